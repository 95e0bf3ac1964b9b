// SPDX-License-Identifier: MIT

internal import Checking
internal import Simulation
internal import YAML

/// Verbs that let time pass, for something to come about or to hold.
extension Verb {
  static let goals = [wait, elect, until, expect, always]

  private static let wait = Verb(
    Word("wait", "DURATION", "Lets virtual time pass.", example: "wait: 200ms")
  ) { clause in
    clause.argument(.span).map { .wait($0) }
  }

  private static let patience = Word.Key("within", "DURATION", "how long it may take; default 2s")

  private static let elect = Verb(
    Word(
      "elect", "a server's name",
      "Lets a server's election timer run out, over and over, until it leads. If it never does, the "
        + "situation did not arise, and nobody is accused.",
      options: [patience], example: "elect: A\nwithin: 1s")
  ) { clause in
    let span = clause.option("within", .span)
    return clause.argument(clause.scope.server)
      .map { .elect(.named($0), within: span ?? .seconds(2)) }
  }

  private static let until = Verb(
    Word(
      "until", "CONDITION",
      "Goes on as soon as the condition holds. If it never does, the situation did not arise, and "
        + "nobody is accused.",
      options: [patience], example: "until: {stores: {on: [B, C], commands: x=1}}\nwithin: 1s")
  ) { clause in
    let span = clause.option("within", .span)
    return clause.argument(.condition(in: clause.scope))
      .map { .until($0, within: span ?? .seconds(2)) }
  }

  private static let reason = Word.Key(
    "because", "TEXT", "why it is to hold, in a sentence without its full stop")

  private static func name(_ standard: String) -> Word.Key {
    Word.Key("as", "PROPERTY", "what a failure is called; default \(standard)")
  }

  private static let expect = Verb(
    Word(
      "expect", "CONDITION", "Fails the run if the condition does not hold.",
      options: [
        .init("within", "DURATION", "by when it has to hold; default at once"), reason,
        name("progress with 'within', else expectation"),
      ],
      example: "expect: {applied: {on: all, commands: x=1}}\nwithin: 1s\n"
        + "because: a majority is up and connected")
  ) { clause in
    let span = clause.option("within", .spanOrNone) ?? .zero
    let blame = blame(clause, standard: span > .zero ? .progress : .expectation)
    return clause.argument(.condition(in: clause.scope)).map { .expect($0, within: span, blame) }
  }

  private static let always = Verb(
    Word(
      "always", "CONDITION", "Fails the run if the condition does not hold all the while.",
      options: [.init("for", "DURATION", "for how long"), reason, name("expectation")],
      example: "always: {nobody-leads: [A, B]}\nfor: 2s\nbecause: two of five are no majority")
  ) { clause in
    let span = clause.requiredOption("for", .span)
    let blame = blame(clause, standard: .expectation)
    let condition = clause.argument(.condition(in: clause.scope))
    guard let span, let condition else { return nil }
    return .always(condition, for: span, blame)
  }

  private static func blame(_ clause: Clause, standard: Property) -> ScenarioStep.Blame {
    let property = clause.option("as", .word(for: "property", Property.self))
    return ScenarioStep.Blame(property ?? standard, because: clause.option("because", .words))
  }
}
