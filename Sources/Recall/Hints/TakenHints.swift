// SPDX-License-Identifier: MIT

/// The hints that somebody took, topic by topic.
public struct TakenHints: Sendable {
  /// The topics, in the order in which the first hint on each was taken.
  public private(set) var topics: [String] = []

  private var numbers: [String: (last: Int, highest: Int)] = [:]

  /// No hints.
  public init() {}

  /// Adds a hint that was taken after all others.
  public mutating func add(_ hint: TakenHint) {
    if numbers[hint.topic] == nil { topics.append(hint.topic) }
    let highest = max(hint.number, numbers[hint.topic]?.highest ?? 0)
    numbers[hint.topic] = (hint.number, highest)
  }

  /// The number of the hint on a topic that was taken last; 0 if none was. It is not the highest where
  /// somebody began anew.
  public func last(on topic: String) -> Int { numbers[topic]?.last ?? 0 }

  /// The highest number of the hints on a topic that were taken; 0 if none was.
  public func highest(on topic: String) -> Int { numbers[topic]?.highest ?? 0 }
}
