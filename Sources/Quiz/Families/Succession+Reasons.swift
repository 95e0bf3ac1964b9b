// SPDX-License-Identifier: MIT

/// Why entries stay or may go.
extension Succession {
  /// What others would take for settled, and why.
  var distractors: Distractors<Int> {
    let log = picture.longest
    var wrong = Distractors(to: settled)
    wrong.add(crowded, crowded > settled ? reasonOfMajority : reasonOfTooFew(at: settled))
    wrong.add(log.count, "That is the end of the longest log. " + fate(of: log.count, in: log))
    wrong.add(onAll, reasonOfTooFew(at: onAll + 1))
    wrong.add(settled + 1, fate(of: settled + 1, in: log))
    wrong.add(settled > 0 ? settled - 1 : nil, reasonOfTooFew(at: settled))
    wrong.add(settled > 1 ? 0 : nil, reasonOfTooFew(at: 1))
    wrong.add(settled + 2, fate(of: settled + 2, in: log))
    wrong.add(log.count + 1, "No log goes so far.")
    return wrong
  }

  /// Up to which index all logs are the same.
  private var onAll: Int {
    picture.members.map { ($0.log ?? []).shared(with: picture.longest) }.min() ?? 0
  }

  private var reasonOfMajority: String {
    """
    Index \(crowded) is on a majority, but that alone settles nothing: an entry of an earlier term \
    can still be overwritten (Figure 8). \(fate(of: crowded, in: picture.longest))
    """
  }

  private func reasonOfTooFew(at index: Int) -> String {
    """
    It goes further. Whoever lacks the entry at index \(index) would be refused by a majority; all \
    who can win (\(heirs.listed)) hold it.
    """
  }

  /// How an entry would be lost.
  private func fate(of index: Int, in log: [Int]) -> String {
    guard index <= log.count else { return "No log goes so far." }
    guard let heir = heir(without: index, of: log) else {
      return
        "All who can win hold what the longest log has there, but not all hold the same before."
    }
    let voters = Self.voters(for: heir, in: picture)
    let lack = (heir.log ?? []).count < index ? "ends before" : "has another entry at"
    return """
      \(heir.name) can win with the votes of \(voters.listed), and its log \(lack) index \(index).
      """
  }

  /// What is settled, reasoned out.
  var answer: String {
    let rule = """
      \(settled). It takes \(picture.majority.size) of \(picture.members.count) votes, and nobody \
      votes for a log that is less up-to-date than its own.
      """
    let logs = picture.members.map { member in
      let voters = Self.voters(for: member, in: picture)
      let outcome = heirs.contains(member) ? "can win" : "can't win"
      return "\(member.name) (\(member.ending)): \(voters.count.votes), \(outcome)."
    }
    return ([rule] + logs + [conclusion]).joined(separator: "\n")
  }

  private var conclusion: String {
    if heirs.count == 1 { return "Only \(heirs.listed) can win, so all of its log is settled." }
    return settled == 0
      ? "The logs of those who can win have not even their first entry in common."
      : "The logs of those who can win are the same up to index \(settled), and no further."
  }
}
