// SPDX-License-Identifier: MIT

internal import Checking
internal import Simulation

/// The form in which scenarios are written, explained from the very words that the reader knows.
public enum Schema {
  /// The explanation, in lines of at most 80 columns.
  public static let text = sections.joined(separator: "\n\n") + "\n"

  private static var sections: [String] {
    let verbs = Verb.groups.map { section("Steps: \($0.title)", $0.verbs.map(\.word)) }
    return opening + verbs + [
      section("Conditions", Predicate.all.map(\.word)),
      list("Messages", MessageFilter.keys),
      list("Values", values),
    ]
  }

  private static var opening: [String] {
    [
      SchemaPage.wrapped(introduction),
      indented(example),
      section("The file", Scenario.keys),
      SchemaPage.heading("Steps") + "\n\n" + SchemaPage.wrapped(stepsText),
    ]
  }

  private static let introduction =
    "A scenario is a YAML file in Exercises/TRACK/Scenarios, or, if it is to be hidden from students, "
    + "in Solutions/TRACK/Scenarios. Words in capitals are explained at the end. All time is virtual."

  private static let stepsText =
    "Each step is one verb with its value, and the verb's options beside it; a verb that needs no value "
    + "stands alone. What a verb does, it does at once: all that is due at that moment happens before "
    + "the next step."

  /// A whole file, as small as it can be and still tell a story.
  static let example = """
    id: leader-crash
    title: A new leader takes over
    track: election
    level: basic
    points: 10
    servers: [A, B, C]
    steps:
      - elect: A
      - crash: A
      - expect: {someone-leads: [B, C]}
        within: 2s
        because: two of three are a majority
    hints:
      - Who notices that the leader is gone, and by what?
    """

  /// What the words in capitals stand for.
  static let values = [
    Word.Key(
      "SERVER", "A",
      "a server's name, or the one that is this at the moment: leader, follower (up, not leading), "
        + "any (up), down"),
    Word.Key("SERVERS", "[A, B]", "a server's name, a list of names, or all"),
    Word.Key("COMMAND", "x=1", "a client's command, in any words"),
    Word.Key("COMMANDS", "[x=1, y=2]", "a command or a list of them"),
    Word.Key("MESSAGES", "{kind: reply}", "a description of messages, as above"),
    Word.Key("CONDITION", "{leads: A}", "conditions by name; several all have to hold"),
    Word.Key("STEPS", "[heal]", "a list of steps"),
    Word.Key("KIND", "reply", MessageKindWord.listing),
    Word.Key(
      "EFFECT", "persist",
      CrashPoint.Trigger.allCases.map(\.rawValue).joined(separator: ", ")),
    Word.Key("MOVES", "[crash, heal]", "a fault or a list of them, as 'nemesis' says"),
    Word.Key(
      "PROPERTY", "progress", Property.allCases.map(\.rawValue).joined(separator: ", ")),
    Word.Key("DURATION", "150ms", "a span of time in us, ms, s or m, at most 60m"),
    Word.Key("DURATIONS", "2ms..8ms", "a duration, or a range from which chance draws"),
    Word.Key("PERCENT", "10%", "from 0% to 100%"),
    Word.Key("NUMBER", "3", "a whole number"),
    Word.Key("NUMBERS", "1..5", "a number, or a range: 1..5, 1.. for one and more"),
    Word.Key("NAME", "late", "any name, to be referred to elsewhere in the file"),
    Word.Key("TEXT", "so", "any text; in quotes if it contains ': ' or looks like a number"),
  ]

  private static func section(_ title: String, _ words: [Word]) -> String {
    let entries = words.map { SchemaPage.entry($0) }
    return ([SchemaPage.heading(title)] + entries).joined(separator: "\n\n")
  }

  private static func list(_ title: String, _ keys: [Word.Key]) -> String {
    let rows = keys.map { ("\($0.name): \($0.value)", $0.summary) }
    return ([SchemaPage.heading(title), ""] + SchemaPage.table(rows, indentation: 2))
      .joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  }
}
