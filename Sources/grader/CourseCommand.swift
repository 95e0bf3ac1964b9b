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
    commandName: "course", abstract: "Derives the stubs from the solutions, and checks them.",
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
      abstract: "Checks the stubs, which follow from the solutions, and milestones and hints.")

    func run() throws {
      let workplace = try Workplace()
      let isGuideInOrder = checkGuide(workplace)
      try checkStubs()
      if !isGuideInOrder { throw ExitCode(.badInput) }
    }

    /// Looks at milestones and hints, and prints their mistakes.
    private func checkGuide(_ workplace: Workplace) -> Bool {
      let root = workplace.kit.root
      let scenarios = workplace.catalogue.scenarios
      let parts = [
        ("milestones", CourseGuide.checkMilestones(root: root, scenarios: scenarios)),
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
    guard kit.hasSolutions else {
      throw Complaint("stubs are derived from the solutions, and this copy comes without them")
    }
    return kit
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
