// SPDX-License-Identifier: MIT

import Testing

@testable import Presentation

struct StyleTests {
  @Test(arguments: [
    (0.0, "░░░░░░░░░░"), (0.001, "█░░░░░░░░░"), (0.5, "█████░░░░░"), (0.999, "█████████░"),
    (1.0, "██████████"),
  ])
  func `a bar is full at all and empty at nothing`(fraction: Double, bar: String) {
    #expect(Style().bar(fraction, width: 10) == bar)
  }

  @Test(arguments: [(-1, ""), (0, ""), (1, "░"), (2, "█░")])
  func `a bar may be of any width`(width: Int, bar: String) {
    #expect(Style().bar(0.5, width: width) == bar)
  }

  @Test func `colour is only where it is wanted`() {
    #expect(Style().paint("no", .bad) == "no")
    #expect(Style(isColoured: true).paint("no", .bad) == "\u{1B}[31mno\u{1B}[0m")
    #expect(Style(isColoured: true).paint("", .bad) == "")
  }

  @Test func `everything has a form in ASCII`() {
    let style = Style(isUnicode: false)
    #expect(style.finish("✓ ✗ · A ──▶ B “x” §5.2 … 愛") == "+ x - A --> B \"x\" section 5.2 ... ?")
  }

  @Test(arguments: [
    ("", [""]), ("one", ["one"]), ("one two three", ["one two", "three"]),
    ("a verylongword b", ["a", "verylongword", "b"]), ("a\nb", ["a", "b"]),
  ])
  func `text is broken at spaces`(text: String, lines: [String]) {
    #expect(text.wrapped(to: 7) == lines)
  }

  @Test func `text behind a lead goes on below itself`() {
    let lines = { (text: String) in text.wrapped(to: 12, after: "Why  ", indent: 5) }
    #expect(lines("one two three") == ["Why  one two", "     three"])
    #expect(lines("one") == ["Why  one"])
    #expect(lines("") == ["Why  "])
  }

  @Test func `a lead's colour takes no room`() {
    let mark = Style(isColoured: true).paint("✗", .bad)
    let lines = "one two three".wrapped(to: 11, after: "  \(mark) ", indent: 4)
    #expect(lines == ["  \u{1B}[31m✗\u{1B}[0m one two", "    three"])
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_204_331, "1,204,331")])
  func `digits come in groups of three`(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test func `a width is kept within reason`() {
    #expect(Style(width: 3).width == 40)
    #expect(Style(width: 400).width == 100)
  }
}

struct TerminalTests {
  @Test(arguments: [
    ([:], false), (["LANG": "en_US.UTF-8"], true), (["LANG": "C"], false),
    (["LANG": "C.utf8"], true), (["LC_ALL": "C", "LANG": "en_US.UTF-8"], false),
    (["LC_ALL": "", "LC_CTYPE": "UTF-8"], true),
  ])
  func `characters follow the locale`(environment: [String: String], isUnicode: Bool) {
    #expect(Terminal.isUnicode(environment) == isUnicode)
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)])
  func `colour can be declined`(environment: [String: String], isAllowed: Bool) {
    #expect(Terminal.allowsColour(environment) == isAllowed)
  }

  @Test(arguments: [([:], 80), (["COLUMNS": "100"], 100), (["COLUMNS": "wide"], 80)])
  func `a file is as wide as it is told, or 80 columns`(
    environment: [String: String], width: Int
  ) {
    #expect(Terminal.width(environment, isTerminal: false) == width)
  }
}
