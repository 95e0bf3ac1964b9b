// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Checking
internal import Foundation
internal import Grading
internal import Hosting
internal import Presentation
internal import Raft
internal import Scenarios
internal import Shrinking
internal import YAML

/// `grader shrink`: turns a failing run into a short scenario that fails the same way.
struct ShrinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shrink",
    abstract: "Turns a failing run into the shortest scenario found that fails the same way.",
    discussion: """
      Chance, time and all that has nothing to do with the failure are left out; what is left is a \
      script, message by message, that can be kept. Without --out it is printed. The exit code is 1 \
      where nothing fails.
      """)

  @Argument(help: "The scenario's id.")
  var id: String

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("The seed with which it fails.", valueName: "s"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Write the scenario to a new file.", valueName: "file.yaml"))
  var out: String?

  @Option(help: ArgumentHelp("How many runs it may take.", valueName: "n"))
  var limit = Shrinker.standardLimit

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @Flag(help: "Open a hidden scenario.")
  var reveal = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if force && out == nil { throw ValidationError("--force goes with --out.") }
    if let out, !out.hasSuffix(".yaml") || !Scenario.isID(name) {
      throw ValidationError(
        "A scenario's file is called in lower-case words with hyphens, such as two-votes.yaml.")
    }
  }

  func run() throws {
    let workplace = try Workplace()
    let scenario = try workplace.scenario(id, for: "shrink", isOpened: reveal)
    try checkPlace()
    switch try subject.prepare(in: workplace.kit) {
    case .ready(let code): try deliver(try shrunk(scenario, code), workplace)
    case .notCompiled(let words):
      let report = Report.notCompiled(subject.chosen, [scenario], words: words)
      Output.write(ReportText(report, style: Terminal.style).text)
      throw ExitCode(report.status)
    }
  }

  /// What the counterexample is to be called: as its file is.
  private var name: String {
    let name = out.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    return name ?? "\(id)-smallest"
  }

  private func checkPlace() throws {
    guard let out, !force, FileManager.default.fileExists(atPath: out) else { return }
    throw Complaint("there is a file '\(out)' already; --force replaces it")
  }

  private func shrunk(_ scenario: Scenario, _ code: Code) throws -> Counterexample {
    let notice = Notice("shrinking…")
    defer { notice.clear() }
    let shrinker = Shrinker(limit: limit, reference: SubjectOptions.referenceAtHand)
    let attempt = try shrinker.attempt(scenario, seed: seed, on: code.makeHost(), id: name)
    if case .found(let found) = attempt { return found }
    notice.clear()
    let verdict = try Replay(scenario, seed: seed, code).result.verdict
    throw Complaint(refusal(attempt, scenario, verdict), status: .somethingFailed)
  }

  /// Why there is no counterexample.
  private func refusal(
    _ attempt: Shrinker.Attempt, _ scenario: Scenario, _ verdict: Verdict
  ) -> String {
    switch verdict {
    case .failed(let violation):
      "\(violation.property.title) breaks in '\(id)' with seed \(seed), but " + reason(attempt)
    case .misbehaved:
      "'\(id)' breaks no property with seed \(seed): \(verdict.word). Shrinking is for broken "
        + "properties; to see what happens:\n  " + replayCommand(scenario, seed: seed)
    default: "'\(id)' breaks no property with seed \(seed): \(verdict.word)"
    }
  }

  private func reason(_ attempt: Shrinker.Attempt) -> String {
    if case .outOfRuns = attempt {
      let runs = limit == 1 ? "1 run was" : "\(limit) runs were"
      return "\(runs) not enough to find a shorter scenario that fails the same way; "
        + "--limit allows more"
    }
    return "nothing that is left out of it leaves a scenario that fails the same way"
      + (SubjectOptions.referenceAtHand == nil ? "; it would take the solution to tell" : "")
  }

  /// The command that plays a scenario on the same code.
  private func replayCommand(_ scenario: Scenario, seed: UInt64) -> String {
    Report(subject.chosen, []).replayCommand(scenario, seed: seed)
  }

  private func deliver(_ found: Counterexample, _ workplace: Workplace) throws {
    guard let out else {
      Output.write(found.yaml)
      return Output.writeError(facts(found))
    }
    let path = URL(fileURLWithPath: out).standardizedFileURL.path
    do throws(Diagnostics) {
      _ = try Scenario.read(text: found.yaml, file: path)
    } catch {
      throw Complaint("it can't be written to '\(out)':\n\(error)")
    }
    guard FileManager.default.createFile(atPath: path, contents: Data(found.yaml.utf8)) else {
      throw Complaint("'\(out)' can't be written", status: .graderFailed)
    }
    Output.write(facts(found) + advice(found, path, workplace))
  }

  private func facts(_ found: Counterexample) -> String {
    """
    \(found.violation.property.title) breaks after \(found.eventsAfter) events instead of \
    \(found.eventsBefore), in \(found.steps.of("step")); \(found.replays) runs were tried.
    \(found.violation.sentence).

    """
  }

  /// How to play what was written.
  private func advice(
    _ found: Counterexample, _ path: String, _ workplace: Workplace
  ) -> String {
    let folder = "Exercises/\(found.scenario.track.title)/Scenarios"
    let isAtHome = Catalogue(root: workplace.kit.root).scenarios.contains { $0.file == path }
    let place = isAtHome ? "" : " once it lies in \(folder)"
    return "Written to \(workplace.named(path)). To play it\(place):\n"
      + "  \(replayCommand(found.scenario, seed: found.seed))\n"
  }
}
