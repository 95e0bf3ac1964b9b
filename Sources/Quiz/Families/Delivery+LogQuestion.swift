// SPDX-License-Identifier: MIT

internal import Simulation

/// A delivery as a question: what does it make of the follower's log?
extension Delivery {
  /// The question what the log is afterwards.
  func logDraft(from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "\(leader)'s request is about to arrive at \(follower). What is its log afterwards?",
      "\(follower) handles the request from \(leader). Which log does it have then?",
      "The request reaches \(follower). What does it leave in \(follower)'s log?")
    let right = Choice.Option(outcome.spelled, isCorrect: true, meaning: outcome.spelled)
    let wrong = logDistractors.list.filter { !$0.value.isEmpty }.prefix(3).map {
      Choice.Option(
        $0.value.spelled, isCorrect: false, reason: $0.reason, meaning: $0.value.spelled)
    }
    var shown = picture
    shown.members[0].commit = nil
    return Draft(
      kind: .log, prompt: prompt + " The terms of its entries, from index 1 on:", picture: shown,
      key: .choice(Choice([right] + wrong, allowsSeveral: false)), answer: logAnswer,
      followUps: [
        .aside(
          ask: "Why does a follower keep entries that lie behind those of a request?",
          answer: """
            The request may be an old one that was held up, and the entries behind may come from a \
            later one that the follower has acknowledged. Only an entry that contradicts the \
            leader's tells that what follows is worthless (Figure 2, AppendEntries, rule 3).
            """)
      ])
  }

  /// Logs that other ways of handling the request would leave.
  var logDistractors: Distractors<[Int]> {
    var wrong = Distractors(to: outcome)
    let head = Array(log.prefix(prevIndex))
    if isTaken {
      wrong.add(head + entries, truncationReason)
      wrong.add(head + entries + log.dropFirst(lastIndex), overwritingReason)
      wrong.add(log + entries, appendingReason)
      wrong.add(log, refusalReason)
      wrong.add(head, "The entry at index \(prevIndex) matches, so the new ones are taken as well.")
    } else {
      wrong.add(head + entries, acceptanceReason)
      wrong.add(log + entries, acceptanceReason)
      wrong.add(Array(log.prefix(max(0, prevIndex - 1))), deletionReason)
    }
    wrong.add(Array(log.dropLast()), "Nothing here asks for the last entry alone to go.")
    wrong.add(
      entries, "A request brings what follows prevLogIndex; what lies before is not touched.")
    wrong.add(log + [term], "Followers create no entries; they store those that a leader created.")
    return wrong
  }

  private var truncationReason: String {
    """
    Entries behind those of the request go only if one of its entries contradicts the log. None \
    does, and what lies behind may have been acknowledged to the leader already.
    """
  }

  private var overwritingReason: String {
    """
    Where an entry contradicts the leader's, it goes with all that follow it. The old tail was \
    written after an entry that is no longer there.
    """
  }

  private var appendingReason: String {
    """
    The entries belong right behind index \(prevIndex), not at the end of the log. That way the \
    two logs would hold different entries at the same index.
    """
  }

  private var refusalReason: String {
    "Its term is not older than \(follower)'s. " + reasonToTake + " So its entries are stored."
  }

  private var acceptanceReason: String {
    if isStale {
      return
        "The request is of term \(term), and \(follower) is in term \(followerTerm): the sender "
        + "leads no more, and nothing of it is stored."
    }
    return leavesGap
      ? "\(follower)'s log ends at index \(log.count), so it can't know whether it agrees with "
        + "\(leader)'s at index \(prevIndex). Stored, the entries would leave a hole or shift."
      : "\(follower) has another entry at index \(prevIndex) than \(leader), one of term "
        + "\(termBefore) and not \(prevTerm). What follows it can't be trusted."
  }

  private var deletionReason: String {
    isStale || leavesGap
      ? "A refused request deletes nothing."
      : """
      A refused request deletes nothing: the leader tries again further back, and the entries that \
      then contradict the log are what deletes it.
      """
  }

  private var termBefore: Int { log.term(at: prevIndex) ?? 0 }

  private var logAnswer: String {
    guard isTaken else {
      return "\(outcome.spelled): the log as it was. " + reasonToRefuse
    }
    let present = zip(entries, log.dropFirst(prevIndex)).prefix { $0 == $1 }.count
    let rest = entries.dropFirst(present)
    let contradicted = log.count > prevIndex + present
    if rest.isEmpty {
      return "\(outcome.spelled). \(reasonToTake) All its entries are there already."
    }
    let fate =
      contradicted
      ? """
      Its entry for index \(prevIndex + present + 1) is of another term than the one there, which \
      goes with all behind it; then the new ones follow.
      """
      : "Nothing contradicts its entries, and those that are missing are added."
    return "\(outcome.spelled). \(reasonToTake) \(fate)"
  }

  /// Why the request is refused.
  var reasonToRefuse: String {
    if isStale {
      return
        "The request is of term \(term), older than \(follower)'s term \(followerTerm), and so "
        + "refused (§5.1)."
    }
    return leavesGap
      ? "\(follower) has no entry at index \(prevIndex) yet and refuses (§5.3)."
      : "\(follower) has an entry of term \(termBefore), not \(prevTerm), at index \(prevIndex), "
        + "and refuses (§5.3)."
  }

  /// Why the request is taken.
  var reasonToTake: String {
    prevIndex == 0
      ? "The request starts at the beginning, where all logs match."
      : "\(follower) has an entry of term \(prevTerm) at index \(prevIndex), as is asked for."
  }
}
