// SPDX-License-Identifier: MIT

/// What the signs of a diagram mean.
extension Diagram {
  /// Two lines that tell what lanes, arrows and short words mean.
  public static func key(_ style: Style) -> [String] {
    let signs = [
      "┃ leads", "┆ stands", "│ follows", "─▶ arrives", "═▶ again", "╌▷ leaves", "─✗ lost",
      "─‖ held",
    ]
    let words = [
      "t2 term 2", "@4 index 4", "+3 three entries", "log: terms of the entries (3×1: 1 1 1)",
    ]
    return [signs, words].flatMap { $0.wrapped(to: style.width, by: "  ") }.map {
      style.finish(style.paint($0, .quiet))
    }
  }
}
