// SPDX-License-Identifier: MIT

extension Variant {
  /// Variants of how a leader is found.
  static let elections = [
    pleadsBeforePersisting, pleadsTwice, countsOthersOnly, leapsAhead, leapsByItsNumber,
    givesUpWhenHopeless, takesOfficeQuietly, noOpOnElection, givesUpUnheard,
    givesUpUnheardForLong, silentDenial, stickyVotes, stickyDenials, candidateFreesItsVote,
    waitsInNewTerm, lazyTerm,
  ]
}
