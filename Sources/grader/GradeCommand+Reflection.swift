// SPDX-License-Identifier: MIT

internal import Checking
internal import Foundation
internal import Grading
internal import Presentation
internal import Quiz
internal import Raft
internal import Recall
internal import Scenarios

extension GradeCommand {
  /// Remembers which properties broke and which were mended, and says what was mended.
  func reflect(on report: Report, in folder: StateFolder) {
    let graded = report.graded(with: seedChoice, at: .now)
    guard let mended = try? ReflectionLog(in: folder).take(graded, at: .now), !mended.isEmpty else {
      return
    }
    let style = Terminal.style
    let lines = report.words(for: mended).wrapped(to: style.width)
    let text = style.finish("\n" + lines.joined(separator: "\n") + "\n")
    Output.write(Data(text.utf8), to: json == "-" ? .standardError : .standardOutput)
  }
}

extension Report {
  /// What was found of each scenario, with those first of which more may be told.
  fileprivate func graded(with choice: SeedChoice, at now: Moment) -> [GradedScenario] {
    var sitting = Sitting(at: now)
    let results = results.filter { !$0.scenario.isHidden } + results.filter(\.scenario.isHidden)
    return results.map { result in
      let seeds = choice.range(for: result.scenario)
      let outcome: GradedScenario.Outcome =
        if result.verdict.isPass {
          .passed
        } else if let breach = breach(in: result, seeds: seeds.count, at: now, &sitting) {
          .broke(breach)
        } else {
          .other
        }
      return GradedScenario(result.scenario.mark, outcome, seeds: seeds)
    }
  }

  /// The guarantee that broke in a scenario; `nil` if none did. What a scenario expects, and how much
  /// is sent, are no guarantees.
  private func breach(
    in result: ScenarioResult, seeds: Int, at now: Moment, _ sitting: inout Sitting
  ) -> Breach? {
    guard case .failed(let violation) = result.verdict, let seed = result.seed,
      ![.expectation, .budget].contains(violation.property)
    else { return nil }
    let isTold = !result.scenario.isHidden
    return Breach(
      id: "reflect-\(sitting.nextID())", at: now, property: violation.property.rawValue,
      scenario: result.scenario.mark, title: isTold ? result.scenario.title : nil,
      sentence: isTold ? violation.sentence : nil, rule: isTold ? violation.rule : nil,
      function: culprit?.rawValue, seed: seed, seeds: seeds)
  }

  /// The function that is to blame, where trying leaves no doubt: without it, and without it alone, all
  /// failures that were tried disappear.
  private var culprit: Rule? {
    guard let blame, blame.pair == nil, let first = blame.suspects.first, first.rules.count == 1,
      first.mended == blame.failures,
      !blame.suspects.dropFirst().contains(where: { $0.mended == first.mended })
    else { return nil }
    return first.rules.first
  }

  /// What is said of what was mended, in a sentence or two.
  fileprivate func words(for mended: [MendedBreach]) -> String {
    let names = mended.map { mended in
      let breach = mended.breach
      let result = results.first { $0.scenario.mark == breach.scenario }
      let property = Property(rawValue: breach.property)?.title ?? breach.property
      return "“\(result?.scenario.title ?? breach.scenario)” (\(property))"
    }
    let question = names.count == 1 ? "a question about it" : "questions about them"
    return "Mended: \(names.joined(separator: ", ")). grader quiz has \(question)."
  }
}

extension Scenario {
  /// What the scenario is remembered by: its id, unless it is hidden.
  fileprivate var mark: String {
    isHidden ? "hidden-" + String(id.fingerprint, radix: 16) : id
  }
}

extension SeedChoice {
  /// The seeds for a scenario, which follow one another.
  fileprivate func range(for scenario: Scenario) -> ClosedRange<UInt64> {
    switch self {
    case .standard: 1...UInt64(max(scenario.seeds, 1))
    case .first(let count): 1...UInt64(max(count, 1))
    case .only(let seed): seed...seed
    }
  }
}
