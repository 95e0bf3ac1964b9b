// SPDX-License-Identifier: MIT

internal import Presentation

/// A number with what it stands for.
public struct Figure: Hashable, Sendable {
  /// What it stands for.
  public let name: String

  /// The number, with its unit.
  public let value: String

  /// A number with what it stands for.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Matrix {
  /// How many mutants are caught, and how many correct Rafts are accused.
  public var figures: [Figure] { mutantFigures + correctFigures }

  private var mutantFigures: [Figure] {
    guard !mutants.isEmpty else { return [] }
    let caught = mutants.count { !$0.catches.isEmpty }
    let wellCaught = mutants.count(where: \.isWellCaught)
    return [
      Figure("mutants caught for the right reason", "\(caught) of \(mutants.count)"),
      Figure("by two scenarios, one of them hidden", "\(wellCaught) of \(mutants.count)"),
    ]
  }

  private var correctFigures: [Figure] {
    guard !correct.isEmpty else { return [] }
    let accused = correct.count { !$0.accusations.isEmpty }
    return [
      Figure(
        "correct Rafts accused",
        "\(accused) of \(correct.count), in \(correctRuns.of("run"))")
    ]
  }
}
