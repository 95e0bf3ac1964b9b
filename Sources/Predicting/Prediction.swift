// SPDX-License-Identifier: MIT

internal import Presentation
public import Quiz
internal import Simulation

/// A question about what a run does next, with the run around it.
public struct Prediction: Sendable {
  /// The question.
  public let question: Question

  /// What sort of moment it is about.
  public let sort: Sort

  /// The scenario that is played: its id and its title.
  let scenario: (id: String, title: String)

  /// What the run follows from.
  let seed: UInt64

  /// What the servers are called.
  let names: [String]

  /// All that happened in the run.
  let trace: [TraceEvent]

  /// How many events came before what is about to happen, and how many when it can be seen what came
  /// of it.
  let span: Range<Int>

  /// When it is.
  let time: Instant

  /// Whether everyday heartbeats are only counted; not where the question is about one.
  let isFolded: Bool

  /// Where the prediction stands among those of a session.
  var occasion = Occasion.first

  /// Whether no other prediction of its run comes after it, so that nothing more can be given away.
  var isLastOfRun = true

  /// Where a prediction stands among others.
  enum Occasion: Sendable {
    /// It is the first of all.
    case first
    /// It is the first of its run.
    case anotherRun
    /// It is of the same run as the one before.
    case sameRun
  }
}

extension Prediction {
  /// What leads up to the question: the run that is played, and what just happened in it.
  ///
  /// - Parameter medium: What it is shown on.
  public func prologue(on medium: Medium) -> [Screen.Part] {
    let excerpt = excerpt(span.lowerBound, medium)
    let figure = excerpt.end(Self.rowsBefore, showsEnd: false)
    guard !figure.isEmpty else { return [.text(heading)] }
    return [.text(heading), .figure((occasion == .first ? excerpt.key : []) + figure)]
  }

  /// What happens next in the run.
  ///
  /// - Parameter medium: What it is shown on.
  public func sequel(on medium: Medium) -> [Screen.Part] {
    let before = excerpt(span.lowerBound, medium)
    let after = excerpt(span.upperBound, medium)
    let isFirstFigure = occasion == .first && before.end(1).isEmpty
    return [
      .note("The run goes on:"),
      .figure((isFirstFigure ? after.key : []) + after.continuation(of: before)),
    ] + (isLastOfRun ? [.note(title)] : [])
  }

  /// The run from its start until it can be seen what came of the moment, as lines.
  ///
  /// - Parameter medium: What it is shown on.
  public func story(on medium: Medium) -> [String] {
    excerpt(span.upperBound, medium).end(Self.rowsOfStory) + (medium.isPlain ? [] : [""])
      + ["All of the run: \(command)"]
  }

  /// The command that draws the run.
  var command: String {
    "swift run grader replay \(scenario.id) --subject solution --seed \(seed)"
  }

  /// The run until so many events have happened.
  private func excerpt(_ count: Int, _ medium: Medium) -> Excerpt {
    Excerpt(trace.prefix(count), names: names, medium: medium, isFolded: isFolded)
  }

  private static let rowsBefore = 6
  private static let rowsOfStory = 60

  private var heading: String {
    let moment = "at \(time)"
    return switch occasion {
    case .first, .anotherRun:
      "The run of \(scenario.id) with seed \(seed) stops \(moment)."
    case .sameRun: "The run of \(scenario.id) goes on, and stops \(moment)."
    }
  }

  /// What the run is there to show, which would often give the answer away.
  private var title: String { "This was the run of: \(scenario.title)." }
}
