// SPDX-License-Identifier: MIT

/// The lines that a lesson shows beside those that a command printed.
///
/// A line that is only `…` stands for any lines, and seconds such as `0.48 s` for any seconds. A line that
/// begins with `> ` shows what was typed, and is never printed.
struct Alignment {
  /// What becomes of a line.
  enum Change: Equatable {
    /// It is shown rightly.
    case kept(String)

    /// It is shown, but was not printed.
    case removed(String)

    /// It was printed, but is not shown.
    case added(String)
  }

  /// What would have to change for the lesson to be right, line by line.
  let changes: [Change]

  /// Whether the lesson is right.
  var isRight: Bool {
    changes.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// What the lesson should show: lines that are right and `…` stay where they are.
  ///
  /// Where the lesson has a line `?`, or where only `…` would be left of what it showed, everything that
  /// was printed is shown.
  let mended: [String]

  /// Lays lines beside each other.
  init(shown: [String], printed: [String]) {
    changes = AlignmentTable(shown: shown, printed: printed).changes
    let mended = changes.compactMap(\.result)
    let lines = shown.map { ShownLine($0) }
    let hasGap = lines.contains(where: \.isGap)
    let isEmptied =
      lines.contains(where: \.isLiteral) && !mended.contains { ShownLine($0).isLiteral }
    guard hasGap || isEmptied else {
      self.mended = mended
      return
    }
    let certain = lines.filter { $0.isLiteral || $0.isTyped }.map(\.text)
    self.mended =
      AlignmentTable(shown: certain, printed: printed).changes.compactMap(\.result)
  }

  /// The changes as lines, with three lines around each: those to be removed with a minus, those to be
  /// added with a plus.
  var text: String {
    let changed = changes.indices.filter { if case .kept = changes[$0] { false } else { true } }
    var lines: [String] = []
    for (index, change) in zip(changes.indices, changes) {
      if changed.contains(where: { abs($0 - index) <= 3 }) {
        lines.append(change.text)
      } else if lines.last != "⋮" {
        lines.append("⋮")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Alignment.Change {
  /// What the change leaves; `nil` if nothing.
  fileprivate var result: String? {
    switch self {
    case .kept(let line), .added(let line): line
    case .removed: nil
    }
  }

  fileprivate var text: String {
    switch self {
    case .kept(let line): "  \(line)"
    case .removed(let line): "- \(line)"
    case .added(let line): "+ \(line)"
    }
  }
}
