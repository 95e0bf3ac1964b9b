// SPDX-License-Identifier: MIT

internal import Hosting

/// Runs that failed, to be played again with other code.
struct Trial: Sendable {
  let failures: [Blame.Failure]

  /// Those of some failures that disappear with some code, all by their positions.
  ///
  /// A failure disappears if its run does not fail and the scenario passes with other seeds: other code
  /// may go other ways, and what one seed showed may then show with another.
  func mended(by code: Code, among positions: [Int]) throws(HostFailure) -> [Int] {
    let scout = Scout(code)
    let again = try findings(positions, scout) { [$0.seed] }
    let hopeful = zip(positions, again).filter { $1 != .fails }.map(\.0)
    let elsewhere = try findings(hopeful, scout, seeds: Self.otherSeeds)
    return zip(hopeful, elsewhere).filter { $1 == .passes }.map(\.0)
  }

  private func findings(
    _ positions: [Int], _ scout: Scout, seeds: (Blame.Failure) -> [UInt64]
  ) throws(HostFailure) -> [Scout.Finding] {
    try scout.findings(
      positions.map { position in
        let failure = failures[position]
        return Scout.Errand(scenario: failure.scenario, seeds: seeds(failure))
      })
  }

  /// Twice as many seeds as it took to find the failure, within reason.
  private static func otherSeeds(_ failure: Blame.Failure) -> [UInt64] {
    let count = min(max(failure.seed, 4) * 2, 32)
    return (1...count).filter { $0 != failure.seed }
  }
}
