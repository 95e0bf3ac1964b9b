// SPDX-License-Identifier: MIT

extension Variant {
  /// Variants of how a leader is found.
  static let elections = [
    pleadsBeforePersisting, pleadsTwice, countsOthersOnly, leapsAhead, givesUpWhenHopeless,
    takesOfficeQuietly, noOpOnElection, silentDenial, stickyVotes, stickyDenials,
    candidateFreesItsVote, waitsInNewTerm, lazyTerm,
  ]
}
