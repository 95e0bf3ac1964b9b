// SPDX-License-Identifier: MIT

internal import Hosting
internal import Presentation
public import Quiz
internal import Raft
internal import Scenarios
internal import Shrinking
internal import Simulation
internal import YAML

extension Prover {
  /// The lines that show a question's evidence happening: the diagram of a run on the reference or on a
  /// known bug, or what is computed and why; `nil` where the question names no evidence.
  ///
  /// Where something is in the way, such as a copy of the kit without the solutions, the lines say so.
  public func showing(of question: Question, _ options: ShowingOptions) -> [String]? {
    guard let proof = question.proof else { return nil }
    do throws(Diagnostics) {
      return try lines(showing: question, by: proof, options) ?? [Self.absence]
    } catch {
      return error.description.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  private static let absence =
    "It takes the solutions to show this, and this copy of the kit comes without them."

  private func lines(
    showing question: Question, by proof: Proof, _ options: ShowingOptions
  ) throws(Diagnostics) -> [String]? {
    switch proof {
    case .scenario, .play:
      return try play(of: question)?.screenplay(for: question)?.lines(options)
    case .mutant(let id, let property, let node):
      return try capture(of: id, breaking: property, at: node)?
        .screenplay(for: question).lines(options)
    case .computation(let family, _), .generated(let family):
      return lines(showing: question, computing: family, options)
    }
  }
}

extension Play {
  /// The first run that passes, as something to be shown; `nil` without the reference.
  ///
  /// - Throws: That there is none.
  func screenplay(for question: Question) throws(Diagnostics) -> Screenplay? {
    guard let reference = AtHand.reference else { return nil }
    let testimonies = seeds.lazy.map { seed in
      (seed, InProcess(reference).finish(Witness(scenario, seed: seed, asking: [])))
    }
    let passed = testimonies.first { $0.1.outcome.verdict == .passed }
    guard let (seed, testimony) = passed else {
      throw Diagnostics([node.diagnostic("this does not come about on the reference")])
    }
    let replay =
      "swift run grader replay \(scenario.id) --subject solution --seed \(seed)"
      + (scenario.isHidden ? " --reveal" : "")
    return Screenplay(
      title: isOwn ? "What happens" : scenario.title, names: scenario.cluster.names,
      outcome: testimony.outcome, standing: testimony.standing,
      command: isOwn ? showCommand(question) : replay, isReplayable: !isOwn)
  }
}

extension Capture {
  /// How many runs may be tried to find a shorter one.
  private static let limit = 300

  /// The shortest run found in which the bug breaks the property, as something to be shown.
  func screenplay(for question: Question) -> Screenplay {
    let shrinker = Shrinker(limit: Self.limit, reference: AtHand.reference)
    let host = InProcess(bug.rules)
    let shrunk = try? shrinker.shrink(scenario, seed: seed, on: host)
    let outcome =
      shrunk?.outcome ?? host.finish(ScenarioRun(scenario, seed: seed, isRecording: true))
    return Screenplay(
      title: "What goes wrong",
      introduction: ["\(bug.rule.qualifiedName): \(bug.mistake)", bug.consequence],
      names: (shrunk?.scenario ?? scenario).cluster.names, outcome: outcome,
      command: showCommand(question))
  }
}

/// The command that shows all of a question's evidence.
private func showCommand(_ question: Question) -> String {
  "swift run grader quiz show \(question.id) --all"
}
