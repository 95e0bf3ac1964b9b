// SPDX-License-Identifier: MIT

/// Other ways to commit, to apply, to answer and to remember.
extension Variant {
  /// Variants of what is safe to commit, to apply and to forget.
  static let safety = [
    countsUpward, countsWhenSending, announcesWhatItApplied, refusesUntilItCommits, appliesOneAStep,
    answersBeforeApplying, answersAfterTheBatch, leavesOutNoOps, writesEverythingAlways,
    writesOnlyNews, writesTermThenVote, deletesThenAppends, sendsBeforeStoring,
    restartsInANewTerm, votesForItsLeader,
  ]
}
