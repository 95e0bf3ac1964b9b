// SPDX-License-Identifier: MIT

internal import Quiz

/// What is told of a log that grows and of what is committed.
extension Stage {
  /// How far the servers have come, and what the leader makes of its commit index.
  var taleOfCommitment: [String]? {
    guard let before = leadersCommit, let after = commitOfLeader, let leader = picture.leader
    else { return nil }
    let end =
      before == after
      ? "\(leader)'s advanceCommitIndex leaves its commitIndex at \(after)."
      : "\(leader)'s advanceCommitIndex moves its commitIndex from \(before) to \(after)."
    return reaches + [end]
  }

  /// Who stores an index, for each index that somebody has come to, from the highest down until a
  /// majority does.
  private var reaches: [String] {
    guard let leader = picture.members.first(where: { $0.name == picture.leader }),
      let log = leader.log
    else { return [] }
    let matches = picture.members.map { match(of: $0.name, leadersLog: log) ?? 0 }
    let descending = matches.sorted(by: >)
    let told = descending.prefix(picture.members.count / 2 + 1)
    return told.indices.filter { $0 == 0 || told[$0] != told[$0 - 1] }.map { place in
      let index = told[place]
      let holders = matches.indices.filter { matches[$0] >= index }
      let term = log.indices.contains(index - 1) ? ", of term \(log[index - 1])" : ""
      return "Index \(index)\(term), is on \(list(holders)): \(holders.count) of \(matches.count)."
    }
  }

  /// What the leader makes of its commit index by each of two memberships.
  var taleOfTransition: [String]? {
    guard let after = commitInTransition else { return nil }
    let parts = zip(["C-old", "C-new"], picture.configurations).compactMap { title, names in
      commit(in: names).map { "By \(title) alone the commitIndex would be \($0)." }
    }
    return parts + ["What both agree to is \(after)."]
  }

  /// How far a server on its own comes with a log.
  var taleOfGrowth: [String]? {
    guard let isReachable, let member = picture.members.first, let log = member.log
    else { return nil }
    let start = "A server alone is elected again and again, and appends what it is asked to."
    let fall = log.indices.dropFirst().first { log[$0] < log[$0 - 1] }
    if isReachable { return [start, "So it comes to this very log."] }
    if let fall {
      return [
        start,
        "For index \(fall + 1) it would have to be in term \(log[fall]), but it is in term "
          + "\(log[fall - 1]) already and never goes back.",
      ]
    }
    return [start, "With this log it is in a later term than the picture says, or in none at all."]
  }

  private var leadersCommit: Int? {
    picture.members.first { $0.name == picture.leader }?.commit
  }
}
