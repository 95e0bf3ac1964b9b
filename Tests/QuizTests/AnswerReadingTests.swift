// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What people write, and what is taken from it.
struct AnswerReadingTests {
  @Test(arguments: [
    ("b", [1]), ("B", [1]), ("b)", [1]), (" (b) ", [1]), ("b.", [1]), ("it refu", [1]),
    ("It refuses the vote", [1]), ("IT REFUSES THE VOTE.", [1]), ("a majority", [2]), ("a", [0]),
  ])
  func `an option is meant by its letter, its text, or how it begins`(line: String, places: [Int])
    throws
  {
    #expect(try Ask.vote.read(line) == .options(places))
  }

  @Test(arguments: [
    ("", "Answer with a letter from a to c."), ("?!", "Answer with a letter from a to c."),
    ("e", "That is none of them; answer with a letter from a to c."),
    ("it", "That fits a and b; answer with a letter from a to c."),
    ("a c", "Only one of them is right; answer with a letter from a to c."),
    ("ac", "Only one of them is right; answer with a letter from a to c."),
  ])
  func `what is no option is asked again`(line: String, sentence: String) {
    #expect(throws: NotUnderstood(sentence)) { try Ask.vote.read(line) }
  }

  @Test(arguments: [
    ("2f + 1", 0), ("2f+1", 0), ("2f - 1", 1), ("2F-1.", 1), ("2f − 1", 1), ("2f", 2), ("-1", 3),
    ("1", 4), ("c", 2), ("term < log", 5), ("term>log", 6),
  ])
  func `signs tell options apart`(line: String, place: Int) throws {
    #expect(try formulas.read(line) == .options([place]))
  }

