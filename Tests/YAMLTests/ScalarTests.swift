// SPDX-License-Identifier: MIT

import Testing
import YAML

struct ScalarTests {
  @Test(arguments: [
    ("", Kind.nothing), ("~", .nothing), ("null", .nothing), ("NULL", .nothing), ("nUll", .text),
    ("true", .boolean), ("False", .boolean), ("tRue", .text),
    ("yes", .text), ("no", .text), ("on", .text), ("off", .text), ("y", .text),
    ("0", .integer), ("-3", .integer), ("+7", .integer), ("007", .integer), ("0x1F", .integer),
    ("0o17", .integer), ("99999999999999999999", .integer), ("0x", .text), ("0o8", .text),
    ("-0x1", .text), ("1_000", .text), ("0b1", .text), ("+", .text), ("-", .text),
    (".5", .number), ("5.", .number), ("1.5", .number), ("-1e3", .number), ("1E+9", .number),
    (".inf", .number), ("-.INF", .number), (".nan", .number), (".", .text), ("e3", .text),
    ("1e", .text), ("1.2.3", .text), ("inf", .text), ("nan", .text), ("0x1p3", .text),
    ("12:30", .text), ("2024-01-01", .text), ("٣", .text),
  ])
  func `a plain scalar is what the core schema says`(text: String, kind: Kind) {
    #expect(Scalar(text).kind == kind)
    #expect(Scalar(text, style: .quoted).kind == .text)
    #expect(Scalar(text, style: .block).kind == .text)
  }

  @Test func `numbers have their values`() {
    #expect(Scalar("0x1F").integer == 31)
    #expect(Scalar("0o17").integer == 15)
    #expect(Scalar("+007").integer == 7)
    #expect(Scalar("-9223372036854775808").integer == .min)
    #expect(Scalar("9223372036854775808").integer == nil)
    #expect(Scalar(".5").number == 0.5)
    #expect(Scalar("5.").number == 5)
    #expect(Scalar("-.inf").number == -.infinity)
    #expect(Scalar("7").number == 7)
  }

  @Test func `quotes keep a number text`() throws {
    #expect(
      try tree(#"["5", '5', 5, !!str 5, "true", 'null', ""]"#) == [
        "5", "5", 5, "5", "true", "null", "",
      ])
  }

  @Test(arguments: [
    ("|", "one\n two\n\nthree\n"),
    ("|-", "one\n two\n\nthree"),
    ("|+", "one\n two\n\nthree\n\n"),
    (">", "one\n two\n\nthree\n"),
    (">-", "one\n two\n\nthree"),
    (">+", "one\n two\n\nthree\n\n"),
  ])
  func `a block of text ends as its indicator says`(indicator: String, text: String) throws {
    let source = "a: \(indicator)\n  one\n   two\n\n  three\n\nb: 1\n"
    #expect(try tree(source) == ["a": .text(text), "b": 1])
  }

  @Test func `a folded block joins its lines`() throws {
    #expect(try tree(">\n one\n two\n\n three\n") == "one two\nthree\n")
  }

  @Test(arguments: [
    (#""a\tb\nc""#, "a\tb\nc"),
    (#""\x41\u00e9\U0001F600""#, "Aé😀"),
    (#""\0\e\\\"\/""#, "\0\u{1B}\\\"/"),
    (#""\N\_\L\P""#, "\u{85}\u{A0}\u{2028}\u{2029}"),
    ("\"a\n  b\"", "a b"),
    ("'it''s \\n'", "it's \\n"),
  ])
  func `escapes in quotes are resolved`(source: String, text: String) throws {
    #expect(try tree(source) == .text(text))
  }
}
