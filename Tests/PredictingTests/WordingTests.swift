// SPDX-License-Identifier: MIT

import Presentation
import Quiz
import Scenarios
import Simulation
import Testing

@testable import Predicting

/// What is said, and what is left unsaid so that it gives nothing away.
struct WordingTests {
  private let medium = Medium(style: Style(width: 80), isPlain: false)

  private func predictions(_ id: String, count: Int = 5) throws -> [Prediction] {
    Predictions(of: try Course.scenario(id), rules: Course.rules, count: count, seed: 1).list
  }

  @Test(arguments: ["figure-8", "votes-of-two-terms", "reelection-and-rejoin"])
  func `before the answer there is neither a title nor a remark`(id: String) throws {
    let title = try Course.scenario(id).title
    for prediction in try predictions(id) {
      let remarks = prediction.trace.compactMap(\.kind.remark)
      let shown = medium.text(Screen(prediction.prologue(on: medium)))
      #expect(!shown.contains(title))
      #expect(!remarks.contains { shown.contains($0) })
    }
  }

  @Test func `the title comes with the last story of a run`() throws {
    let list = try predictions("figure-8")
    let titled = list.filter { prediction in
      medium.text(Screen(prediction.sequel(on: medium))).contains("This was the run of:")
    }
    #expect(titled.map(\.question.id) == list.filter(\.isLastOfRun).map(\.question.id))
    #expect(list.last?.isLastOfRun == true)
  }

  @Test func `candidates of a term share a sentence`() throws {
    let prompts = try Course.ids.flatMap { id in
      try Course.run(id).moments.map { $0.scene.setting() }
    }
    #expect(prompts.contains { $0.contains(" stand for election in term ") })
    for prompt in prompts {
      let terms = prompt.split(separator: ". ").filter { $0.contains("for election in") }
        .compactMap { $0.split(separator: " ").last }
      #expect(Set(terms).count == terms.count, "\(prompt)")
    }
  }

  @Test func `whoever has to wait for a later term is told of`() throws {
    let answers = try Course.ids.flatMap { id in
      try Course.run(id).moments.filter { $0.sort == .winners }
        .compactMap { $0.question(of: id, seed: 1)?.answer }
    }
    #expect(answers.contains { $0.contains("; ") && $0.contains(" can win in term ") })
  }

  @Test func `nothing is said of another leader in a cluster of one`() throws {
    let questions = try Course.run("cluster-of-one").moments
      .compactMap { $0.question(of: "cluster-of-one", seed: 1) }
    #expect(!questions.isEmpty)
    #expect(!questions.contains { "\($0.key)".contains("two servers") })
  }
}

extension TraceEvent.Kind {
  /// What the scenario says in between.
  fileprivate var remark: String? {
    if case .arranged(let words) = self { words } else { nil }
  }
}
