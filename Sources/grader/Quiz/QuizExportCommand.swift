// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Quiz

/// `grader quiz export`: the questions for other programs, and on paper.
struct QuizExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes questions for Anki, as a book in Markdown, or as JSON.",
    discussion: """
      Anki knows a question by its id: importing a later export brings what has changed, and leaves \
      the schedule alone. JSON has the keys of a bank's file, and is one.
      """)

  /// What is written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case anki
    case markdown
    case json
  }

  @Option(help: ArgumentHelp("What to write.", valueName: "form"))
  var format: Form

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var bank: BankOptions

  @Option(
    help: ArgumentHelp("The file to write, in place of standard output.", valueName: "file"))
  var out: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  func run() throws {
    let bank = try bank.read()
    let selection = try selection.selection(in: bank)
    let excerpt = bank.excerpt(selection)
    guard !excerpt.questions.isEmpty else { throw SelectionOptions.nothing(selection, in: bank) }
    try write(text(of: excerpt))
  }

  private func text(of bank: Bank) -> String {
    switch format {
    case .anki: AnkiDeck(bank).text
    case .markdown: MarkdownBook(bank).text
    case .json: bank.json
    }
  }

  private func write(_ text: String) throws {
    guard let out else { return Output.write(text) }
    do {
      let options: Data.WritingOptions = force ? [] : .withoutOverwriting
      try Data(text.utf8).write(to: URL(fileURLWithPath: out), options: options)
    } catch CocoaError.fileWriteFileExists {
      throw Complaint("'\(out)' is there already; --force writes over it")
    } catch CocoaError.fileNoSuchFile {
      throw Complaint("can't write '\(out)': there is no such folder")
    } catch {
      throw Complaint("can't write '\(out)': \(error.localizedDescription)")
    }
  }
}
