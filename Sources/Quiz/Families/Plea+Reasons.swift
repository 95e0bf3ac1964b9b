// SPDX-License-Identifier: MIT

/// Why a vote follows or not.
extension Plea {
  /// The decision, reasoned out step by step.
  var answer: String {
    let steps = [reasonOfTerm, reasonOfVote, reasonOfLog]
    return "\(voter) \(isGranted ? "grants the vote" : "refuses").\n"
      + steps.compactMap { $0 }.joined(separator: "\n")
  }

  private var reasonOfTerm: String {
    if term < voterTerm {
      return "Term: the request is of term \(term), \(voter) is in term \(voterTerm). It says no, "
        + "with its own term for the candidate to learn."
    }
    return term == voterTerm
      ? "Term: both are in term \(term)."
      : "Term: \(term) is new to \(voter). It moves on to it, and has its vote in that term yet to "
        + "give."
  }

  private var reasonOfVote: String? {
    guard term == voterTerm else { return nil }
    return vote.map { name in
      name == candidate
        ? "Vote: \(voter) has voted for \(candidate) itself, and may say so again."
        : "Vote: \(voter) has voted for \(name == voter ? "itself" : name) in this term, and has but "
          + "one vote a term."
    } ?? "Vote: \(voter) has voted for nobody in this term."
  }

  private var reasonOfLog: String? {
    guard term >= voterTerm else { return nil }
    let comparison = candidateEnd < voterEnd ? "less up-to-date than" : "at least as up-to-date as"
    return "Log: the candidate's \(candidateEnd.words), which is \(comparison) \(voter)'s, which "
      + "\(voterEnd.words)."
  }

  /// Why a ground to refuse does not hold.
  func rebuttal(of ground: Ground) -> String {
    switch ground {
    case .olderTerm: "The request is of term \(term), and \(voter) is in term \(voterTerm)."
    case .voteGiven: rebuttalOfVote
    case .newerLog:
      """
      \(voter)'s log \(voterEnd.words), the candidate's \(candidateEnd.words): that is at least as \
      up-to-date.
      """
    }
  }

  private var rebuttalOfVote: String {
    if term < voterTerm {
      return "\(voter) is in term \(voterTerm): what it did in term \(term) no longer matters."
    }
    guard vote != nil else {
      return term == voterTerm
        ? "\(voter) has given no vote in term \(term)."
        : "\(voter) is in term \(voterTerm) and has given no vote in term \(term)."
    }
    return term > voterTerm
      ? "That vote was for term \(voterTerm). In term \(term) \(voter) has a new one."
      : "The vote went to this very candidate, and may be given to it again."
  }

  /// Why the vote is not granted, told to whoever thinks it is.
  var reasonNotToGrant: String {
    switch grounds.first {
    case .olderTerm: "\(voter) is in term \(voterTerm) already and gives no votes in term \(term)."
    case .voteGiven: "\(voter) has voted for \(receiver) in term \(term): one vote a term."
    case .newerLog, nil:
      """
      \(voter)'s log \(voterEnd.words), the candidate's \(candidateEnd.words), which is less \
      up-to-date.
      """
    }
  }

  /// To whom the voter gave its vote, in words.
  var receiver: String {
    guard let vote else { return "another candidate" }
    return vote == voter ? "itself" : vote
  }
}

extension LogEnd {
  /// Where a log ends, as a sentence about it goes on, such as `ends at term 3, index 5`.
  fileprivate var words: String { index == 0 ? "is empty" : "ends at \(self)" }
}
