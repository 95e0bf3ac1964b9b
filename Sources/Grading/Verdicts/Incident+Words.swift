// SPDX-License-Identifier: MIT

internal import Hosting
internal import Presentation
internal import Raft
internal import Simulation

extension Incident {
  /// What happened in a sentence without its full stop.
  ///
  /// - Parameter names: What the servers are called, in order.
  func sentence(names: [String]) -> String {
    guard let step, names.indices.contains(step.server.rawValue) else {
      return kind.description
    }
    func name(_ server: ServerID) -> String {
      names.indices.contains(server.rawValue) ? names[server.rawValue] : server.description
    }
    return "\(kind), as \(step.event.words(of: name(step.server), name))"
  }
}

extension Event {
  /// What happened to a server, to follow "as".
  fileprivate func words(of server: String, _ name: (ServerID) -> String) -> String {
    switch self {
    case .boot: "\(server) started"
    case .electionTimeout: "\(server)'s election timer ran out"
    case .heartbeatDue: "\(server)'s next heartbeat was due"
    case .request(.requestVote, let sender): "\(server) handled a RequestVote of \(name(sender))"
    case .request(.appendEntries, let sender):
      "\(server) handled an AppendEntries of \(name(sender))"
    case .requestVoteReply(_, let voter, to: _): "\(server) handled the vote of \(name(voter))"
    case .appendEntriesReply(_, let peer, to: _): "\(server) handled the answer of \(name(peer))"
    case .proposal(let command): "a client brought \(command.brief) to \(server)"
    }
  }
}
