// SPDX-License-Identifier: MIT

internal import Quiz
internal import Scenarios
internal import Simulation

extension Prediction {
  /// The prediction of a moment, as if it were the first of all; `nil` where the moment asks nothing.
  init?(_ moment: Moment, of run: Playthrough) {
    guard let question = moment.question(of: run.scenario.id, seed: run.seed) else { return nil }
    self.init(
      question: question, sort: moment.sort,
      scenario: (run.scenario.id, run.scenario.title), seed: run.seed,
      names: run.scenario.cluster.names, trace: run.trace,
      // What is about to happen is told by the question.
      span: moment.scene.prelude..<moment.end(in: run.trace), time: moment.scene.time,
      isFolded: !moment.isAboutIdleMessage(in: run.trace))
  }

  /// Whether a person sees the same of another question.
  func looksLike(_ other: Prediction) -> Bool {
    question.prompt == other.question.prompt && question.cluster == other.question.cluster
  }

  /// Whether both show some of the same events, so that whoever answered one knows of the other.
  func overlaps(_ other: Prediction) -> Bool {
    isOfRun(of: other) && span.overlaps(other.span)
  }

  fileprivate func isOfRun(of other: Prediction) -> Bool {
    scenario.id == other.scenario.id && seed == other.seed
  }
}

extension [Prediction] {
  /// The predictions run by run, and in each as it goes.
  var runByRun: [Prediction] {
    let runs = reduce(into: [[Prediction]]()) { runs, prediction in
      if let place = runs.firstIndex(where: { $0[0].isOfRun(of: prediction) }) {
        runs[place].append(prediction)
      } else {
        runs.append([prediction])
      }
    }
    var ordered = runs.flatMap { $0.sorted { $0.span.lowerBound < $1.span.lowerBound } }
    for place in ordered.indices.dropFirst() {
      ordered[place].occasion =
        ordered[place].isOfRun(of: ordered[place - 1]) ? .sameRun : .anotherRun
      ordered[place - 1].isLastOfRun = ordered[place].occasion != .sameRun
    }
    return ordered
  }
}
