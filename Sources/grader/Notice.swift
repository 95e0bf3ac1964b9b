// SPDX-License-Identifier: MIT

internal import Presentation

/// A line on standard error that is there only while something takes its time, and only on a terminal.
struct Notice {
  /// Shows a line.
  init(_ words: String) {
    Self.show(words)
  }

  /// Takes the line away.
  func clear() {
    Self.show("")
  }

  /// Puts words in the place of those that are shown.
  static func show(_ words: String) {
    guard Terminal.showsProgress else { return }
    Output.writeError("\r\u{1B}[K\(words)")
  }
}
