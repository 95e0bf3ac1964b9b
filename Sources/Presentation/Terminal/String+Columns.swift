// SPDX-License-Identifier: MIT

extension String {
  /// The text at the left of a column.
  package func aligned(left width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text at the right of a column.
  package func aligned(right width: Int, filledWith filler: Character = " ") -> String {
    String(repeating: filler, count: max(0, width - count)) + self
  }

  /// The text without the spaces at its end.
  package func trimmingEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text, with its end left out if it is too long for a column.
  package func shortened(to width: Int) -> String {
    count <= width ? self : prefix(max(0, width - 1)) + "…"
  }

  /// The text in lines of at most so many characters, broken at spaces; a longer word stays whole.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " \(word)"
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The text behind a lead, such as a label or a mark, in lines of at most so many characters;
  /// those after the first begin below its text.
  ///
  /// - Parameters:
  ///   - width: How many characters a line may have, the lead's included.
  ///   - lead: What stands before the first line, with the space after it.
  ///   - indent: How many columns the lead takes; coloured, it has more characters than that.
  package func wrapped(to width: Int, after lead: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let lines = wrapped(to: width - indent)
    return zip(lines.indices, lines).map { ($0 == 0 ? lead : margin) + $1 }
  }
}

extension [String] {
  /// The parts in lines of at most so many characters, broken between parts.
  package func wrapped(to width: Int, by separator: String) -> [String] {
    var lines: [String] = []
    for part in self {
      if let last = lines.last, last.count + separator.count + part.count <= width {
        lines[lines.count - 1] = last + separator + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }
}

extension Int {
  /// The number with its digits in groups of three, such as `1,204,331`.
  package var grouped: String {
    let digits = Array(String(magnitude))
    let groups = stride(from: digits.count, to: 0, by: -3).map { digits[Swift.max(0, $0 - 3)..<$0] }
    return (self < 0 ? "-" : "") + groups.reversed().map { String($0) }.joined(separator: ",")
  }

  /// The number with a noun, such as `1 seed` or `25 seeds`.
  package func of(_ noun: String, plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}

extension String {
  /// The text with what would steer a terminal made visible, such as `\u{1B}`: what a student's code
  /// says must not pass for what the grader says.
  package var tamed: String {
    // Nearly all that is ever said is printable ASCII, which is quick to see.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    let isWild: (Unicode.Scalar) -> Bool = { $0.properties.generalCategory == .control }
    guard unicodeScalars.contains(where: isWild) else { return self }
    return unicodeScalars.reduce(into: "") {
      $0 += isWild($1) ? "\\u{\(String($1.value, radix: 16, uppercase: true))}" : String($1)
    }
  }
}
