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

extension Condition {
  /// What of a condition that does not hold is to blame for that.
  func unmet(_ holds: (Condition) -> Bool) -> Condition {
    switch self {
    case .all(let parts):
      let open = parts.filter { !holds($0) }.map { $0.unmet(holds) }
      return open.count == 1 ? open[0] : .all(open)
    case .not(.any(let parts)):
      let met = parts.filter(holds)
      return .not(met.count == 1 ? met[0] : .any(met))
    default: return self
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
