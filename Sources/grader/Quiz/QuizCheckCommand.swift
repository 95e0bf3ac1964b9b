// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Evidence
internal import Foundation
internal import Grading
internal import Presentation
internal import Quiz
internal import Synchronization
internal import YAML

/// `grader quiz check`: looks for mistakes in a bank, and proves its keys.
struct QuizCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks files of questions, and proves every key that can be proven.",
    discussion: """
      A key is proven where two computations find it, or where what the right options claim holds \
      at the end of a play on the reference, and what the wrong ones claim does not. A known bug must \
      break what its question says. A wrong key is a mistake in the file like any other: the exit code \
      is 2.
      """)

  @Argument(help: "The files to check, taken together; the kit's own by default.")
  var files: [String] = []

  @Flag(name: .shortAndLong, help: "Name the questions whose keys nothing proves, too.")
  var verbose = false

  @Flag(help: "Tell what came of every question as JSON.")
  var json = false

  func run() throws {
    let start = ContinuousClock.now
    let kit = try Workplace.findKit()
    let files = files.isEmpty ? ["\(kit.root)/Questions.yaml"] : files
    let survey = Bank.survey(files: files, covering: Prover.coverable)
    let check = check(survey.bank, in: kit)
    var mistakes = survey.mistakes
    mistakes.append(contentsOf: check.mistakes)
    if json {
      Output.write(try BankCheckFile(check, mistakes: mistakes).encoded(), to: .standardOutput)
    } else if mistakes.isEmpty {
      let text = BankCheckText(
        check, style: Terminal.style, isVerbose: verbose, duration: ContinuousClock.now - start)
      Output.write(text.text)
    }
    try end(with: mistakes)
  }

  private func check(_ bank: Bank, in kit: Kit) -> BankCheck {
    let count = bank.questions.count
    let done = Atomic(0)
    let progress = ProgressLine { "\(done.load(ordering: .relaxed)) of \(count) questions…" }
    defer { progress.end() }
    return BankCheck(bank, by: Prover(kit: kit.root)) { done.store($0, ordering: .relaxed) }
  }

  /// Tells mistakes, and ends by them if there are any.
  private func end(with mistakes: Diagnostics) throws {
    guard !mistakes.isEmpty else { return }
    let folder = FileManager.default.currentDirectoryPath
    printError(mistakes.description.replacingOccurrences(of: folder + "/", with: ""))
    throw ExitCode(.badInput)
  }
}
