// SPDX-License-Identifier: MIT

internal import Simulation

/// A delivery as a question: what does the follower take for committed?
extension Delivery {
  /// The question what the commit index is afterwards.
  func commitDraft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "\(leader)'s request is about to arrive at \(follower). What is \(follower)'s commitIndex "
        + "afterwards?",
      "Up to which index may \(follower) apply entries once it has handled the request?",
      "\(follower) handles the request from \(leader). Which commitIndex does it have then?")
    return Draft(
      kind: .log, prompt: prompt, picture: picture,
      key: commitDistractors.numberKey(for: level), answer: commitAnswer,
      followUps: [
        .aside(
          ask: "What could go wrong if \(follower) took over leaderCommit as it is?",
          answer: """
            It could apply an entry behind those that the request vouches for: one that an earlier \
            leader left there and that the leader's log does not have. State machines would differ \
            for ever.
            """)
      ])
  }

  /// What others would take for the commit index, and why.
  var commitDistractors: Distractors<Int> {
    var wrong = Distractors(to: commitAfter)
    let before = commit ?? 0
    guard isTaken else {
      wrong.add(leaderCommit, "\(reasonToRefuse) A refused request commits nothing either.")
      wrong.add(min(leaderCommit, log.count), "\(reasonToRefuse) It commits nothing then.")
      wrong.add(log.count, "To store an entry is not to know that a majority does.")
      wrong.add(before + 1, "Nothing tells \(follower) of a further entry that is committed.")
      wrong.add(before - 1, "A commit index never goes back.")
      return wrong
    }
    wrong.add(leaderCommit, reasonAgainstLeaderCommit)
    wrong.add(
      min(leaderCommit, outcome.count),
      """
      \(follower) stores an entry at that index, but the request vouches for its log only up to \
      index \(lastIndex). What lies behind may differ from what \(leader) has there.
      """)
    wrong.add(lastIndex, reasonAgainstLastIndex)
    wrong.add(outcome.count, "To store an entry is not to know that a majority does.")
    wrong.add(
      before, "\(leader) tells that more is committed, and \(follower) has matching entries.")
    wrong.add(commitAfter + 1, "The entry at that index is not known to be committed and to match.")
    wrong.add(commitAfter - 1, "The entry behind that one is known to be committed as well.")
    return wrong
  }

  private var reasonAgainstLeaderCommit: String {
    leaderCommit > lastIndex
      ? """
      leaderCommit is about \(leader)'s log. The request vouches for \(follower)'s only up to \
      index \(lastIndex), and what lies behind that may be another entry.
      """
      : "\(follower) knows of more already, and a commit index never goes back."
  }

  private var reasonAgainstLastIndex: String {
    lastIndex > leaderCommit
      ? "The request's last entry is stored then, but \(leader) has committed only up to "
        + "\(leaderCommit)."
      : "\(follower) knew of more before, and a commit index never goes back."
  }

  private var commitAnswer: String {
    let before = "It was \(commit ?? 0)."
    guard isTaken else { return "\(commitAfter), as before. \(reasonToRefuse)" }
    return """
      \(commitAfter). \(before) \(reasonToTake) So its log matches \(leader)'s up to index \
      \(lastIndex), the last that the request tells of, and leaderCommit is \(leaderCommit): the \
      smaller of the two counts, unless more was known before.
      """
  }
}
