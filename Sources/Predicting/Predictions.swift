// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
public import Raft
public import Scenarios
internal import Simulation

/// The predictions of a session, chosen by a seed among the telling moments of runs.
public struct Predictions: Sendable {
  /// The predictions, in the order in which they are asked: run by run, and in each as it goes.
  public private(set) var list: [Prediction] = []

  private let rules: Rules
  private let selection: MomentSelection
  private let count: Int
  private var generator: Generator
  private var ledger = Ledger()
  private var faces: [Face] = []

  /// What a person sees of a question, by which two are alike.
  private struct Face: Equatable {
    var prompt: String
    var picture: ClusterPicture?
  }

  /// Moments of one scenario: of the run of a seed, and if that has too few, of the seeds after it.
  ///
  /// - Parameters:
  ///   - scenario: What is played.
  ///   - rules: What the servers play by.
  ///   - selection: Which moments are meant.
  ///   - count: How many, if there are so many.
  ///   - seed: What the run and the choice follow from.
  public init(
    of scenario: Scenario, rules: Rules, _ selection: MomentSelection = MomentSelection(),
    count: Int, seed: UInt64
  ) {
    self.init(rules, selection, count: count, seed: seed)
    for least in Self.standards.dropFirst() {
      for offset in 0..<Self.mostRuns where list.count < count {
        take(count - list.count, of: scenario, seed: seed &+ offset, worth: least)
      }
    }
  }

  /// Moments of several scenarios, a few of each.
  ///
  /// - Parameters:
  ///   - scenarios: What may be played; scenarios of the levels that are meant come first.
  ///   - rules: What the servers play by.
  ///   - selection: Which moments are meant.
  ///   - count: How many, if there are so many.
  ///   - seed: What the choice of scenarios, runs and moments follows from.
  public init(
    among scenarios: [Scenario], rules: Rules, _ selection: MomentSelection = MomentSelection(),
    count: Int, seed: UInt64
  ) {
    self.init(rules, selection, count: count, seed: seed)
    let levels = selection.levels.map(\.rawValue)
    let shuffled = generator.shuffled(scenarios)
    let fitting = shuffled.filter { levels.contains($0.level.rawValue) }
    let others = shuffled.filter { !levels.contains($0.level.rawValue) }
    for least in Self.standards {
      for scenario in fitting + others where list.count < count {
        let run = UInt64(generator.number(in: 1...99))
        take(min(Self.mostOfRun, count - list.count), of: scenario, seed: run, worth: least)
      }
    }
  }

  private init(_ rules: Rules, _ selection: MomentSelection, count: Int, seed: UInt64) {
    self.rules = rules
    self.selection = selection
    self.count = count
    generator = Generator(seed: seed)
  }

  /// What moments have to be worth: first only the most telling ones are taken, then what is not too
  /// much like others, then what does not come out as most of its sort did, and at last whatever there
  /// is.
  private static let standards = [25, 1, -25, Int.min]

  /// How many runs of a scenario are tried.
  private static let mostRuns: UInt64 = 6

  /// How many moments of one run are asked about where there are other scenarios.
  private static let mostOfRun = 3
}

extension Predictions {
  /// Adds the most telling moments of a run, in their order.
  private mutating func take(_ limit: Int, of scenario: Scenario, seed: UInt64, worth least: Int) {
    let run = Playthrough(scenario, seed: seed, rules: rules, sorts: selection.candidates)
    var rest = run.moments.filter { selection.holds($0) }
    var chosen: [(moment: Moment, question: Question)] = []
    while chosen.count < limit,
      let place = rest.best(by: ledger, worth: least, from: &generator)
    {
      let moment = rest.remove(at: place)
      guard let question = moment.question(of: scenario.id, seed: seed), isNew(question) else {
        continue
      }
      ledger.note(moment)
      chosen.append((moment, question))
    }
    chosen.sort { $0.moment.scene.number < $1.moment.scene.number }
    for (place, (moment, question)) in chosen.enumerated() {
      let occasion: Prediction.Occasion =
        list.isEmpty ? .first : place == 0 ? .anotherRun : .sameRun
      list.append(Prediction(question, moment, of: run, occasion))
    }
  }

  /// Whether nothing that looks the same is asked already.
  private mutating func isNew(_ question: Question) -> Bool {
    let face = Face(prompt: question.prompt, picture: question.cluster)
    guard !faces.contains(face) else { return false }
    faces.append(face)
    return true
  }
}

extension Prediction {
  fileprivate init(
    _ question: Question, _ moment: Moment, of run: Playthrough, _ occasion: Occasion
  ) {
    self.init(
      question: question, sort: moment.sort,
      scenario: (run.scenario.id, run.scenario.title), seed: run.seed,
      names: run.scenario.cluster.names, trace: run.trace,
      // What is about to happen is told by the question.
      span: moment.scene.prelude..<moment.end(in: run.trace), time: moment.scene.time,
      occasion: occasion)
  }
}
