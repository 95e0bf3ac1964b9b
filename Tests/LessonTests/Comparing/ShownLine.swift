// SPDX-License-Identifier: MIT

/// A line of a lesson or of an output, ready to be compared.
struct ShownLine {
  /// The line as it is written.
  let text: String

  /// The line with its seconds blotted out.
  private let essence: [UInt8]

  /// A line.
  init(_ text: String) {
    self.text = text
    let essence = text.trimmingSpaces.replacing(/[ ]*[0-9]+\.[0-9]+ s\b/, with: " # s")
    self.essence = Array(essence.utf8)
  }

  /// Whether it stands for any lines.
  var isEllipsis: Bool { text.filter { $0 != " " } == "…" }

  /// Whether it stands for what its author has yet to see.
  var isGap: Bool { text == "?" }

  /// Whether it shows what is typed.
  var isTyped: Bool { Example.Step.isTyped(text) }

  /// Whether it says what is printed.
  var isLiteral: Bool { !isEllipsis && !isGap && !isTyped }

  /// Whether it says the same as another line.
  func matches(_ other: ShownLine) -> Bool { essence == other.essence }

  /// What it costs to have another line in this one's place: less than leaving this one out if at
  /// least half of it is the same.
  func distance(from other: ShownLine) -> Int {
    let longest = max(essence.count, other.essence.count, 1)
    let start = zip(essence, other.essence).prefix { $0 == $1 }.count
    let end = zip(essence.reversed(), other.essence.reversed()).prefix { $0 == $1 }.count
    return 18 - 16 * min(start + end, longest) / longest
  }
}
