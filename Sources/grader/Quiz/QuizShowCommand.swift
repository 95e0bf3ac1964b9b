// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Evidence
internal import Grading
internal import Presentation
internal import Quiz

/// `grader quiz show`: shows what proves a question's key.
struct QuizShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a question's evidence happening: this gives its answer away.")

  @Argument(help: "The question's id.")
  var id: String

  @OptionGroup var questions: BankOptions

  @Flag(help: "Show all of a long run.")
  var all = false

  @Flag(help: "Tell it in sentences, for a screen reader, instead of drawing it.")
  var plain = false

  func run() throws {
    let kit = try Workplace.findKit()
    let bank = try questions.read()
    guard let question = bank.question(id) else {
      throw Complaint(bank.unknown(id).sentence)
    }
    let options = ShowingOptions(style: Terminal.style, isPlain: plain, isWhole: all)
    guard let lines = Prover(kit: kit.root).showing(of: question, options) else {
      throw Complaint(
        "'\(id)' names no evidence: there is nothing to show", status: .somethingFailed)
    }
    Output.write(lines.joined(separator: "\n") + "\n")
  }
}
