// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is found by delivering a request.
extension Stage {
  /// Whether the receiver of a RequestVote gives its vote.
  var vote: Bool? {
    guard case .requestVote(let from, _, let term, let index, let lastTerm) = picture.message,
      let candidate = id(of: from), var receiver, isTermKnown
    else { return nil }
    let request = RequestVote(
      term: Term(term), candidate: candidate, lastLogIndex: LogIndex(index),
      lastLogTerm: Term(lastTerm))
    return receiver.handleRequestVote(request)?.voteGranted
  }

  /// The receiver's log after an AppendEntries.
  var logAfterRequest: [Int]? {
    receiverAfterAppend.map { $0.log.entries(from: 1).map(\.term.rawValue) }
  }

  /// The receiver's commit index after an AppendEntries.
  var commitAfterRequest: Int? {
    guard addressee?.commit != nil else { return nil }
    return receiverAfterAppend?.commitIndex.rawValue
  }

  private var receiverAfterAppend: Server? {
    guard
      case .appendEntries(let from, _, let term, let index, let prevTerm, let terms, let commit) =
        picture.message, let leader = id(of: from), var receiver, isTermKnown
    else { return nil }
    let entries = terms.enumerated().map { position, term in
      Entry(term: Term(term), command: .operation("\(index + position)@\(term)"))
    }
    let request = AppendEntries(
      term: Term(term), leader: leader, prevLogIndex: LogIndex(index), prevLogTerm: Term(prevTerm),
      entries: entries, leaderCommit: LogIndex(commit))
    return receiver.handleAppendEntries(request) == nil ? nil : receiver
  }

  /// How many requests a follower refuses while the leader steps back by one each time: hints are
  /// taken out of the answers on their way.
  var refusals: Int? {
    guard let leading = picture.members.first(where: { $0.name == picture.leader }),
      let following = addressee ?? onlyFollower, leading.log != nil, following.log != nil
    else { return nil }
    var leader = server(0, of: 2, as: leading.withoutVote)
    var follower = server(1, of: 2, as: following.withoutVote)
    leader.currentTerm = max(leader.currentTerm, follower.currentTerm) + 1
    leader.becomeLeader()

    var refusals = 0
    var effects = leader.handle(.heartbeatDue).effects
    while case .send(.appendEntries(let request), _)? = effects.last {
      guard var reply = follower.handleAppendEntries(request), !reply.success else { break }
      refusals += 1
      reply.conflict = nil
      effects =
        leader.handle(.appendEntriesReply(reply, from: follower.id, to: request.summary)).effects
    }
    return refusals
  }
}

extension Stage {
  /// What is shown of the server that gets the request.
  private var addressee: ClusterPicture.Member? {
    picture.members.first { $0.name == picture.message?.addressee }
  }

  private var onlyFollower: ClusterPicture.Member? {
    let followers = picture.members.filter { $0.name != picture.leader }
    return followers.count == 1 ? followers.first : nil
  }

  private var isTermKnown: Bool {
    addressee?.log != nil && addressee?.term != nil && addressee?.isDown == false
  }

  /// The server that gets the request, in its role and with what it knows to be committed.
  private var receiver: Server? {
    guard let member = addressee, let id = id(of: member.name) else { return nil }
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