  @Test(arguments: [
    ("2f 1", "That fits a and b"), ("term log", "That fits f and g"),
    ("2f * 1", "That fits a and b"),
    ("+1", "That fits d and e"), ("x", "That is none of them"), ("2", "That is none of them"),
  ])
  func `without the right sign an option is not meant`(line: String, sentence: String) {
    #expect(throws: NotUnderstood("\(sentence); answer with a letter from a to g.")) {
      try formulas.read(line)
    }
  }

  private let formulas = Ask.single("2f + 1", "2f - 1", "2f", "-1", "1", "term < log", "term > log")

  @Test(arguments: ["no", "noth", "n", "1", "18 s", "the", "2", "read-o"])
  func `a beginning ends with a word, or with four letters of one`(line: String) throws {
    let asked = Ask.single("Nothing else matters; it commits.", "18", "2.5", "Then read-only")
    let places = try? asked.read(line)
    #expect(places == (line == "noth" ? .options([0]) : nil))
  }

  @Test(arguments: [("A and B", [1]), ("a and d", [2]), ("2", [1]), ("1 3", [0, 2])])
  func `a text is meant rather than the labels in it`(line: String, places: [Int]) throws {
    let asked = Ask.choice(
      ["A and C", "A and B", "A and D"].map { .init($0, isCorrect: true) }, allowsSeveral: true)
    #expect(asked.items.map(\.label) == ["1", "2", "3"])
    #expect(try asked.read(line) == .options(places))
  }

  @Test(arguments: ["ac", "a c", "c,a", "a, c", "a and c", "A & C", "a) c)", "a; c", "aca"])
  func `several options are meant in any way of listing letters`(line: String) throws {
    #expect(try Ask.several.read(line) == .options([0, 2]))
  }

  @Test func `several options are meant by their texts`() throws {
    #expect(try Ask.several.read("log, current") == .options([0, 2]))
  }

  @Test func `options that are called by letters themselves are meant by numbers`() throws {
    #expect(Ask.servers.items.map(\.words) == ["1) B", "2) A", "3) C"])
    #expect(try Ask.servers.read("2") == .options([1]))
    #expect(try Ask.servers.read("a") == .options([1]))
    #expect(try Ask.servers.read("1, c") == .options([0, 2]))
  }

  @Test func `yes and no may be short`() throws {
    #expect(try Ask.yesOrNo.read("y") == .options([0]))
    #expect(try Ask.yesOrNo.read("No") == .options([1]))
  }

  @Test(arguments: [
    ("4", 4), (" 4 servers ", 4), ("four", 4), ("~4", 4), ("1,400", 1_400),
    ("1,234,567.5", 1_234_567.5), ("0.5", 0.5), (".5", 0.5), ("-3", -3), ("−3", -3), ("4.", 4),
    ("none", 0), ("1_000", 1_000),
    ("60 %", 0.6),
  ])
  func `a number is read as people write it`(line: String, number: Double) throws {
    #expect(try Ask.number(unit: nil).read(line) == .number(number))
  }

  @Test(arguments: [
    "", "many", "1,4", "1,4000", "4 of 5", "150-300", "4 5", "1.2.3", "--4", ",400", "1.5,000",
    "four servers and then some", "4 thousand", "two thirds", "one half", "4k", "2f", "4 or five",
  ])
  func `what is not one number is asked again`(line: String) {
    #expect(throws: NotUnderstood("Answer with one number, such as 4 or 0.5 or 1,400.")) {
      try Ask.number(unit: nil).read(line)
    }
  }

  @Test(arguments: [
    ("150", "ms", 150), ("150ms", "ms", 150), ("0.15 s", "ms", 150), ("2 minutes", "s", 120),
    ("60 %", "%", 60), ("60", "%", 60), ("3 votes", "servers", 3),
    ("1 second", "ms", 1_000), ("1 minute", "s", 60), ("1 hour", "minutes", 60),
    ("1 day", "hours", 24), ("1 server", "servers", 1), ("60 per cent", "percent", 60),
    ("4 log entries", "entries", 4),
  ])
  func `a unit may be said, and units of time another`(line: String, unit: String, number: Double)
    throws
  {
    #expect(try Ask.number(unit: unit).read(line) == .number(number))
  }

  @Test(arguments: [
    ("10 %", "servers"), ("10 percent", "servers"), ("5 ms", "servers"), ("3 servers", "ms"),
    ("4 thousand", "servers"), ("two thirds", "servers"), ("2 dozen servers", "servers"),
  ])
  func `what is counted or measured otherwise is asked again`(line: String, unit: String) {
    #expect(throws: NotUnderstood.self) { try Ask.number(unit: unit).read(line) }
  }

  @Test(arguments: ["3 1 2", "3,1,2", "312", "3 > 1 > 2", "3) 1) 2)", "3, then 1, then 2"])
  func `an order is read by the numbers`(line: String) throws {
    #expect(try OrderReader(count: 3).read(line) == [2, 0, 1])
  }

  @Test(arguments: [
    ("", "Answer with all numbers in order, such as 2 3 1."),
    ("first", "Answer with all numbers in order, such as 2 3 1."),
    ("1 2", "3 is missing; answer with all numbers in order, such as 2 3 1."),
    ("1", "2 and 3 are missing; answer with all numbers in order, such as 2 3 1."),
    ("1 2 2", "2 stands there twice; answer with all numbers in order, such as 2 3 1."),
    ("1 2 4", "There is no 4; answer with all numbers in order, such as 2 3 1."),
  ])
  func `what is no whole order is asked again`(line: String, sentence: String) {
    #expect(throws: NotUnderstood(sentence)) { try OrderReader(count: 3).read(line) }
  }

  @Test(arguments: [
    "1b 2a 3c", "1-b, 2-a, 3-c", "1 b 2 a 3 c", "1B2A3C", "3c 2a 1b", "b a c", "bac",
    "1=b; 2=a; 3=c", "1b, 2a and 3c",
  ])
  func `pairs are read by number and letter`(line: String) throws {
    #expect(try Ask.pairs.read(line) == .match([1, 0, 2]))
  }

  @Test(arguments: [
    ("1b", "2 has no letter yet; answer with a letter for each number, such as 1b 2c 3d."),
    ("1b 2a 3x", "There is no 3x; answer with a letter for each number, such as 1b 2c 3d."),
    ("1b 1a 3c", "1 stands there twice; answer with a letter for each number, such as 1b 2c 3d."),
    ("", "Answer with a letter for each number, such as 1b 2c 3d."),
    ("a1 b2", "Answer with a letter for each number, such as 1b 2c 3d."),
  ])
  func `what is not all pairs is asked again`(line: String, sentence: String) {
    #expect(throws: NotUnderstood(sentence)) { try Ask.pairs.read(line) }
  }

  @Test(arguments: [
    ("80", 80), ("80 %", 80), ("100%", 100), ("0", 0), ("1", 20), ("5", 100), ("5 %", 5), ("", nil),
    ("  ", nil),
  ])
  func `how sure somebody is may be said in per cent or in five steps`(line: String, percent: Int?)
    throws
  {
    #expect(try Confidence.read(line)?.percent == percent)
  }

  @Test(arguments: ["101", "-1", "sure", "b", "0.8"])
  func `what says nothing of being sure is asked again`(line: String) {
    #expect(throws: NotUnderstood.self) { try Confidence.read(line) }
  }
}
