// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// A run at the moment before a server handles an event, with what comes of it.
struct Scene: Sendable {
  /// What the servers are called, in order.
  let names: [String]

  /// The servers as they are before the event, each in the place of its number. One that is down is
  /// as it was when it crashed.
  let servers: [Server]

  /// What the servers' disks hold.
  let disks: [PersistentState]

  /// The servers that are up.
  let up: ServerSet

  /// The servers that crashed amid what they did about an event, and have not been back since. They
  /// are as they were before it.
  let interrupted: ServerSet

  /// Which server can send to which.
  let links: Links

  /// The server that handles the event, and the event.
  let step: Step

  /// What the server does about it.
  let result: StepResult

  /// The same server afterwards.
  let successor: Server

  /// When it is.
  let time: Instant

  /// How many events of the run's trace there were when the server came to handle the event, the event
  /// among them, and how many once it had.
  let span: Range<Int>

  /// The number of the step in the run, counted from 1.
  let number: Int
}

extension Scene {
  /// The server as it is before it handles the event.
  var server: Server { servers[step.server.rawValue] }

  /// What the server is called.
  var name: String { name(of: step.server) }

  /// Whether a message answers the one that arrives.
  func isAnswer(_ message: Message) -> Bool {
    guard case .request(_, from: let sender) = step.event else { return false }
    return message.sender == step.server && message.receiver == sender
  }

  /// How many events of the run's trace came before the event.
  var prelude: Int { span.lowerBound - 1 }

  /// What a server is called.
  func name(of server: ServerID) -> String { names[server.rawValue] }

  /// How many servers make a majority.
  var majority: Int { names.count / 2 + 1 }

  /// All servers, in order.
  var everybody: [ServerID] { names.indices.map { ServerID($0) } }

  /// The servers that are up, and among which messages pass both ways with one of them, itself
  /// included.
  func audience(of server: ServerID) -> [ServerID] {
    everybody.filter { other in
      up.contains(other) && links.connect(server, to: other) && links.connect(other, to: server)
    }
  }

  /// The running server that leads the latest term.
  var leader: ServerID? {
    up.filter { servers[$0.rawValue].role == .leader }
      .max { servers[$0.rawValue].currentTerm < servers[$1.rawValue].currentTerm }
  }

  /// Whether there are few enough servers and entries to see everything at a glance.
  var isLegible: Bool {
    names.count <= 7 && servers.allSatisfy { $0.log.count <= Self.mostEntries }
      && (successor.log.count <= Self.mostEntries) && cuts.count <= 4
  }

  private static let mostEntries = 12
}
