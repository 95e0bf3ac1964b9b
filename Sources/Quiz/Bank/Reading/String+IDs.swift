// SPDX-License-Identifier: MIT

extension String {
  /// Whether the text can be an id: lower-case words and numbers, joined by single hyphens.
  var isID: Bool {
    let bytes = utf8
    guard let last = bytes.last, bytes.count <= 80, last != UInt8(ascii: "-") else { return false }
    var previous = UInt8(ascii: "-")
    for byte in bytes {
      let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      let isHyphen = byte == UInt8(ascii: "-") && previous != UInt8(ascii: "-")
      guard isLetter || isDigit || isHyphen else { return false }
      previous = byte
    }
    return true
  }

  /// The id that was probably meant, if one can be made of the text.
  var asID: String? {
    let words = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-")
    return id.isID ? id : nil
  }

  /// The first line, cut after 40 characters.
  var firstLine: String {
    let line = prefix { !$0.isNewline }.prefix(40)
    return line.count < count ? line + "…" : self
  }

  /// Whether there is nothing but white space in the text.
  var isBlank: Bool {
    if let first = utf8.first, first.isMark { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// The text without the white space around it.
  package var trimmed: String {
    if let first = utf8.first, first.isMark { return trimmedAtEnd }
    return String(drop(while: \.isWhitespace)).trimmedAtEnd
  }

  /// The text without the white space at its end.
  var trimmedAtEnd: String {
    if let last = utf8.last, last.isMark { return self }
    let end = lastIndex { !$0.isWhitespace }.map(index(after:))
    return String(self[..<(end ?? startIndex)])
  }
}

extension UInt8 {
  /// Whether the byte is a visible character of ASCII. Most texts begin and end with one, and this is
  /// much quicker to see than what Unicode says of white space.
  fileprivate var isMark: Bool { self > 0x20 && self < 0x7F }
}
