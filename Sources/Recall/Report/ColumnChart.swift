// SPDX-License-Identifier: MIT

internal import Presentation

/// A small chart of numbers, a column each, with the number on top and a label below.
///
/// Where the columns don't fit next to each other the chart goes on below itself.
struct ColumnChart {
  /// A number with its label.
  struct Column {
    var value: Int
    var label: String
  }

  private let columns: [Column]
  private let height: Int
  private let columnWidth: Int

  /// A chart of columns of which the highest is so many lines high.
  init(_ columns: [Column], height: Int = 5) {
    self.columns = columns
    self.height = height
    columnWidth = 1 + (columns.map { max(2, "\($0.value)".count, $0.label.count) }.max() ?? 2)
  }

  /// The chart in lines.
  func lines(style: Style, indent: Int) -> [String] {
    let fitting = max(1, (style.width - indent) / columnWidth)
    let bands = stride(from: 0, to: columns.count, by: fitting).map {
      band(Array(columns[$0..<min($0 + fitting, columns.count)]), style)
    }
    let margin = String(repeating: " ", count: indent)
    return Array(bands.joined(separator: [""])).map { (margin + $0).trimmingEnd() }
  }

  private func band(_ columns: [Column], _ style: Style) -> [String] {
    let heights = columns.map { self.height(of: $0.value) }
    let top = heights.max() ?? 0
    let rows = (0...top).reversed().map { row in
      zip(columns, heights).map { cell(at: row, of: $0, height: $1, style) }.joined()
    }
    return rows + [style.paint(columns.map { pad($0.label) }.joined(), .quiet)]
  }

  /// What stands in a column at a height, counted from the bottom.
  private func cell(at row: Int, of column: Column, height: Int, _ style: Style) -> String {
    if row == height { return pad(column.value == 0 ? "·" : String(column.value)) }
    guard row < height else { return pad("") }
    return style.paint(String(repeating: "█", count: columnWidth - 1), .accent) + " "
  }

  private func pad(_ text: String) -> String {
    text.aligned(right: columnWidth - 1) + " "
  }

  /// How high a column is: nothing has no height, and everything else has some.
  private func height(of value: Int) -> Int {
    let greatest = columns.map(\.value).max() ?? 0
    guard value > 0 else { return 0 }
    return max(1, Int((Double(value * height) / Double(greatest)).rounded()))
  }
}
