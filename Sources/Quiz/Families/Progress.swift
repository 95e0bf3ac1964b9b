// SPDX-License-Identifier: MIT

/// How far a leader has brought its entries, and what it may commit by that (§5.3, §5.4.2).
struct Progress: Sendable {
  /// The leader and the others, each with the index up to which its log is known to match.
  let picture: ClusterPicture

  /// The leader's log.
  let log: [Int]

  /// The leader's term.
  let term: Int

  /// The leader's commit index as it was.
  let commit: Int

  /// Up to which index each log matches, the leader's own among them.
  let matches: [Int]

  /// What a picture shows of a leader; `nil` if that is too little.
  init?(read picture: ClusterPicture) {
    guard let leader = picture.leading, let log = leader.log, let term = leader.term,
      let commit = leader.commit, let matches = picture.matches
    else { return nil }
    self.picture = picture
    self.log = log
    self.term = term
    self.commit = commit
    self.matches = matches
  }

  /// The highest index that a majority stores.
  var reached: Int { picture.majority.index(reachedBy: matches) }

  /// Whether the leader may commit by counting: the entry there is of its own term. Terms never
  /// fall along a log, so if this one is not, none before it is.
  var mayCommit: Bool { log.matches(term, at: reached) }

  /// The leader's commit index as it should be.
  var commitAfter: Int { reached > commit && mayCommit ? reached : commit }
}

extension ClusterPicture {
  /// Up to which index the leader knows each log to match, its own among them; `nil` if that is not
  /// known of all.
  var matches: [Int]? {
    let known = members.compactMap { match(of: $0.name) }
    return known.count == members.count ? known : nil
  }

  /// Up to which index the leader knows a server's log to match; its own to its end.
  func match(of name: String) -> Int? {
    member(name)?.match ?? (name == leader ? leading?.log?.count : nil)
  }
}
