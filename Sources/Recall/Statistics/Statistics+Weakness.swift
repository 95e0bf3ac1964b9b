// SPDX-License-Identifier: MIT

extension Statistics {
  /// The topics in which more than a quarter of at least three answers were wrong, the weakest first.
  public var weakestTopics: [Tally] {
    topics.enumerated()
      .filter { $0.element.answers >= 3 && $0.element.right * 4 < $0.element.answers * 3 }
      .sorted {
        ($0.element.accuracy ?? 1, $0.offset) < ($1.element.accuracy ?? 1, $1.offset)
      }
      .map(\.element)
  }
}
