// SPDX-License-Identifier: MIT

import Evidence
import Foundation
import Quiz
import Testing
import YAML

/// Small banks to try proofs on, and what is said of them.
enum Sample {
  /// The folder of the kit.
  static let kit = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let prover = Prover(kit: kit)

  /// A bank of one question; the lines say what is special about it, from line 10 on.
  static func bank(_ lines: String, kind: String = "predict") -> String {
    let head = """
      topics:
        - {id: election, title: Election, study: "§5.2"}
      questions:
        - id: sample
          level: basic
          topic: election
          prompt: What happens?
          answer: So it does.
          sources: ["§5.2"]
      """
    let body = "kind: \(kind)\n\(lines)".split(separator: "\n", omittingEmptySubsequences: false)
    return head + body.map { "\n    \($0)" }.joined() + "\n"
  }

  /// What comes of the only question of a bank.
  static func ruling(_ lines: String, kind: String = "predict") throws -> Ruling {
    let bank = try Bank.check(text: bank(lines, kind: kind), file: "q.yaml")
    return BankCheck(bank, by: prover).items[0].ruling
  }

  /// The mistakes of a bank of one question, as they are printed.
  static func mistakes(_ lines: String, kind: String = "predict") -> String {
    mistakes(text: bank(lines, kind: kind))
  }

  /// The mistakes of a bank, as they are printed.
  static func mistakes(text: String) -> String {
    let survey = Bank.survey(text: text, file: "q.yaml", covering: Prover.coverable)
    var mistakes = survey.mistakes
    mistakes.append(contentsOf: BankCheck(survey.bank, by: prover).mistakes)
    return mistakes.description
  }

  /// Two options with claims, the first of them right, and the play that they are about.
  static func predicted(
    right: String, wrong: String, steps: String = "[{elect: A}]"
  ) -> String {
    """
    schedule: [A's timer runs out]
    options:
      - text: It is so
        correct: true
        holds: \(right)
      - text: It is not so
        because: It is.
        holds: \(wrong)
    proof:
      play:
        servers: [A, B, C]
        timers: manual
        steps: \(steps)
    """
  }
}

/// Lines that make a bank wrong, and what is to be said.
struct Broken: Sendable, CustomTestStringConvertible {
  let name: String
  let lines: String
  let kind: String
  let message: String

  init(_ name: String, kind: String = "predict", _ lines: String, _ message: String) {
    self.name = name
    self.lines = lines
    self.kind = kind
    self.message = message
  }

  var testDescription: String { name }
}
