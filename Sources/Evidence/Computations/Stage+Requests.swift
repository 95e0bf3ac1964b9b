// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is found by delivering a request.
extension Stage {
  /// Whether the receiver of a RequestVote gives its vote.
  var vote: Bool? { ballot?.reply.voteGranted }

  /// The receiver's log after an AppendEntries.
  var logAfterRequest: [Int]? {
    delivery?.follower.log.entries(from: 1).map(\.term.rawValue)
  }

  /// The receiver's commit index after an AppendEntries.
  var commitAfterRequest: Int? {
    guard addressee?.commit != nil else { return nil }
    return delivery?.follower.commitIndex.rawValue
  }

  /// How many requests a follower refuses while the leader steps back by one each time.
  var refusals: Int? { retreat?.count { !$0.isTaken } }
}

extension Stage {
  /// The receiver of a RequestVote and what it answers.
  var ballot: (voter: Server, reply: RequestVoteReply)? {
    guard case .requestVote(let from, _, let term, let index, let lastTerm) = picture.message,
      let candidate = id(of: from), var voter = receiver
    else { return nil }
    let request = RequestVote(
      term: Term(term), candidate: candidate, lastLogIndex: LogIndex(index),
      lastLogTerm: Term(lastTerm))
    return voter.handleRequestVote(request).map { (voter, $0) }
  }

  /// The receiver of an AppendEntries and what it answers.
  var delivery: (follower: Server, reply: AppendEntriesReply)? {
    guard
      case .appendEntries(let from, _, let term, let index, let prevTerm, let terms, let commit) =
        picture.message, let leader = id(of: from), var follower = receiver
    else { return nil }
    let entries = terms.enumerated().map { position, term in
      Entry(term: Term(term), command: .operation("\(index + position)@\(term)"))
    }
    let request = AppendEntries(
      term: Term(term), leader: leader, prevLogIndex: LogIndex(index), prevLogTerm: Term(prevTerm),
      entries: entries, leaderCommit: LogIndex(commit))
    return follower.handleAppendEntries(request).map { (follower, $0) }
  }

  /// What a leader sends that steps back by one each time, and whether it is taken: hints are taken
  /// out of the answers on their way.
  var retreat: [(request: AppendEntries, isTaken: Bool)]? {
    guard var (leader, follower) = pair else { return nil }
    var requests: [(AppendEntries, Bool)] = []
    var effects = leader.handle(.heartbeatDue).effects
    while case .send(.appendEntries(let request), _)? = effects.last,
      var reply = follower.handleAppendEntries(request)
    {
      requests.append((request, reply.success))
      if reply.success { break }
      reply.conflict = nil
      effects =
        leader.handle(.appendEntriesReply(reply, from: follower.id, to: request.summary)).effects
    }
    return requests
  }

  /// The leader, just elected, and its only follower or the one that the request is for.
  private var pair: (leader: Server, follower: Server)? {
    guard let leading = picture.members.first(where: { $0.name == picture.leader }),
      let following = addressee ?? onlyFollower, leading.log != nil, following.log != nil
    else { return nil }
    var leader = server(0, of: 2, as: leading.withoutVote)
    let follower = server(1, of: 2, as: following.withoutVote)
    leader.currentTerm = max(leader.currentTerm, follower.currentTerm) + 1
    leader.becomeLeader()
    return (leader, follower)
  }
}

extension Stage {
  /// What is shown of the server that gets the request.
  private var addressee: ClusterPicture.Member? {
    picture.members.first { $0.name == picture.message?.to }
  }

  private var onlyFollower: ClusterPicture.Member? {
    let followers = picture.members.filter { $0.name != picture.leader }
    return followers.count == 1 ? followers.first : nil
  }

  /// The server that gets the request, in its role and with what it knows to be committed; `nil` if
  /// it is down, or its log or term is not known.
  private var receiver: Server? {
    guard let member = addressee, member.log != nil, member.term != nil, !member.isDown,
      let id = id(of: member.name)
    else { return nil }
    var server = server(id.rawValue, of: names.count, as: member)
    if member.name == picture.leader { server.role = .leader }
    server.commitIndex = LogIndex(member.commit ?? 0)
    server.lastApplied = server.commitIndex
    return server
  }
}

extension ClusterPicture.Member {
  /// The same server without its vote, for a cluster in which others have other numbers.
  var withoutVote: ClusterPicture.Member {
    var member = self
    member.vote = nil
    return member
  }
}
