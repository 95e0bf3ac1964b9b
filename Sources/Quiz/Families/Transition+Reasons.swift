// SPDX-License-Identifier: MIT

/// Why a leader commits as far as it does while the membership changes.
extension Transition {
  /// What others would take for committed, and why.
  var distractors: Distractors<Int> {
    var wrong = Distractors(to: commitAfter)
    let union = picture.members.compactMap { picture.match(of: $0.name) }
    if reachedInNew > reachedInOld {
      wrong.add(above(reachedInNew), reasonOfOne("C-new", short: reachedInOld, other: "C-old"))
    } else if reachedInOld > reachedInNew {
      wrong.add(above(reachedInOld), reasonOfOne("C-old", short: reachedInNew, other: "C-new"))
    }
    wrong.add(
      above(Majority(of: union.count).index(reachedBy: union)),
      """
      That is a majority of all \(union.count) servers taken together. Each membership needs a \
      majority of its own.
      """)
    if !mayCommit { wrong.add(above(reached), reasonOfTerm) }
    wrong.add(
      above(union.min() ?? 0), "So far all have come; it takes a majority of each membership only.")
    wrong.add(
      commitAfter > commit ? commit : nil,
      "It can go on: both majorities have come to index \(commitAfter), of term \(term).")
    wrong.add(log.count, "That is all that the leader stores, whoever else does.")
    wrong.add(
      commitAfter + 1,
      commitAfter < reached
        ? reasonOfTerm : "Not both memberships have a majority that stores that index.")
    wrong.add(
      commitAfter > 0 ? commitAfter - 1 : nil,
      "Index \(commitAfter) is committed \(commitAfter > commit ? "too" : "already").")
    return wrong
  }

  private func above(_ index: Int) -> Int? { index > commit ? index : nil }

  private func reasonOfOne(_ name: String, short: Int, other: String) -> String {
    """
    A majority of \(name) has come so far, but one of \(other) only to index \(short). Until C-new \
    is committed, both have to agree.
    """
  }

  private var reasonOfTerm: String {
    """
    Both majorities store it, but the entry there is of an earlier term than the leader's, which \
    is \(term). Counting is only for entries of its own term (§5.4.2).
    """
  }

  /// The commit index, reasoned out.
  var answer: String {
    let counts = zip(["C-old", "C-new"], picture.configurations).map { name, servers in
      let matches = servers.compactMap { picture.match(of: $0) }.sorted(by: >)
      let majority = Majority(of: servers.count)
      return "\(name): \(matches.map(String.init).joined(separator: ", ")); \(majority.size) of "
        + "\(servers.count) have come to \(majority.index(reachedBy: matches))."
    }
    return (["\(commitAfter)."] + counts + [conclusion]).joined(separator: "\n")
  }

  private var conclusion: String {
    if reached <= commit {
      return "The lower one is no news: the commit index is \(commit) already."
    }
    if mayCommit {
      return "The lower one counts, and the entry there is of the leader's term \(term)."
    }
    return """
      The lower one counts, but the entry there is not of the leader's term \(term), nor is any \
      before it. So the commit index stays at \(commit).
      """
  }
}
