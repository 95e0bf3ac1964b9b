// SPDX-License-Identifier: MIT

internal import Simulation

/// A plea as a question: does the vote follow, and on what ground?
extension Plea {
  /// The question whether the vote is granted.
  func draft(from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "\(candidate)'s request is about to arrive at \(voter). Does \(voter) grant its vote, "
        + "and why?",
      "\(candidate) stands for election and asks \(voter). What comes of it, and why?",
      "How does \(voter) answer \(candidate)'s request, and why?")
    return Draft(
      kind: .log, prompt: prompt, picture: picture,
      key: .choice(Choice([right] + wrong.prefix(3), allowsSeveral: false)), answer: answer,
      followUps: [
        .aside(
          ask: "What has to be on \(voter)'s disk before it answers?",
          answer: """
            Its term, and its vote if it gives one. If it forgot either in a crash, it could vote \
            for somebody else in the same term, and two could lead it (§5.2, Figure 2).
            """)
      ])
  }

  private var right: Choice.Option {
    option(grounds.first.map { claim(of: $0) } ?? soundClaim, isGranted, isCorrect: true)
  }

  /// Wrong options, the most tempting first.
  private var wrong: [Choice.Option] {
    let grant = isGranted ? [] : [option(soundClaim, true, because: reasonNotToGrant)]
    return grant + temptations
      + Ground.allCases.filter { !grounds.contains($0) }.map {
        option(claim(of: $0), false, because: rebuttal(of: $0))
      }
  }

  private func option(
    _ claim: String, _ grants: Bool, isCorrect: Bool = false, because reason: String? = nil
  ) -> Choice.Option {
    Choice.Option(
      (grants ? "It grants the vote: " : "It refuses: ") + claim, isCorrect: isCorrect,
      reason: reason, meaning: String(grants))
  }

  private var soundClaim: String { "no rule speaks against it" }

  private func claim(of ground: Ground) -> String {
    switch ground {
    case .olderTerm: "the request is of an older term than its own"
    case .voteGiven: "it has given its vote in that term to \(receiver) already"
    case .newerLog: "its own log is more up-to-date than the candidate's"
    }
  }

  /// Options that come of going by length, or by the term alone.
  private var temptations: [Choice.Option] {
    var options: [Choice.Option] = []
    if candidateEnd.index > voterEnd.index, candidateEnd < voterEnd {
      options.append(
        option("the candidate's log is longer than its own", true, because: lengthRebuttal))
    }
    if candidateEnd.index < voterEnd.index, candidateEnd > voterEnd {
      options.append(
        option("the candidate's log is shorter than its own", false, because: lengthRebuttal))
    }
    if term > voterTerm {
      options.append(
        option("a candidate of a higher term gets every vote", true, because: termRebuttal))
    }
    return options
  }

  private var lengthRebuttal: String {
    """
    Length counts only between logs whose last terms are equal. Here the candidate's ends in term \
    \(candidateEnd.term) and \(voter)'s in term \(voterEnd.term), and the later one is the more \
    up-to-date.
    """
  }

  private var termRebuttal: String {
    """
    \(isGranted ? "It does, but not for that: a" : "A") higher term makes \(voter) move on to it \
    and frees its vote, no more. Whether the vote is given still depends on the log.
    """
  }
}
