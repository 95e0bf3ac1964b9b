// SPDX-License-Identifier: MIT

public import Mutants
public import Raft
public import Scenarios
internal import Simulation

/// All cases that there are: every known bug, with its level.
public struct Casebook: Sendable {
  /// The cases, in the order of their numbers.
  public let cases: [Case]

  /// The cases of a kit.
  ///
  /// - Parameters:
  ///   - scenarios: All of the kit's scenarios, the hidden ones included: they say how hard bugs are.
  ///   - mutants: The known bugs.
  public init(_ scenarios: [Scenario], mutants: [Mutant] = Mutant.all) {
    cases = mutants.map { Case($0, level: Self.level(of: $0, scenarios)) }
      .sorted { $0.number < $1.number }
  }

  /// The lowest level among the scenarios that are there for a bug; the highest of all levels where
  /// there are none.
  private static func level(of mutant: Mutant, _ scenarios: [Scenario]) -> Scenario.Level {
    scenarios.filter { $0.catches.contains(mutant.id) }.map(\.level).min() ?? .advanced
  }

  /// The case of a number.
  public func find(_ number: Int) -> Case? {
    cases.first { $0.number == number }
  }
}

extension Casebook {
  /// Which cases are meant, by level and track; every one by default.
  public struct Selection: Hashable, Sendable {
    /// The level that they are to have.
    public var level: Scenario.Level?

    /// The track of the function that holds the mistake.
    public var track: Track?

    /// The cases of a level and a track, where given.
    public init(level: Scenario.Level? = nil, track: Track? = nil) {
      self.level = level
      self.track = track
    }

    func holds(_ candidate: Case) -> Bool {
      (level == nil || candidate.level == level)
        && (track == nil || candidate.function.track == track)
    }
  }

  /// The cases that are meant, in the order of their numbers.
  public func cases(_ selection: Selection) -> [Case] { cases.filter(selection.holds) }

  /// The case that a seed draws: the same for the same selection and seed, whatever was opened before.
  public func draw(_ selection: Selection, seed: UInt64) -> Case? {
    var generator = Generator(seed: seed)
    return generator.element(of: cases(selection))
  }

  /// The first case, by number, that was not opened yet.
  public func next(_ selection: Selection, after opened: some Sequence<Int>) -> Case? {
    let opened = Set(opened)
    return cases(selection).first { !opened.contains($0.number) }
  }
}
