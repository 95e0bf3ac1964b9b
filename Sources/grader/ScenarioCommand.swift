// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Presentation
internal import Scenarios
internal import YAML

#if canImport(Mutants)
  internal import Mutants
#endif

/// `grader scenario`: about the scenarios themselves.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Lists scenarios, and checks their files.",
    subcommands: [List.self, Lint.self, Describe.self, KillsCommand.self])

  /// `grader scenario list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists scenarios.")

    @Argument(help: "Tracks, scenario ids, or patterns such as 'figure-*'; everything by default.")
    var what: [String] = []

    @Flag(help: "List them as JSON.")
    var json = false

    func run() throws {
      let workplace = try Workplace()
      workplace.printMistakes()
      let listing = Listing(try workplace.select(what))
      let text = json ? try listing.json() : listing.text(style: Terminal.style)
      Output.write(text)
      if !workplace.isInOrder { throw ExitCode(.badInput) }
    }
  }

  /// `grader scenario lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Checks scenarios' files, all of the kit's by default.")

    @Argument(help: "The files to check.")
    var files: [String] = []

    func run() throws {
      let (count, mistakes) = try files.isEmpty ? lintKit() : lintFiles()
      guard mistakes.isEmpty else {
        printError(mistakes)
        throw ExitCode(.badInput)
      }
      print(count.of("file is", plural: "files are") + " in order.")
    }

    private func lintKit() throws -> (count: Int, mistakes: String) {
      let workplace = try Workplace()
      let scenarios = workplace.catalogue.scenarios
      var diagnostics = workplace.catalogue.diagnostics
      for scenario in scenarios { lint(scenario, &diagnostics) }
      return (scenarios.count, workplace.named(diagnostics.description))
    }

    private func lintFiles() -> (count: Int, mistakes: String) {
      var diagnostics = Diagnostics()
      for file in files {
        do throws(Diagnostics) {
          lint(try Scenario.read(file: file), &diagnostics)
        } catch {
          diagnostics.append(contentsOf: error)
        }
      }
      return (files.count, diagnostics.description)
    }

    /// Looks for known bugs that nobody knows, where the kit comes with those it knows.
    private func lint(_ scenario: Scenario, _ diagnostics: inout Diagnostics) {
      #if canImport(Mutants)
        guard !scenario.catches.isEmpty else { return }
        do throws(Diagnostics) {
          try Scenario.checkCatches(file: scenario.file, among: Mutant.all.map(\.id))
        } catch {
          diagnostics.append(contentsOf: error)
        }
      #endif
    }
  }

  /// `grader scenario schema`.
  struct Describe: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Prints the form of a scenario's file.")

    func run() {
      print(Schema.text)
    }
  }
}
