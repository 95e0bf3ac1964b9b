// SPDX-License-Identifier: MIT

internal import Hosting
internal import Raft
internal import Scenarios

/// What to do next.
extension Report {
  /// The next thing to do: a sentence, and a command where there is one to call.
  package struct Advice: Hashable, Sendable {
    package var sentence: String
    package var command: String?

    /// A thing to do, in a sentence, and the command for it.
    package init(sentence: String, command: String? = nil) {
      self.sentence = sentence
      self.command = command
    }
  }

  /// The next thing to do.
  ///
  /// Whatever is wrong comes before whatever is missing in the same track or a later one, because the
  /// later tracks stand on the earlier ones.
  var advice: Advice {
    if compilerWords != nil { return Advice(sentence: "Next: correct what the compiler names.") }
    if let guidance { return guidance }
    let next = missing.first
    if let failure = firstFailure, failure.scenario.track <= next?.rule.track ?? .safety {
      return advice(on: failure)
    }
    if let next {
      let place = "\(path(next.file)):\(next.line)"
      return Advice(sentence: "Next: write \(next.rule.qualifiedName) in \(place).")
    }
    if let missed = results.first(where: { !$0.verdict.isPass }) {
      let title = missed.scenario.title
      return Advice(sentence: "“\(title)” did not arise; -v says what it waited for.")
    }
    return Advice(sentence: isComplete ? "All passed." : "The grading was ended early.")
  }

  /// The failure to look at first: one that can be looked at if there is, and of the earliest track.
  private var firstFailure: ScenarioResult? {
    let failures = results.filter(\.verdict.isFailure)
    return failures.first { !isSealed($0) } ?? failures.first
  }

  private func advice(on failure: ScenarioResult) -> Advice {
    guard !isSealed(failure), let seed = failure.seed else {
      return Advice(sentence: "Next: think about “\(failure.scenario.title)”; its hint is above.")
    }
    if case .misbehaved(let incident) = failure.verdict, let location = incident.location {
      return Advice(sentence: "Next: look at \(path(location.file)):\(location.line).")
    }
    return Advice(
      sentence: "Next: see it happen with", command: replayCommand(failure.scenario, seed: seed))
  }
}
