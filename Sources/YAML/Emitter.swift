// SPDX-License-Identifier: MIT

/// Writes a value as YAML: an item to a line, two spaces to a level, quotes only where they are
/// needed, text of several lines as a block.
///
/// What it writes means the same to readers of YAML 1.1, which take `yes` and `1_000` for more than
/// text: such text is quoted.
public struct Emitter {
  private var output = ""

  /// The YAML text of a value; it ends with a line break.
  public static func text(of value: Value) -> String {
    var emitter = Emitter()
    emitter.write(value, column: 0, indentation: 0, isRoot: true)
    if !emitter.output.hasSuffix("\n") { emitter.output += "\n" }
    return emitter.output
  }
}

extension Emitter {
  /// Writes a value after whatever precedes it on the line.
  ///
  /// - Parameters:
  ///   - column: where its first line would begin; a list in a list begins there, on the same line.
  ///   - indentation: how far the list or mapping around it is indented.
  private mutating func write(
    _ value: Value, column: Int, indentation: Int, isRoot: Bool = false
  ) {
    switch value {
    case .sequence(let items, .block) where !items.isEmpty:
      write(items, column: column)
    case .mapping(let entries, .block) where !entries.isEmpty:
      write(entries, column: column)
    case .text(let text) where BlockText.canHold(text):
      output += BlockText.text(text, indentation: isRoot ? 2 : indentation + 2) + "\n"
    default:
      output += FlowText.text(value) + "\n"
    }
  }

  private mutating func write(_ items: [Value], column: Int) {
    for (index, item) in items.enumerated() {
      if index > 0 { indent(column) }
      output += "- "
      write(item, column: column + 2, indentation: column)
    }
  }

  private mutating func write(_ entries: [Value.Entry], column: Int) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { indent(column) }
      output += FlowText.key(entry.key, lineBreak: "\n" + spaces(column))
      if entry.value.isBlock {
        output += "\n"
        indent(column + 2)
      } else {
        output += " "
      }
      write(entry.value, column: column + 2, indentation: column)
    }
  }

  private mutating func indent(_ column: Int) {
    output += spaces(column)
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}

extension Value {
  /// Whether the value takes lines of its own.
  fileprivate var isBlock: Bool {
    switch self {
    case .sequence(let items, .block): !items.isEmpty
    case .mapping(let entries, .block): !entries.isEmpty
    default: false
    }
  }
}
