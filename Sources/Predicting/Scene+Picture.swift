// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// How things stand, as a question shows it.
extension Scene {
  /// The servers with their logs, terms, votes and commit indices, and the request that is about to
  /// arrive.
  var picture: ClusterPicture {
    ClusterPicture(
      everybody.map(member), leader: leader.map(name), groups: groups, message: message)
  }

  /// The same with the index up to which a leader knows each log to match.
  func picture(withMatchesOf leader: Server) -> ClusterPicture {
    var picture = picture
    picture.leader = name(of: leader.id)
    picture.message = nil
    for server in everybody {
      picture.members[server.rawValue].match =
        server == leader.id ? leader.log.count : leader.matchIndex[server].rawValue
    }
    return picture
  }

  /// A server as it is shown: of one that is down there is what its disk holds.
  private func member(_ id: ServerID) -> ClusterPicture.Member {
    let server = servers[id.rawValue]
    guard up.contains(id) else {
      let disk = disks[id.rawValue]
      return .init(
        name(of: id), log: disk.log.terms, term: disk.currentTerm.rawValue,
        vote: disk.votedFor.map(name), isDown: true)
    }
    return .init(
      name(of: id), log: server.log.terms, term: server.currentTerm.rawValue,
      vote: server.votedFor.map(name), commit: server.commitIndex.rawValue)
  }

  /// The request that is about to arrive.
  private var message: ClusterPicture.Message? {
    guard case .request(let request, from: let sender) = step.event else { return nil }
    switch request {
    case .requestVote(let request):
      return .requestVote(
        from: name(of: sender), to: name, term: request.term.rawValue,
        lastLogIndex: request.lastLogIndex.rawValue, lastLogTerm: request.lastLogTerm.rawValue)
    case .appendEntries(let request):
      return .appendEntries(
        from: name(of: sender), to: name, term: request.term.rawValue,
        prevLogIndex: request.prevLogIndex.rawValue, prevLogTerm: request.prevLogTerm.rawValue,
        entries: request.entries.map(\.term.rawValue),
        leaderCommit: request.leaderCommit.rawValue)
    }
  }
}

extension Log {
  /// The terms of the entries, from index 1 on.
  var terms: [Int] { entries(from: firstIndex).map(\.term.rawValue) }
}
