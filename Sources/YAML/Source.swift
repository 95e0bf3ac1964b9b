// SPDX-License-Identifier: MIT

/// The text of a file, known to be UTF-8 without forbidden characters, and where its lines lie.
///
/// libyaml counts characters; this finds the line and column of the n-th one. Lines end as editors
/// end them, at LF, CR LF or CR. All nodes of a document share one.
final class Source: Sendable {
  /// One line of the text, without its line break.
  struct Line: Sendable {
    /// Where the line lies in the bytes.
    var bytes: Range<Int>

    /// How many characters come before the line.
    var firstCharacter: Int
  }

  /// The path of the file, as it was given.
  let file: String

  /// The text in UTF-8, without a byte order mark.
  let bytes: [UInt8]

  /// The lines; at least one.
  let lines: [Line]

  /// The text of a file; throws what makes it no text.
  init(file: String, bytes: [UInt8]) throws(Diagnostic) {
    guard bytes.count <= Limits.bytes else { throw .tooLarge(file) }
    self.file = file
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var scan = Scan(of: self.bytes)
    let flaw = scan.run()
    lines = scan.lines
    if let flaw { throw diagnostic(flaw.message, at: flaw.mark, expected: flaw.expected) }
    guard scan.tagDirectives <= Limits.tagDirectives else {
      throw Diagnostic(file: file, message: "the file has too many '%TAG' lines", expected: "none")
    }
  }

  /// The place of the character that `index` others precede.
  func mark(at index: Int) -> Mark {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].firstCharacter <= index { low = middle } else { high = middle }
    }
    return Mark(line: low + 1, column: max(0, index - lines[low].firstCharacter) + 1)
  }

  /// The text of a line, counted from 1; empty when there is no such line.
  func text(ofLine line: Int) -> String {
    guard lines.indices.contains(line - 1) else { return "" }
    return String(decoding: bytes[lines[line - 1].bytes], as: UTF8.self)
  }

  /// A mistake at a place in this text.
  func diagnostic(
    _ message: String, at mark: Mark, expected: String? = nil, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      file: file, mark: mark, message: message, expected: expected, suggestion: suggestion,
      excerpt: excerpt(at: mark))
  }

  /// The line around a place.
  private func excerpt(at mark: Mark) -> Excerpt? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let line = lines[mark.line - 1].bytes
    var caret = line.lowerBound
    for _ in 1..<max(1, mark.column) where caret < line.upperBound {
      caret += 1
      while caret < line.upperBound, UTF8.isContinuation(bytes[caret]) { caret += 1 }
    }
    return Excerpt(before: bytes[line.lowerBound..<caret], after: bytes[caret..<line.upperBound])
  }
}

extension Diagnostic {
  /// A file that is too large to be read.
  static func tooLarge(_ file: String) -> Diagnostic {
    Diagnostic(file: file, message: "the file is too large", expected: "at most 4 MiB")
  }
}
