// SPDX-License-Identifier: MIT

internal import Raft

/// What must be watched from the start, so that a condition can be told later.
extension Condition {
  /// The commands whose application matters.
  var commands: [Command] {
    switch self {
    case .applied(_, let commands), .notApplied(let commands): commands
    case .appliedBy(atLeast: _, let command): [command]
    case .all(let parts), .any(let parts): parts.flatMap(\.commands)
    case .not(let part): part.commands
    default: []
    }
  }

  /// The messages to count.
  var counters: [Sightings.Counter] {
    switch self {
    case .sent(let filter, atLeast: _): [.init(filter: filter, countsReceived: false)]
    case .received(let filter, atLeast: _): [.init(filter: filter, countsReceived: true)]
    case .all(let parts), .any(let parts): parts.flatMap(\.counters)
    case .not(let part): part.counters
    default: []
    }
  }
}

extension Condition {
  /// The servers that the condition names and that would be at fault if it did not hold.
  var servers: [ServerID] {
    switch self {
    case .leads(.named(let server), term: _), .logTerms(let server, _), .logHolds(let server, _):
      [server]
    case .stores(let servers, _), .lacks(let servers, _), .applied(let servers, _),
      .alike(let servers), .agree(let servers), .decided(let servers, _):
      Array(servers)
    case .granted(let voter, candidate: _, term: _), .notGranted(let voter, candidate: _, term: _):
      [voter]
    case .all(let parts): Array(ServerSet(parts.flatMap(\.servers)))
    case .not(let part): part.servers
    default: []
    }
  }
}

extension Program {
  /// Every condition that the program asks for.
  var conditions: [Condition] {
    instructions.compactMap {
      switch $0 {
      case .until(let condition, within: _), .expect(let condition, within: _, _),
        .always(let condition, for: _, _):
        condition
      default: nil
      }
    }
  }
}
