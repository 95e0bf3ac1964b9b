// SPDX-License-Identifier: MIT

/// Reads lines of JSON, one object each.
///
/// Replaying a log must not be felt when the quiz starts, and a log may have tens of thousands of
/// lines. So a line is only gone through, and a value is made of nothing but what somebody asks for.
struct LineReader {
  let bytes: [UInt8]

  /// Where the next character stands, and where the line ends.
  var position = 0, end = 0

  /// The number of the line, from 1.
  private(set) var lineNumber = 0

  private var next = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A reader of a part of a line.
  init(_ bytes: [UInt8], in part: Range<Int>) {
    self.bytes = bytes
    position = part.lowerBound
    end = part.upperBound
    next = bytes.count
  }

  /// Goes to the next line that is not empty; `false` at the end of the file.
  mutating func advance() -> Bool {
    while next < bytes.count {
      position = next
      end = bytes[position...].firstIndex(of: LineFile.lineBreak) ?? bytes.count
      next = end + 1
      lineNumber += 1
      skipSpace()
      if position < end { return true }
    }
    return false
  }

  /// The line's object; `nil` if the line is anything else, such as the half of one.
  mutating func object() -> LineObject? {
    guard take("{") else { return nil }
    var members: [LineObject.Member] = []
    members.reserveCapacity(24)
    let isWhole = list(until: "}") { reader in
      guard let key = reader.skipString(), reader.take(":") else { return false }
      let start = reader.position
      guard reader.skipValue() else { return false }
      members.append(LineObject.Member(key: key, value: start..<reader.position))
      return true
    }
    return isWhole && position == end ? LineObject(bytes, members) : nil
  }
}

/// The characters of which lines are made.
extension LineReader {
  /// Reads parts with commas between them, up to a bracket.
  mutating func list(
    until bracket: Unicode.Scalar, _ part: (inout LineReader) -> Bool
  ) -> Bool {
    if take(bracket) { return true }
    repeat {
      guard part(&self) else { return false }
    } while take(",")
    return take(bracket)
  }

  /// Goes past space.
  mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Goes past a character and the space after it, if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < end, Unicode.Scalar(bytes[position]) == character else { return false }
    position += 1
    skipSpace()
    return true
  }
}
