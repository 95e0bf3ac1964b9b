// SPDX-License-Identifier: MIT

import Testing
import YAML

private enum Track: String, CaseIterable {
  case election, replication, safety
}

struct FormTests {
  @Test(arguments: [
    ("250us", 250), ("150ms", 150_000), ("1s", 1_000_000), ("1.5s", 1_500_000), ("2m", 120_000_000),
    ("0ms", 0), ("0.001ms", 1), ("'1s'", 1_000_000),
  ])
  func `durations are microseconds`(text: String, microseconds: Int) {
    #expect(value(of: text, as: .duration) == microseconds)
  }

  @Test(arguments: [
    "5", "ms", "-1s", "+1s", "1 s", "1h", "1.s", ".5s", "1..5s", "0.0001ms", "1e3ms", "٣s",
    "9223372036854775807s", "9223372036854775807us1s", "99999999999999999999us", "[1s]", "''",
  ])
  func `what isn't a duration is no duration`(text: String) {
    #expect(value(of: text, as: .duration) == nil)
  }

  @Test(arguments: [
    ("2ms..8ms", 2_000...8_000), ("5ms", 5_000...5_000), ("500us .. 1ms", 500...1_000),
  ])
  func `a range of durations has two ends or one`(text: String, range: ClosedRange<Int>) {
    #expect(value(of: text, as: .durations) == range)
  }

  @Test(arguments: ["8ms..2ms", "1ms..", "..1ms", "1ms..2ms..3ms", "1..2", "..", "' '"])
  func `what isn't a range of durations is none`(text: String) {
    #expect(value(of: text, as: .durations) == nil)
  }

  @Test(arguments: [("10%", 0.1), ("0%", 0), ("100%", 1), ("2.5%", 0.025)])
  func `a percentage is a fraction`(text: String, fraction: Double) {
    #expect(value(of: text, as: .percent) == fraction)
  }

  @Test(arguments: ["10", "0.1", "101%", "-1%", "%", "ten%", ".nan%"])
  func `what isn't a percentage is none`(text: String) {
    #expect(value(of: text, as: .percent) == nil)
  }

  @Test(arguments: [
    ("5", "expected text, found the number 5", "did you mean '\"5\"'?"),
    ("true", "expected text, found true", "did you mean '\"true\"'?"),
    ("[a]", "expected text, found a list", nil),
    ("{a: b}", "expected text, found a mapping", nil),
    ("---", "expected text, found nothing", nil),
  ])
  func `text is only what reads as text`(text: String, message: String, advice: String?) {
    expect(mistakes(in: text, as: .text), message, advice)
  }

  @Test(arguments: [
    ("yes", "text 'yes' is not a truth value: write true or false", "did you mean 'true'?"),
    ("Off", "text 'Off' is not a truth value: write true or false", "did you mean 'false'?"),
    ("1", "expected true or false, found the number 1", nil),
  ])
  func `true and false are the only truth values`(text: String, message: String, advice: String?) {
    expect(mistakes(in: text, as: .boolean), message, advice)
  }

  @Test(arguments: [
    ("five", "expected a whole number, found text 'five'", nil),
    ("1_000", "expected a whole number, found text '1_000'", "did you mean '1000'?"),
    ("\"5\"", "expected a whole number, found text '5'", "did you mean '5'?"),
    ("5.0", "expected a whole number, found the number 5.0", "did you mean '5'?"),
    (".5", "expected a whole number, found the number .5", nil),
    ("0", "expected a whole number from 1 to 9, found the number 0", nil),
    (
      "99999999999999999999", "the number 99999999999999999999 is too large",
      "expected at most 9223372036854775807"
    ),
  ])
  func `a whole number says what is wrong with it`(text: String, message: String, advice: String?) {
    expect(mistakes(in: text, as: .integer(in: 1...9)), message, advice)
  }

  @Test(arguments: [
    ("fast", "expected a duration, found text 'fast'", "250us, 150ms, 1s or 2m"),
    ("\"a\\nb\"", "expected a duration, found text 'a…'", "250us, 150ms, 1s or 2m"),
    ("''", "expected a duration, found empty text", "250us, 150ms, 1s or 2m"),
  ])
  func `a duration shows how it is written`(text: String, message: String, example: String) {
    expect(mistakes(in: text, as: .duration), message, "expected something like \(example)")
  }

  @Test func `choices and names suggest the nearest`() {
    expect(
      mistakes(in: "electoin", as: .choice(of: Track.self)), "unknown word 'electoin'",
      "expected one of: election, replication, safety; did you mean 'election'?")
    expect(
      mistakes(in: "s1", as: .name(of: "server", in: ["S1", "S2"])), "unknown server 's1'",
      "expected one of: S1, S2; did you mean 'S1'?")
    #expect(value(of: "2", as: .name(of: "server", in: ["1", "2"])) == "2")
    #expect(value(of: "safety", as: .choice(of: Track.self)) == .safety)
  }

  @Test func `lists, single items and entries keep their order`() {
    #expect(value(of: "[1, 2]", as: .list(of: .integer)) == [1, 2])
    #expect(value(of: "1", as: .oneOrMore(.integer)) == [1])
    #expect(value(of: "[1, 2]", as: .oneOrMore(.integer)) == [1, 2])
    let pairs = value(of: "{b: 1, a: 2}", as: .entries(of: .number))
    #expect(pairs?.map(\.key) == ["b", "a"])
    #expect(pairs?.map(\.value) == [1, 2])
  }

  @Test func `a form can be narrowed and turned into another`() {
    let name = Form<String>.text.satisfying("a name") { !$0.isEmpty }.map { $0.uppercased() }
    #expect(value(of: "x", as: name) == "X")
    expect(mistakes(in: "''", as: name), "expected a name, found empty text", nil)
  }

  /// Expects one mistake with a message and an advice.
  private func expect(
    _ text: String, _ message: String, _ advice: String?,
    at location: SourceLocation = #_sourceLocation
  ) {
    let lines = text.split(separator: "\n")
    #expect(
      lines.first?.hasSuffix("error: \(message)") == true, "\(text)", sourceLocation: location)
    #expect(lines.dropFirst(3).first == advice.map { "  = \($0)" }, sourceLocation: location)
  }
}
