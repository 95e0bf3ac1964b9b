// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Quiz
internal import YAML

/// Which questions there are.
struct BankOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of questions in place of the kit's Questions.yaml; may be given several times.",
      valueName: "file"))
  var questions: [String] = []

  /// The options that mean the kit's own questions.
  static var ofKit: BankOptions {
    var options = BankOptions()
    options.questions = []
    return options
  }

  /// The questions of the files, as far as they have to be read to be asked.
  func read() throws -> Bank {
    do {
      return try bank()
    } catch let error as Diagnostics {
      let folder = FileManager.default.currentDirectoryPath
      printError(error.description.replacingOccurrences(of: folder + "/", with: ""))
      throw ExitCode(.badInput)
    }
  }

  /// The same, and nothing is printed of mistakes.
  ///
  /// - Throws: `Diagnostics` with every mistake of the files.
  func bank() throws -> Bank { try Bank.read(files: try files) }

  private var files: [String] {
    get throws {
      questions.isEmpty ? ["\(try Workplace.findKit().root)/Questions.yaml"] : questions
    }
  }
}
