// SPDX-License-Identifier: MIT

internal import Mutants
internal import Presentation
internal import Raft

/// The figures by which the kit measures itself, beside those of its matrix.
public struct Numbers: Sendable {
  /// What the kit can do with each mutant that it catches.
  public let facts: [MutantFacts]

  /// The figures for mutants.
  public init(_ facts: [MutantFacts]) {
    self.facts = facts
  }

  /// All figures, with what they stand for.
  public var figures: [Figure] { blameFigures + chanceFigures + shrinkingFigures }

  private var blameFigures: [Figure] {
    [Figure("guilty function blamed first", share(facts.count(where: \.isNamedRightly)))]
  }

  private var chanceFigures: [Figure] {
    let runs = facts.map { $0.chanceRuns ?? .max }
    let middle = runs.median.map { $0 == .max ? "more than \(Chance.limit)" : $0.grouped }
    return [
      Figure("found by a nemesis alone", share(runs.count { $0 != .max })),
      Figure("runs of a nemesis until then, median", middle ?? "–"),
    ]
  }

  private var shrinkingFigures: [Figure] {
    let shrunk = facts.compactMap(\.shrinkage)
    let words = { (values: [Int]) in values.median?.grouped ?? "–" }
    return [
      Figure("failing runs shrunk to a script", share(shrunk.count)),
      Figure("events in the failing run, median", words(shrunk.map(\.eventsBefore))),
      Figure("events in the script's run, median", words(shrunk.map(\.eventsAfter))),
      Figure("steps in the script, median", words(shrunk.map(\.steps))),
    ]
  }

  /// A part of all mutants, such as `150 of 154 (97.4 %)`.
  private func share(_ count: Int) -> String {
    guard !facts.isEmpty else { return "–" }
    let tenths = count * 1_000 / facts.count
    return "\(count) of \(facts.count) (\(tenths / 10).\(tenths % 10) %)"
  }
}

extension Numbers {
  /// What the figures leave open, in sentences without a full stop: each mutant that is not as it
  /// should be.
  public var exceptions: [String] {
    facts.filter { !$0.isNamedRightly }.map { fact in
      let named = fact.named?.qualifiedName ?? "nobody"
      return "\(fact.mutant.id): blames \(named), not \(fact.mutant.rule.qualifiedName)"
    } + facts.filter { $0.shrinkage == nil }.map { "\($0.mutant.id): is not shrunk" }
  }
}

extension [Int] {
  /// The value in the middle, the greater of two; `nil` where there is none.
  var median: Int? { isEmpty ? nil : sorted()[count / 2] }
}
