// SPDX-License-Identifier: MIT

public import Presentation

/// Which hints were taken of which there are, as a table for people.
public struct HintListText {
  /// How many hints on a topic were taken.
  public struct Row: Encodable, Hashable, Sendable {
    /// The topic's name.
    public var topic: String

    /// How many were taken.
    public var taken: Int

    /// How many there are.
    public var count: Int

    /// How many hints on a topic were taken of how many.
    public init(topic: String, taken: Int, count: Int) {
      self.topic = topic
      self.taken = taken
      self.count = count
    }
  }

  private let rows: [Row]
  private let style: Style

  /// A table with these rows.
  public init(_ rows: [Row], style: Style = Style()) {
    self.rows = rows
    self.style = style
  }

  /// The table, with a line break at its start and its end.
  public var text: String {
    let width = rows.map(\.topic.count).max() ?? 0
    let lines = rows.map { row in
      let words = "\(row.taken) of \(row.count)"
      return "  " + row.topic.aligned(left: width) + "  "
        + (row.taken > 0 ? words : style.paint(words, .quiet))
    }
    return style.finish(
      "\n" + ([style.rule("Hints taken"), ""] + lines).joined(separator: "\n") + "\n")
  }
}
