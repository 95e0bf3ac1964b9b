// SPDX-License-Identifier: MIT

import Testing
import YAML

struct EncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 1, "0xFF"),
      ([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0xE9], 5, "0xE9"),
      ([0x61, 0x3A, 0x20, 0xC0, 0xAF], 4, "0xC0"),
      ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], 4, "0xED"),
      ([0x61, 0x3A, 0x20, 0xF0, 0x9F], 4, "0xF0"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x80], 2, "0x80"),
    ] as [([UInt8], Int, String)])
  func `the first byte that isn't UTF-8 is named`(bytes: [UInt8], column: Int, name: String) {
    let text = mistakes(in: bytes)
    #expect(text.hasPrefix("f.yaml:1:\(column): error: byte \(name) is not UTF-8\n1 | "), "\(text)")
    #expect(text.hasSuffix("= expected text in UTF-8"))
  }

  @Test func `a bad byte is shown as a replacement character`() {
    #expect(
      mistakes(in: Array("a: 1\nb: ".utf8) + [0xE9] + Array("t\u{E9}\n".utf8)) == """
        f.yaml:2:4: error: byte 0xE9 is not UTF-8
        2 | b: \u{FFFD}té
          |    ^
          = expected text in UTF-8
        """)
  }

  @Test func `a byte order mark within the text is not allowed`() {
    #expect(mistakes(in: "a: x\u{FEFF}").hasPrefix("f.yaml:1:5: error: the character U+FEFF"))
  }
}
