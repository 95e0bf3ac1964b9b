// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Hosting

/// The command line of the kit.
@main
struct Grader: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grader",
    abstract: "Puts a Raft through scenarios and says what holds; asks interview questions.",
    discussion: """
      Without a subcommand it grades. Exit codes: 0 all passed, 1 something failed or is not written \
      yet, 2 bad usage or a file with a mistake, 3 the grader itself failed.
      """,
    subcommands: subcommands,
    defaultSubcommand: GradeCommand.self)

  private static var subcommands: [any ParsableCommand.Type] {
    [
      GradeCommand.self, NextCommand.self, HintCommand.self, ReplayCommand.self, ShrinkCommand.self,
      QuizCommand.self, PredictCommand.self, HuntCommand.self, ScenarioCommand.self,
      CourseCommand.self, DoctorCommand.self, BenchmarkCommand.self, MutantsCommand.self,
    ]
  }

  static func main() {
    WorkerRegistry.installCleanup()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Says what is wrong, if anything is, and ends with the exit code for it.
  private static func end(_ error: any Error) -> Never {
    switch error {
    case let complaint as Complaint:
      printError("error: \(complaint.sentence)")
      Foundation.exit(complaint.status.rawValue)
    case let failure as HostFailure:
      printError("error: \(failure)")
      Foundation.exit(Status.graderFailed.rawValue)
    case is ExitCode, is ValidationError, is CleanExit: endParsing(error)
    default:
      let isParsers = exitCode(for: error) != .failure
      if isParsers { endParsing(error) }
      printError("error: \(error)")
      Foundation.exit(Status.graderFailed.rawValue)
    }
  }

  /// Ends as the argument parser would, but for the code for bad usage.
  private static func endParsing(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      if !message.isEmpty { print(message) }
    } else if !message.isEmpty {
      printError(message)
    }
    let isUsage = code == .validationFailure
    Foundation.exit(isUsage ? Status.badInput.rawValue : code.rawValue)
  }
}

/// What keeps a command from doing what it was asked, in a sentence for whoever asked.
struct Complaint: Error {
  var sentence: String
  var status: Status

  init(_ sentence: String, status: Status = .badInput) {
    self.sentence = sentence
    self.status = status
  }
}

extension ExitCode {
  /// The exit code of a status.
  init(_ status: Status) {
    self.init(status.rawValue)
  }
}
