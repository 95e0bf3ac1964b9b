// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Grading
internal import Guidance
internal import Presentation

/// `grader doctor`: says what this machine lacks.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what this machine lacks for the kit, and the command that mends it.",
    discussion: """
      It builds and runs a worker for trial, which takes a second or two, and removes them again. \
      The exit code is 1 if something must be mended. The JSON has the keys version (1), passed and \
      findings; each finding has subject, standing (good, doubtful or bad), words and, where a command \
      mends it, remedy.
      """)

  @Flag(help: "Tell it as JSON.")
  var json = false

  func run() throws {
    let kit = try Workplace.findKit()
    let notice = Notice("building and running a worker for trial…")
    let facts = MachineFacts(around: kit)
    notice.clear()
    let checkup = Checkup(facts)
    if json {
      Output.write(String(decoding: try CheckupFile(checkup).json(), as: UTF8.self))
    } else {
      Output.write(CheckupText(checkup, style: Terminal.style).text)
    }
    throw ExitCode(checkup.isPassed ? .allPassed : .somethingFailed)
  }
}
