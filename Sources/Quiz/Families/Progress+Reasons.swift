// SPDX-License-Identifier: MIT

/// Why a leader commits as far as it does.
extension Progress {
  /// What others would take for committed, and why.
  var distractors: Distractors<Int> {
    var wrong = Distractors(to: commitAfter)
    let others = picture.members.filter { $0.name != picture.leader }
    let descending = matches.sorted(by: >)
    if !mayCommit { wrong.add(reached > commit ? reached : nil, reasonOfTerm(at: reached)) }
    wrong.add(ownTerm, reasonOfOwnTerm)
    wrong.add(
      above(Majority(of: others.count).index(reachedBy: others.compactMap(\.match))),
      """
      That counts a majority of the followers alone. The leader stores its entries itself and \
      counts as one of the \(picture.members.count).
      """)
    wrong.add(above(descending[max(0, picture.majority.size - 2)]), reasonOfHalf(descending))
    wrong.add(
      above(matches.min() ?? 0),
      "That index all servers have reached. It takes no more than \(picture.majority.size) of them."
    )
    wrong.add(log.count, "That is all that the leader stores, whoever else does.")
    wrong.add(
      commitAfter > commit ? commit : nil,
      "It can go on from there: index \(commitAfter) is on a majority and of term \(term).")
    wrong.add(commitAfter + 1, reason(against: commitAfter + 1))
    wrong.add(
      commitAfter > 0 ? commitAfter - 1 : nil,
      "Index \(commitAfter) is committed \(commitAfter > commit ? "too" : "already").")
    return wrong
  }

  /// An index that somebody would commit to, as far as they would go on at all.
  private func above(_ index: Int) -> Int? { index > commit ? index : nil }

  /// The first index of the leader's own term, which some take for committed since the term is
  /// right.
  private var ownTerm: Int? {
    let index = (log.firstIndex(of: term) ?? log.count) + 1
    return index > reached && index <= log.count ? index : nil
  }

  private var reasonOfOwnTerm: String {
    "That entry is of the leader's own term, but not yet on a majority: "
      + "\(picture.majority.size) of \(picture.members.count) would have to store it."
  }

  private func reasonOfHalf(_ descending: [Int]) -> String {
    let count = picture.majority.size - 1
    return
      "Only \(count) of \(picture.members.count) are known to have come so far, and a majority is "
      + "\(picture.majority.size)."
  }

  private func reasonOfTerm(at index: Int) -> String {
    """
    A majority stores index \(index), but the entry there is of term \(termText(at: index)), and \
    the leader's term is \(term). A leader counts only for entries of its own term: an older one \
    on a majority may still be overwritten (Figure 8).
    """
  }

  private func reason(against index: Int) -> String {
    let count = matches.count { $0 >= index }
    return picture.majority.isReached(by: count)
      ? reasonOfTerm(at: index)
      : "Index \(index) is known to be on \(count) of \(picture.members.count): no majority."
  }

  private func termText(at index: Int) -> String {
    log.term(at: index).map(String.init) ?? "none"
  }

  /// The commit index, reasoned out.
  var answer: String {
    let sorted = matches.sorted(by: >).map(String.init).joined(separator: ", ")
    let count = matches.count { $0 >= reached }
    let majority = """
      From the highest down, the logs have come to \(sorted). So the highest index that a majority \
      stores is \(reached), on \(count) of \(picture.members.count).
      """
    return "\(commitAfter). \(majority) \(conclusion)"
  }

  private var conclusion: String {
    if reached <= commit { return "That is no news: the commit index is \(commit) already." }
    if mayCommit {
      return "The entry there is of term \(term), the leader's own, so it is committed."
    }
    return """
      But the entry there is of term \(termText(at: reached)), not of term \(term), the leader's \
      own, and neither is any before it. So the commit index stays at \(commit) (§5.4.2).
      """
  }
}
