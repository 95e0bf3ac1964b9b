// SPDX-License-Identifier: MIT

extension Source {
  /// What makes bytes no text that YAML allows.
  struct Flaw {
    let mark: Mark
    let message: String
    let expected: String?
  }

  /// One walk over the bytes that finds the lines and the first flaw.
  struct Scan {
    private let bytes: [UInt8]
    private var offset = 0
    private var character = 0
    private(set) var lines = [Line(bytes: 0..<0, firstCharacter: 0)]

    init(of bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// How often the text says `%TAG`, be it on a line of its own or not.
    var tagDirectives: Int {
      bytes.indices.count {
        bytes[$0] == UInt8(ascii: "%") && bytes[$0...].starts(with: "%TAG".utf8)
      }
    }

    /// Walks to the end. The lines are complete also when there is a flaw.
    mutating func run() -> Flaw? {
      var flaw: Flaw?
      while true {
        skipPlain()
        guard offset < bytes.count else { break }
        let found = step()
        flaw = flaw ?? found
      }
      lines[lines.count - 1].bytes = lines[lines.count - 1].bytes.lowerBound..<bytes.count
      return flaw
    }

    /// Walks over printable ASCII, which nearly all of any file is, up to anything else.
    private mutating func skipPlain() {
      let start = offset
      while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] < 0x7F { offset += 1 }
      character += offset - start
    }

    /// Walks over one character.
    private mutating func step() -> Flaw? {
      let (scalar, length) = decode()
      defer {
        offset += length
        character += 1
        if isBreak(scalar, length) { endLine(before: offset, breakLength: length) }
      }
      guard let scalar else { return flaw(notUTF8, expected: "text in UTF-8") }
      if Self.isAllowed(scalar) { return nil }
      return flaw("the character U+\(hexadecimal(scalar)) is not allowed in YAML")
    }

    /// The character at the offset and its length in bytes; `nil` and the length to skip when it
    /// isn't UTF-8.
    private func decode() -> (scalar: Unicode.Scalar?, length: Int) {
      if bytes[offset] < 0x80 { return (Unicode.Scalar(bytes[offset]), 1) }
      var iterator = bytes[offset...].makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): return (Unicode.UTF8.decode(encoded), encoded.count)
      case .error(let length): return (nil, max(1, length))
      case .emptyInput: return (nil, 1)
      }
    }

    /// Whether a line ends here; of CR LF it's the LF that ends it.
    private func isBreak(_ scalar: Unicode.Scalar?, _ length: Int) -> Bool {
      if scalar == "\n" { return true }
      return scalar == "\r" && !(offset < bytes.count && bytes[offset] == UInt8(ascii: "\n"))
    }

    private mutating func endLine(before next: Int, breakLength: Int) {
      var end = next - 1
      let start = lines[lines.count - 1].bytes.lowerBound
      if bytes[end] == UInt8(ascii: "\n"), end > start, bytes[end - 1] == UInt8(ascii: "\r") {
        end -= 1
      }
      lines[lines.count - 1].bytes = start..<end
      lines.append(Line(bytes: next..<next, firstCharacter: character))
    }

    private var notUTF8: String { "byte \(hexadecimal(bytes[offset])) is not UTF-8" }

    private func flaw(_ message: String, expected: String? = nil) -> Flaw {
      let line = lines[lines.count - 1]
      let mark = Mark(line: lines.count, column: character - line.firstCharacter + 1)
      return Flaw(mark: mark, message: message, expected: expected)
    }

    /// Whether YAML allows a character unescaped (section 5.1, as libyaml reads it).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF: true
      case 0xFEFF: false
      case 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
      "0x" + String(byte, radix: 16, uppercase: true)
    }

    private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
