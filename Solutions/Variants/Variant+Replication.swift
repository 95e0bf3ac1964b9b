// SPDX-License-Identifier: MIT

extension Variant {
  /// Variants of how entries spread.
  static let replication = [
    onlyOnHeartbeat, oneEntryAtATime, threeEntriesAtATime, probesFirst, startsFromTheFirstEntry,
    heartbeatsApart, sendsAhead, backUpByOne, backsUpHalfway, backsUpAllTheWay, hintsAtItsLogsEnd,
    cutsWhatConflicts, takesTwoAtATime, commitsWhatWasChecked,
  ]
}
