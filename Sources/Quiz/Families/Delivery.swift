// SPDX-License-Identifier: MIT

/// A leader's request at a follower, and what comes of it there (Figure 2, AppendEntries).
struct Delivery: Sendable {
  /// Who sends the request.
  let leader: String

  /// The request's term.
  let term: Int

  /// The index before the request's entries.
  let prevIndex: Int

  /// The term that the leader's log has there.
  let prevTerm: Int

  /// The terms of the request's entries.
  let entries: [Int]

  /// The leader's commit index.
  let leaderCommit: Int

  /// Who gets the request.
  let follower: String

  /// The follower's term.
  let followerTerm: Int

  /// The follower's log.
  let log: [Int]

  /// The follower's commit index; `nil` where it is not known.
  let commit: Int?
}

extension Delivery {
  /// The request of a picture; `nil` if it shows none, or too little of who gets it.
  init?(read picture: ClusterPicture) {
    guard
      case .appendEntries(let from, _, let term, let index, let prevTerm, let entries, let commit) =
        picture.message,
      let receiver = picture.receiver, !receiver.isDown, let log = receiver.log,
      let current = receiver.term
    else { return nil }
    self.init(
      leader: from, term: term, prevIndex: index, prevTerm: prevTerm, entries: entries,
      leaderCommit: commit, follower: receiver.name, followerTerm: current, log: log,
      commit: receiver.commit)
  }

  /// Whether the request is of a leader whose time is over.
  var isStale: Bool { term < followerTerm }

  /// Whether the follower's log is too short to hold the entry before the new ones.
  var leavesGap: Bool { prevIndex > log.count }

  /// Whether the follower takes the entries.
  var isTaken: Bool { !isStale && log.matches(prevTerm, at: prevIndex) }

  /// The index of the request's last entry, or of the one before where it has none.
  var lastIndex: Int { prevIndex + entries.count }

  /// The follower's log afterwards.
  var outcome: [Int] { isTaken ? log.storing(entries, after: prevIndex) : log }

  /// Whether the follower's commit index is known.
  var knowsCommit: Bool { commit != nil }

  /// The follower's commit index afterwards.
  var commitAfter: Int {
    let before = commit ?? 0
    return isTaken ? max(before, min(leaderCommit, lastIndex)) : before
  }

  /// What is shown of it.
  var picture: ClusterPicture {
    ClusterPicture(
      [.init(follower, log: log, term: followerTerm, commit: commit)],
      message: .appendEntries(
        from: leader, to: follower, term: term, prevLogIndex: prevIndex, prevLogTerm: prevTerm,
        entries: entries, leaderCommit: leaderCommit))
  }
}

/// A log by the terms of its entries.
extension [Int] {
  /// Whether it holds an entry of a term at an index, counted from 1; before the first index every
  /// log holds term 0.
  func matches(_ term: Int, at index: Int) -> Bool {
    index == 0 ? term == 0 : self.term(at: index) == term
  }

  /// The term of the entry at an index, counted from 1; `nil` if there is none.
  func term(at index: Int) -> Int? {
    index > 0 && index <= count ? self[index - 1] : nil
  }

  /// The log with a leader's entries: what contradicts them is gone, what agrees stays (§5.3).
  func storing(_ entries: [Int], after index: Int) -> [Int] {
    let present = zip(entries, dropFirst(index)).prefix { $0 == $1 }.count
    guard present < entries.count else { return self }
    return prefix(index) + entries
  }

  /// How many entries from the first on it shares with another log.
  func shared(with other: [Int]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
