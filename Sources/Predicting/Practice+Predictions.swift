// SPDX-License-Identifier: MIT

public import Quiz

extension Practice.Aids {
  /// What a session about predictions shows beside its questions: the runs.
  ///
  /// - Parameters:
  ///   - predictions: What is asked.
  ///   - medium: What it is shown on.
  public init(_ predictions: [Prediction], on medium: Medium) {
    let find: @Sendable (Question) -> Prediction? = { question in
      predictions.first { $0.question.id == question.id }
    }
    self.init(
      show: { question in find(question).map { $0.story(on: medium) } },
      prologue: { question in find(question).map { $0.prologue(on: medium) } ?? [] },
      sequel: { question in find(question).map { $0.sequel(on: medium) } ?? [] })
  }
}
