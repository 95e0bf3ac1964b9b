// SPDX-License-Identifier: MIT

public import Grading
internal import Raft
internal import Scenarios

/// How far a student is, in the form that programs read.
public struct NextFile: Encodable, Sendable {
  /// A milestone, and what is known of it.
  public struct Entry: Encodable, Sendable {
    var id: String
    var title: String
    var track: String
    var minutes: Int
    var standing: String
  }

  /// The version of the form.
  let version = 1

  /// How many milestones are reached.
  let reached: Int

  /// The milestones, in the order in which they are taken.
  let milestones: [Entry]

  /// What to do next; without it, all is reached, or the code does not compile.
  let next: ResultsFile.Step?

  /// What the compiler said, if the code does not compile.
  let compiler: String?

  /// The file of a student's progress.
  public init(_ progress: CourseProgress) {
    reached = progress.reached
    milestones = zip(progress.roadmap.milestones, progress.marks).map { milestone, mark in
      Entry(
        id: milestone.id, title: milestone.title, track: milestone.track.rawValue,
        minutes: milestone.minutes, standing: mark.rawValue)
    }
    next = progress.next.map { ResultsFile.Step($0, in: progress.report) }
    compiler = progress.report.compilerWords
  }
}

extension ResultsFile.Step {
  /// What a results file holds of the next step.
  public init(_ step: NextStep, in report: Report) {
    let milestone = step.milestone
    self.init(
      milestone: milestone.id, scenario: milestone.watch, read: milestone.lesson,
      section: milestone.read)
    switch step.task {
    case .write(let unwritten):
      function = unwritten.rule.qualifiedName
      file = report.path(unwritten.file)
      line = unwritten.line
    case .mend(let result):
      scenario = result.scenario.id
      seed = result.seed
    }
  }
}
