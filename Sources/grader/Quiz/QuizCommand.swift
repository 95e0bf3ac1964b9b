// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// `grader quiz`: the questions of the course.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Asks interview questions about consensus.",
    discussion: """
      Without a subcommand it asks what is due. Whole rounds of an interview are --mock 45m, --design, \
      --review and --operations; grader help quiz practice tells all options.
      """,
    subcommands: [
      PracticeCommand.self, QuizCheckCommand.self, QuizShowCommand.self, QuizExportCommand.self,
      QuizStatsCommand.self, QuizPlanCommand.self,
    ],
    defaultSubcommand: PracticeCommand.self)
}
