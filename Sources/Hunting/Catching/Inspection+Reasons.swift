// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Mutants
internal import Proving
internal import Raft
internal import Scenarios

/// Why a Raft does not pass a scenario, in the words of a run.
extension Inspection {
  /// What broke in the run in which the suspect failed, with its time.
  var offence: String? { words(of: suspect.mutant.rules, suspect.cells.first?.ending) }

  /// What broke in the run in which a correct Raft failed, with its time.
  func offence(of row: CorrectRow) -> String? {
    words(of: row.raft.rules, row.cells.first?.ending)
  }

  /// What was waited for in vain, and on which line, with the first seed.
  func absence(on rules: Rules) -> String? {
    guard case .didNotArise(let reason, let line) = verdict(of: rules, seed: 1) else { return nil }
    return "\(reason) (line \(line))"
  }

  private func words(of rules: Rules, _ ending: Ending?) -> String? {
    guard let seed = ending?.failure?.seed,
      case .failed(let violation) = verdict(of: rules, seed: seed)
    else { return nil }
    return violation.description
  }

  private func verdict(of rules: Rules, seed: UInt64) -> RunOutcome.Verdict {
    InProcess(rules).finish(ScenarioRun(scenario, seed: seed)).verdict
  }
}
