// SPDX-License-Identifier: MIT

/// Swift source in which comments and literal text are blanked out, so that what remains is code.
///
/// It is just enough to look for words and braces: comments, nested ones too, become spaces, and so
/// do string literals with their quotes and whatever is interpolated in them. Line ends stay, so
/// every piece of code is in the line where it was.
struct SwiftCode {
  /// The source's bytes, blanked.
  private(set) var bytes: [UInt8]

  /// Whether a comment was found that is not documentation, apart from one in the first line.
  private(set) var hasRemarks = false

  private var position = 0

  /// The code of a source text; an unclosed comment or string reaches to the end.
  init(_ text: String) {
    bytes = Array(text.utf8)
    while position < bytes.count { blankNext() }
  }

  /// The code alone, each run of white space one space.
  var condensed: String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private mutating func blankNext() {
    if starts(with: "//") {
      blankLineComment()
    } else if starts(with: "/*") {
      blankBlockComment()
    } else if let pounds = poundsOfLiteral() {
      blankLiteral(pounds: pounds)
    } else {
      position += 1
    }
  }

  private func starts(with prefix: StaticString) -> Bool {
    let end = position + prefix.utf8CodeUnitCount
    return end <= bytes.count
      && (position..<end).allSatisfy { bytes[$0] == prefix.utf8Start[$0 - position] }
  }

  /// Blanks some bytes and goes on behind them; line ends stay.
  private mutating func blank(_ count: Int) {
    let end = min(position + count, bytes.count)
    for index in position..<end where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
    position = end
  }

  private mutating func noteRemark(documents: Bool) {
    let isFirstLine = !bytes[..<position].contains(UInt8(ascii: "\n"))
    if !documents && !isFirstLine { hasRemarks = true }
  }

  private mutating func blankLineComment() {
    noteRemark(documents: starts(with: "///"))
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    blank(end - position)
  }

  private mutating func blankBlockComment() {
    noteRemark(documents: starts(with: "/**"))
    var depth = 0
    repeat {
      if starts(with: "/*") { depth += 1 }
      if starts(with: "*/") { depth -= 1 }
      blank(starts(with: "/*") || starts(with: "*/") ? 2 : 1)
    } while depth > 0 && position < bytes.count
  }
}

/// String literals.
extension SwiftCode {
  /// How many `#` stand before the quote of a literal that starts here; `nil` if none does.
  private func poundsOfLiteral() -> Int? {
    let pounds = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = position + pounds
    return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? pounds : nil
  }

  private mutating func blankLiteral(pounds: Int) {
    blank(pounds)
    let isMultiline = starts(with: "\"\"\"")
    let quote: StaticString = isMultiline ? "\"\"\"" : "\""
    let width = quote.utf8CodeUnitCount
    blank(width)
    while position < bytes.count, isMultiline || !starts(with: "\n") {
      if starts(with: quote), countOfPounds(at: position + width) >= pounds {
        return blank(width + pounds)
      }
      blankPieceOfLiteral(pounds: pounds)
    }
  }

  /// Blanks a character, an escape, or an interpolation with all that is in it.
  private mutating func blankPieceOfLiteral(pounds: Int) {
    guard starts(with: "\\"), countOfPounds(at: position + 1) >= pounds else { return blank(1) }
    blank(1 + pounds)
    guard starts(with: "(") else { return blank(1) }
    var depth = 0
    repeat {
      if starts(with: "(") { depth += 1 }
      if starts(with: ")") { depth -= 1 }
      if let pounds = poundsOfLiteral() { blankLiteral(pounds: pounds) } else { blank(1) }
    } while depth > 0 && position < bytes.count
  }

  private func countOfPounds(at index: Int) -> Int {
    bytes.dropFirst(index).prefix { $0 == UInt8(ascii: "#") }.count
  }
}
