// SPDX-License-Identifier: MIT

public import Mutants
internal import Scenarios

/// What came of one mutant, scenario by scenario.
public struct MutantRow: Sendable {
  /// The mutant.
  public let mutant: Mutant

  /// What came of it, in the order of the scenarios.
  public var cells: [Cell]

  /// What came of a mutant.
  public init(_ mutant: Mutant, _ cells: [Cell]) {
    self.mutant = mutant
    self.cells = cells
  }

  /// What a cell says of the mutant.
  public enum Standing: String, Hashable, Sendable {
    /// It breaks a property that its description names.
    case caught

    /// It fails, but by another property: that is not to be caught.
    case wrongReason = "wrong reason"

    /// Nothing broke.
    case survived

    /// What the scenario is about did not come about.
    case didNotArise = "did not arise"

    /// The scenario was not played to its end.
    case unknown
  }

  /// What a cell says of the mutant.
  public func standing(in cell: Cell) -> Standing {
    switch cell.ending?.kind {
    case .failed(let property, seed: _): mutant.breaks.contains(property) ? .caught : .wrongReason
    case .passed: .survived
    case .didNotArise: .didNotArise
    case nil: .unknown
    }
  }

  /// Whether a scenario is there for the mutant.
  public func isMeant(_ cell: Cell) -> Bool { cell.scenario.isMeant(for: mutant) }
}

extension MutantRow {
  /// The cells of a standing, in order.
  public func cells(_ standing: Standing) -> [Cell] {
    cells.filter { self.standing(in: $0) == standing }
  }

  /// The scenarios that catch it for the right reason.
  public var catches: [Cell] { cells(.caught) }

  /// Those of them that students don't see.
  public var hiddenCatches: [Cell] { catches.filter(\.scenario.isHidden) }

  /// The catch to show first: by a scenario that is meant for it, with the least seed.
  public var bestCatch: Cell? {
    catches.enumerated().min { left, right in rank(left) < rank(right) }?.element
  }

  private func rank(_ place: (offset: Int, element: Cell)) -> (Int, UInt64, Int) {
    (isMeant(place.element) ? 0 : 1, place.element.failure?.seed ?? .max, place.offset)
  }

  /// How many scenarios must catch a mutant at least.
  static let catchesDemanded = 2

  /// Whether enough scenarios catch it for the right reason, one of them hidden.
  public var isWellCaught: Bool { catches.count >= Self.catchesDemanded && !hiddenCatches.isEmpty }
}

extension Scenario {
  /// Whether the scenario is there for a mutant.
  func isMeant(for mutant: Mutant) -> Bool { catches.contains(mutant.id) }
}
