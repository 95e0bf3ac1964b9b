// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
internal import Presentation
internal import Proving
internal import Scenarios

/// What was found out about a trap, in sentences.
extension Inspection {
  typealias Finding = InspectionText.Finding

  /// What correct Rafts make of it.
  var findingsOnCorrectRafts: [Finding] {
    if isIdle {
      let reason = absence(on: CorrectRaft.reference.rules) ?? "something is in its way"
      return [Finding(mark: .bad, words: "It does not come about on the reference: \(reason)")]
    }
    return (accused.isEmpty ? praise : accusations) + idleness + shortfall
  }

  private var praise: [Finding] {
    let passed = correct.count { $0.isFinished && $0.misses.isEmpty }
    guard passed > 0 else { return [] }
    return [
      Finding(
        mark: .good,
        words: "\(passed) of \(correct.count) correct Rafts pass it, \(seeds.of("seed")) each.")
    ]
  }

  /// How many correct Rafts nothing is known of, because they were interrupted.
  private var shortfall: [Finding] {
    let missing = correct.count { !$0.isFinished }
    guard missing > 0 else { return [] }
    let words = "\(missing) of \(correct.count) correct Rafts did not get to its end."
    return [Finding(mark: .neutral, words: words)]
  }

  private var accusations: [Finding] {
    let told = accused.first?.raft.isReference == true ? 1 : Self.mostTold
    let rest = accused.count - told
    return [
      Finding(mark: .bad, words: "\(accused.count) of \(correct.count) correct Rafts fail it:")
    ]
      + accused.prefix(told).flatMap(accusation)
      + (rest > 0 ? [Finding(words: "and \(rest.of("other"))")] : [])
  }

  private func accusation(of row: CorrectRow) -> [Finding] {
    let difference = row.raft.difference.map { ": \($0)" } ?? ""
    let seed = row.accusations.first?.failure.map { ", with seed \($0.seed)" } ?? ""
    return [
      Finding(words: row.raft.id + difference),
      Finding(words: (offence(of: row) ?? "it fails") + seed, depth: 1),
    ]
  }

  /// Correct Rafts that send in another rhythm may never come into the situation.
  private var idleness: [Finding] {
    let names = misses.map(\.raft.id)
    guard !names.isEmpty else { return [] }
    let words = "On \(names.count) it does not come about, which is no fault: "
    return [Finding(mark: .neutral, words: words + names.joined(separator: ", "))]
  }

  /// What the suspect makes of it.
  var findingsOnSuspect: [Finding] {
    let seed = suspect.cells.first?.failure?.seed ?? 1
    let detail = offence.map { [Finding(words: $0)] } ?? []
    switch standing {
    case .caught:
      return [Finding(mark: .good, words: "The suspect fails it, with seed \(seed):")] + detail
    case .wrongReason:
      let words = "The suspect fails it with seed \(seed), but not by its mistake:"
      return [Finding(mark: .bad, words: words)] + detail
    case .survived:
      let words = "The suspect passes it, with \(scenario.seeds.of("seed"))."
      return [Finding(mark: .bad, words: words)]
    case .didNotArise:
      let reason = absence(on: suspect.mutant.rules) ?? "something is in its way"
      return [Finding(mark: .bad, words: "It does not come about on the suspect: \(reason)")]
    case .unknown: return [Finding(mark: .neutral, words: "The suspect did not get to its end.")]
    }
  }

  /// Of how many correct Rafts it is told how they fail; the reference's case is enough by itself.
  private static let mostTold = 3
}
