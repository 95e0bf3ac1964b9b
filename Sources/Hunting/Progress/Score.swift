// SPDX-License-Identifier: MIT

/// What a case has earned, of ten points.
public struct Score: Hashable, Sendable {
  /// For a scenario that catches the suspect.
  public let catching: Int

  /// For the name of the function.
  public let naming: Int

  /// For the explanation.
  public let explaining: Int

  /// What hints and comparing have cost.
  public let costs: Int

  /// How many points a case can earn.
  public static let most = pointsForCatching + pointsForNaming + Idea.allCases.count

  /// What a scenario that catches the suspect is worth.
  static let pointsForCatching = 5

  /// What the name of the function is worth, if few others were named before.
  static let pointsForNaming = 3

  /// How many functions may be named before a further one costs a point.
  static let freeTries = 2

  /// What it costs to be shown where the suspect first differs from the reference.
  public static let costOfComparing = 2

  /// What an investigation has earned so far.
  public init(_ investigation: Investigation) {
    let tries = investigation.named.count
    catching = investigation.isCaught ? Self.pointsForCatching : 0
    naming =
      investigation.isNamed ? max(0, Self.pointsForNaming - max(0, tries - Self.freeTries)) : 0
    let confirmed = investigation.confirmed ?? []
    explaining = Idea.allCases.count { confirmed.contains($0.rawValue) }
    costs =
      Clue.Step.allCases.prefix(investigation.hints).reduce(0) { $0 + $1.cost }
      + (investigation.hasCompared ? Self.costOfComparing : 0)
  }

  /// All in all; never less than nothing.
  public var points: Int { max(0, catching + naming + explaining - costs) }

  /// Whether it is so much that the bug was understood without much help.
  public var isGood: Bool { points >= Self.good }

  private static let good = 7
}
