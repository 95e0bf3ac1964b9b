// SPDX-License-Identifier: MIT

internal import Presentation

/// A table with a line for each level or topic: its name, a bar for what is learnt, and numbers.
///
/// Where it is narrow the bars go first, and then the ends of the names.
struct TallyTable {
  /// A line of the table.
  struct Row {
    var name: String
    /// What the bar shows, from 0 to 1.
    var progress: Double
    /// What stands in the columns at the right.
    var numbers: [String]
  }

  private static let headings = ["learnt", "seen", "due", "right"]

  private let rows: [Row]
  private let widths: [Int]

  /// A table of lines.
  init(_ rows: [Row]) {
    self.rows = rows
    widths = Self.headings.indices.map { column in
      2 + rows.reduce(Self.headings[column].count) { max($0, $1.numbers[column].count) }
    }
  }

  /// The table in lines, the headings first.
  func lines(style: Style) -> [String] {
    let numbers = widths.reduce(0, +)
    let longest = rows.map(\.name.count).max() ?? 0
    let name = min(longest, max(6, style.width - 2 - numbers))
    let room = style.width - 2 - name - 2 - numbers
    let bar = room < 6 ? 0 : min(room, 20)
    let margin = String(repeating: " ", count: 2 + name + (bar == 0 ? 0 : 2 + bar))
    return [style.paint(margin + aligned(Self.headings), .quiet)]
      + rows.map { row in
        "  " + cut(row.name, to: name, style)
          + (bar == 0 ? "" : "  " + style.bar(row.progress, width: bar)) + aligned(row.numbers)
      }
  }

  private func aligned(_ numbers: [String]) -> String {
    zip(numbers, widths).map { $0.aligned(right: $1) }.joined()
  }

  /// A name in its column. Where it is cut, the dots take three columns in ASCII.
  private func cut(_ name: String, to width: Int, _ style: Style) -> String {
    let dots = name.count > width && !style.isUnicode ? 2 : 0
    return name.shortened(to: width - dots).aligned(left: width - dots)
  }
}
