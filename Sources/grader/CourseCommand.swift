// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Foundation
internal import Grading
internal import Guidance
internal import Raft
internal import Scenarios
internal import YAML

/// `grader course`: about the stubs and the solutions they are derived from.
struct CourseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "Derives the stubs from the solutions; checks stubs, milestones and hints.",
    subcommands: [Derive.self, Check.self])

  /// `grader course derive`.
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "derive",
      abstract: "Writes each stub file anew from its solution.",
      discussion: "A stub file that somebody has worked in is left as it is.")

    @Flag(help: "Write over stub files that somebody has worked in, too.")
    var overwrite = false

    func run() throws {
      let kit = try CourseCommand.kit()
      let files = try complaining { () throws(Course.Failure) in
        try Course.derive(in: URL(fileURLWithPath: kit.root), overwriting: overwrite)
      }
      for (track, former) in files { print("\(Course.path(of: track)): \(words(former))") }
      let isLeft = !overwrite && files.contains { $0.former == .workedIn }
      if isLeft { throw ExitCode(.somethingFailed) }
    }

    private func words(_ former: Course.Standing) -> String {
      switch former {
      case .derived: "up to date"
      case .missing, .outdated: "derived"
      case .workedIn where overwrite: "derived anew"
      case .workedIn: "somebody has worked in it; --overwrite derives it"
      }
    }
  }

  /// `grader course check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks the stubs, which follow from the solutions, and milestones and hints.",
      discussion: """
        Where the kit comes without the solutions, only milestones and hints are checked. The exit code \
        is 1 where a stub is not as derived, and 2 where a file has a mistake.
        """)

    func run() throws {
      let workplace = try Workplace()
      workplace.printMistakes()
      let isGuideInOrder = checkGuide(workplace)
      if workplace.kit.hasSolutions {
        try checkStubs()
      } else {
        printError("note: \(CourseCommand.absence)")
      }
      if !isGuideInOrder || !workplace.isInOrder { throw ExitCode(.badInput) }
    }

    /// Looks at milestones and hints, and prints their mistakes.
    private func checkGuide(_ workplace: Workplace) -> Bool {
      let root = workplace.kit.root
      let milestones = CourseGuide.checkMilestones(
        root: root, scenarios: workplace.catalogue.scenarios,
        unreadable: workplace.unreadableScenarios)
      let parts = [
        ("milestones", milestones),
        ("hints", CourseGuide.checkHints(root: root)),
      ]
      for (part, mistakes) in parts {
        if mistakes.isEmpty { print("\(part): in order") }
        if !mistakes.isEmpty { printError(workplace.named(mistakes.description) + "\n") }
      }
      return parts.allSatisfy(\.1.isEmpty)
    }

    private func checkStubs() throws {
      let kit = try CourseCommand.kit()
      let findings = try complaining { () throws(Course.Failure) in
        try Course.check(in: URL(fileURLWithPath: kit.root))
      }
      for finding in findings {
        print("\(Course.path(of: finding.track)): \(words(finding.standing))")
        for shortcut in finding.shortcuts { print("  \(shortcut)") }
      }
      if findings.contains(where: { $0.standing != .derived }) { throw ExitCode(.somethingFailed) }
    }

    private func words(_ standing: Course.Standing) -> String {
      switch standing {
      case .missing: "missing"
      case .derived: "as derived"
      case .outdated: "not what its solution yields; grader course derive brings it up to date"
      case .workedIn: "somebody has worked in it"
      }
    }
  }

  /// The kit, if the solutions are part of it.
  private static func kit() throws -> Kit {
    let kit = try Workplace.findKit()
    guard kit.hasSolutions else { throw Complaint(absence) }
    return kit
  }

  private static let absence =
    "stubs are derived from the solutions, and this copy comes without them"
}

extension Workplace {
  /// The ids of scenarios whose files have mistakes, as their names say them.
  fileprivate var unreadableScenarios: [String] {
    catalogue.diagnostics.all.map(\.file).map { file in
      URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    }
  }
}

/// Does something with the course, and turns its failures into complaints.
private func complaining<Result>(
  _ work: () throws(Course.Failure) -> Result
) throws(Complaint) -> Result {
  do {
    return try work()
  } catch {
    throw Complaint(error.description)
  }
}
