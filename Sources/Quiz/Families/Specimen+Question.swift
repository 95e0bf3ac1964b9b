// SPDX-License-Identifier: MIT

internal import Simulation

/// A specimen as a question: can it occur, and why not?
extension Specimen {
  /// The question whether the log can occur.
  func draft(from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "Can a server of a correct Raft cluster have this log?",
      "Somebody sends you this log of a server. Can it occur in Raft?",
      "Is this a log that a server can hold if every server keeps to the rules?")
    return Draft(
      kind: .log, prompt: prompt, picture: ClusterPicture([.init("S1", log: log, term: term)]),
      key: .choice(Choice(options, allowsSeveral: false)), answer: answer,
      followUps: [
        .aside(
          ask: "Why can the terms never fall along a log?",
          answer: """
            A leader appends in its own term, which is later than that of any entry it was elected \
            with. Followers copy leaders' logs in their order (§5.3).
            """)
      ])
  }

  private var answer: String {
    if isLegal {
      return """
        Yes. Along a log the terms stay the same or rise. Terms may be passed over, when nobody \
        won them or their entries did not last, and there may be any number of entries of a term.
        """
    }
    guard let fall else {
      return """
        No. The last entry is of term \(log.last ?? 0), and the server is in term \(term ?? 0). An \
        entry comes with a request of a leader's term that is at least as late, and on hearing it \
        the server moves on to it, on disk as well.
        """
    }
    return """
      No. At index \(fall) the term falls from \(log[fall - 2]) to \(log[fall - 1]). A leader \
      appends in a term later than that of any entry it was elected with, and followers' logs are \
      copies of leaders'.
      """
  }
}

/// What may be said for and against a log. The same things are said of logs that can occur and of
/// those that can't, so that nothing but the log tells which is right.
extension Specimen {
  private var options: [Choice.Option] {
    let verdicts = [pardon, disorder] + (term == nil ? [] : [haste])
    return verdicts + charges.prefix(4 - verdicts.count)
  }

  private var pardon: Choice.Option {
    let reason =
      fall.map { "At index \($0) the term falls, which no leader's log ever does." }
      ?? "An entry of term \(log.last ?? 0) comes from a leader of that term, and with its request "
      + "the server would have moved on to it."
    return option("Yes: nothing in it speaks against it", isLegal, isYes: true, otherwise: reason)
  }

  private var disorder: Choice.Option {
    option(
      "No: its terms are out of order", fall != nil,
      otherwise: "Along this log the terms stay the same or rise, which is all the order they need."
    )
  }

  private var haste: Choice.Option {
    option(
      "No: the server is not yet in the term of its last entry", isAhead,
      otherwise:
        "The last entry is of term \(log.last ?? 0), and the server is in term \(term ?? 0).")
  }

  /// Reasons to reject a log, none of which is one; those that fit this log first.
  private var charges: [Choice.Option] {
    let gap = gap.map { gap in
      option(
        "No: no entry is of a term between \(gap.before) and \(gap.after)", false,
        otherwise: """
          A term may pass without an entry: nobody won it, or its leader brought none to this \
          server, or none that stayed.
          """)
    }
    let start = option(
      "No: the first entry is not of term 1", false,
      otherwise: "Term 1 may have had no leader, or one whose entries did not last.")
    let repetition = option(
      "No: there may be only one entry of a term", false,
      otherwise: "A leader appends as many entries as clients bring in its term.")
    let stillness = option(
      "No: the terms would have to rise with every entry", false,
      otherwise: "All that a leader takes in during one term has that term; the index rises.")
    return [gap, (log.first ?? 1) > 1 ? start : nil, repetition, stillness].compactMap { $0 }
  }

  private func option(
    _ claim: String, _ isCorrect: Bool, isYes: Bool = false, otherwise reason: String
  ) -> Choice.Option {
    Choice.Option(
      claim, isCorrect: isCorrect, reason: isCorrect ? nil : reason, meaning: String(isYes))
  }
}
