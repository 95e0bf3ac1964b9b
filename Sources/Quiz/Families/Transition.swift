// SPDX-License-Identifier: MIT

/// A leader during joint consensus: whatever it commits, a majority of the old membership must
/// store, and one of the new (§6).
struct Transition: Sendable {
  /// The servers of both memberships, with what the leader knows of them.
  let picture: ClusterPicture

  /// The leader's log.
  let log: [Int]

  /// The leader's term.
  let term: Int

  /// The leader's commit index as it was.
  let commit: Int

  /// How far a majority of the old membership has come.
  let reachedInOld: Int

  /// How far a majority of the new membership has come.
  let reachedInNew: Int

  /// What a picture shows of a change; `nil` if that is too little.
  init?(read picture: ClusterPicture) {
    guard let leader = picture.leading, let log = leader.log, let term = leader.term,
      let commit = leader.commit, picture.configurations.count == 2,
      let old = picture.index(reachedIn: picture.configurations[0]),
      let new = picture.index(reachedIn: picture.configurations[1])
    else { return nil }
    self.picture = picture
    self.log = log
    self.term = term
    self.commit = commit
    reachedInOld = old
    reachedInNew = new
  }

  /// The highest index that both majorities have reached.
  var reached: Int { min(reachedInOld, reachedInNew) }

  /// Whether the leader may commit by counting: the entry there is of its own term.
  var mayCommit: Bool { log.matches(term, at: reached) }

  /// The leader's commit index as it should be.
  var commitAfter: Int { reached > commit && mayCommit ? reached : commit }
}

extension ClusterPicture {
  /// The highest index that a majority of some of the servers has reached, as far as the leader
  /// knows; `nil` if that is not known of all of them.
  func index(reachedIn configuration: [String]) -> Int? {
    let matches = configuration.compactMap { match(of: $0) }
    guard matches.count == configuration.count else { return nil }
    return Majority(of: matches.count).index(reachedBy: matches)
  }
}
