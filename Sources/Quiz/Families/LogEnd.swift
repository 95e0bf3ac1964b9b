// SPDX-License-Identifier: MIT

/// Where a log ends: all that voters compare (§5.4.1).
///
/// A later last term makes a log more up-to-date; only between equal last terms does length count.
struct LogEnd: Hashable, Comparable, Sendable {
  /// The term of the last entry, 0 for an empty log.
  let term: Int

  /// The index of the last entry, 0 for an empty log.
  let index: Int

  /// The end of a log, given by the terms of its entries.
  init(of log: [Int]) {
    self.init(term: log.last ?? 0, index: log.count)
  }

  /// The end of a log whose last entry has a term and an index.
  init(term: Int, index: Int) {
    self.term = term
    self.index = index
  }

  /// Whether one log is less up-to-date than another.
  static func < (lhs: LogEnd, rhs: LogEnd) -> Bool {
    (lhs.term, lhs.index) < (rhs.term, rhs.index)
  }
}
