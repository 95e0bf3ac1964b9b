// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Scenarios
internal import Simulation

/// Looks for a script that fails as a run did, and shortens it.
struct Search<CodeHost: Host> {
  let original: RunOutcome
  let scenario: Scenario
  let seed: UInt64
  var bench: Bench<CodeHost>
  /// The script that was found, and the seed with which it fails.
  private(set) var found: (rehearsal: Rehearsal, seed: UInt64)?

  init(
    _ original: RunOutcome, of scenario: Scenario, seed: UInt64, on bench: Bench<CodeHost>
  ) {
    self.original = original
    self.scenario = scenario
    self.seed = seed
    self.bench = bench
  }

  /// Tries the moves alone; then, where the reference can vouch for it, moves up to one of the last steps
  /// of the scenario and those steps. The earlier that is, the more is left to chance.
  mutating func search() throws(HostFailure) {
    if bench.property.isWatched, try minimizeMoves() { return }
    guard bench.reference != nil else { return }
    for position in turns {
      let script = script(turningAt: position)
      if script.moves.count <= Self.mostMoves, try minimize(script) { return }
    }
  }

  /// Tries no moves at all, the last of them, and all.
  private mutating func minimizeMoves() throws(HostFailure) -> Bool {
    let moves = moves(upTo: original.trace.count)
    let counts = [0] + [32, 16, 8, 4, 2, 1].map { moves.count / $0 }
    for count in counts where count <= Self.mostMoves {
      let latest = Array(moves.suffix(count))
      if try minimize(Script(origin: scenario, moves: latest, tail: [])) { return true }
    }
    return false
  }

  /// The most moves that are played at one moment.
  private static var mostMoves: Int { 5_000 }

  /// The steps at which to let the network go: the last ones, the last first, and the very first.
  private var turns: [Int] {
    let last = original.story.indices.reversed().prefix(10)
    return last.isEmpty || last.last == 0 ? Array(last) : last + [0]
  }

  /// Shortens a script, if it fails as it should.
  private mutating func minimize(_ script: Script) throws(HostFailure) -> Bool {
    for seed in script.tail.isEmpty || seed == 1 ? [1] : [1, seed] {
      guard var minimizer = try Minimizer(script, seed: seed, on: &bench) else { continue }
      defer { bench = minimizer.bench }
      try minimizer.minimize()
      found = (minimizer.rehearsal, seed)
      return true
    }
    return false
  }

  private func moves(upTo end: Int) -> [Move] {
    MoveReading.moves(in: original.trace[..<end])
  }

  private func script(turningAt position: Int) -> Script {
    Script(
      origin: scenario, moves: moves(upTo: original.story[position].start),
      tail: original.story[position...].map(\.step))
  }
}

extension Property {
  /// Whether the property can break at any moment of any run, and not only where a scenario demands it.
  fileprivate var isWatched: Bool {
    switch self {
    case .electionSafety, .oneVotePerTerm, .keptPromises, .leaderAppendOnly, .logMatching,
      .leaderCompleteness, .stateMachineSafety, .commitment, .persistBeforePromising,
      .clientDurability, .validity, .expectation:
      true
    case .agreement, .termination, .integrity, .progress, .budget: false
    }
  }
}
