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
    // The runs are the same by every standard, and most often the first ones are enough.
    var runs: [Playthrough] = []
    for least in Self.standards.dropFirst() {
      for offset in 0..<Self.mostRuns where list.count < count {
        if offset == runs.count {
          runs.append(playthrough(of: scenario, seed: seed &+ UInt64(offset)))
        }
        take(count - list.count, of: runs[offset], worth: least)
      }
    }
    list = list.runByRun
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
        take(
          min(Self.mostOfRun, count - list.count), of: playthrough(of: scenario, seed: run),
          worth: least)
      }
    }
    list = list.runByRun
  }

  private init(_ rules: Rules, _ selection: MomentSelection, count: Int, seed: UInt64) {
    self.rules = rules
    self.selection = selection
    self.count = count
    generator = Generator(seed: seed)
  }

  /// What moments have to be worth: first only the most telling ones are taken, then what is not too
  /// much like others, then what does not come out as most of its sort did, then what does not repeat
  /// itself, and at last whatever there is.
  private static let standards = [25, 1, -25, -Ledger.costOfRepeat / 2, Int.min]

  /// How many runs of a scenario are tried.
  private static let mostRuns = 6

  /// How many moments of one run are asked about where there are other scenarios.
  private static let mostOfRun = 3
}

extension Predictions {
  private func playthrough(of scenario: Scenario, seed: UInt64) -> Playthrough {
    Playthrough(scenario, seed: seed, rules: rules, sorts: selection.candidates)
  }

  /// Adds the most telling moments of a run.
  private mutating func take(_ limit: Int, of run: Playthrough, worth least: Int) {
    var rest = run.moments.filter { selection.holds($0) }
    let goal = list.count + limit
    while list.count < goal,
      let place = rest.best(by: ledger, of: run.scenario.id, worth: least, from: &generator)
    {
      let moment = rest.remove(at: place)
      guard let prediction = Prediction(moment, of: run), isNew(prediction) else { continue }
      ledger.note(moment, in: run.scenario.id)
      list.append(prediction)
    }
  }

  /// Whether nothing that looks the same is asked already, and nothing that shows what comes of it.
  private func isNew(_ prediction: Prediction) -> Bool {
    !list.contains { $0.looksLike(prediction) || $0.overlaps(prediction) }
  }
}
