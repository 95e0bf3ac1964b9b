// SPDX-License-Identifier: MIT

internal import Hosting
internal import Scenarios

/// Leaves out of a script whatever it fails without: delta debugging, from whole servers down to
/// single moves, until no single part can be left out.
///
/// Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (2002).
struct Minimizer<CodeHost: Host> {
  /// The shortest script so far that fails, with its run.
  private(set) var rehearsal: Rehearsal
  let seed: UInt64
  var bench: Bench<CodeHost>

  /// Scripts of more parts are too long to be taken in at a glance: for these, it is worth it to start
  /// with logs that are not empty.
  private static var longEnough: Int { 18 }

  /// The most events that servers may handle in all while pairs are tried.
  private static var effortForPairs: Int { 200_000 }

  /// A minimizer of a script.
  ///
  /// - Returns: `nil` if the script does not fail as it should.
  init?(
    _ script: Script, seed: UInt64, on bench: inout Bench<CodeHost>
  ) throws(HostFailure) {
    guard let rehearsal = try bench.rehearse(script, seed: seed),
      bench.vouches(for: rehearsal, seed: seed)
    else { return nil }
    self.rehearsal = rehearsal
    self.seed = seed
    self.bench = bench
  }

  /// The shortest script so far that fails.
  var best: Script { rehearsal.script }

  /// Shortens the script as far as it goes, or as runs are allowed.
  mutating func minimize() throws(HostFailure) {
    try minimizeParts()
    if best.count > Self.longEnough, try startLater() { try minimizeParts() }
    try renameCommands()
  }

  private mutating func minimizeParts() throws(HostFailure) {
    var size = Int.max
    while best.size < size, !bench.isExhausted {
      size = best.size
      try dropServers()
      try dropHeartbeats()
      try dropCommands()
      try dropChunks()
      try simplifyCluster()
      try shortenTail()
      try dropPairs()
    }
  }

  /// Takes a candidate as the best if it fails as it should and there is less to it.
  ///
  /// - Parameter sterner: What the reference must pass, made from what it has to pass in any case.
  mutating func attempt(
    _ candidate: Script?, sterner: (Script) -> Script = { $0 }
  ) throws(HostFailure) -> Bool {
    guard let candidate, let shorter = try bench.rehearse(candidate, seed: seed),
      shorter.script.size < best.size
    else { return false }
    var touchstone = shorter
    touchstone.script = sterner(shorter.script)
    guard bench.vouches(for: touchstone, seed: seed) else { return false }
    rehearsal = shorter
    return true
  }

  /// Takes a script as the best if it fails as it should, whether or not there is less to it.
  mutating func adopt(_ script: Script) throws(HostFailure) {
    guard let found = try bench.rehearse(script, seed: seed) else { return }
    if bench.vouches(for: found, seed: seed) { rehearsal = found }
  }

  /// Tries the script without a half, quarters, eighths, … and at last without each single part. The
  /// later parts come first: what came of an earlier part is often what later ones rest on.
  private mutating func dropChunks() throws(HostFailure) {
    var size = max(1, best.count / 2)
    while !bench.isExhausted {
      let isShorter = try dropEach(size)
      if size > 1 {
        size = max(1, min(size, best.count) / 2)
      } else if !isShorter {
        return
      }
    }
  }

  private mutating func dropEach(_ size: Int) throws(HostFailure) -> Bool {
    var isShorter = false
    var end = best.count
    while end > 0, !bench.isExhausted {
      let start = max(0, end - size)
      if try attempt(best.removing(start..<end)) { isShorter = true }
      end = min(start, best.count)
    }
    return isShorter
  }

  /// Tries a script that is short already without each two of its parts.
  private mutating func dropPairs() throws(HostFailure) {
    let pairs = best.count * (best.count - 1) / 2
    guard pairs * rehearsal.outcome.steps <= Self.effortForPairs else { return }
    var first = 0
    while first < best.count {
      var second = first + 1
      while second < best.count {
        let pair = [first, second]
        if try attempt(best.removing { pair.contains($0) }) { return }
        second += 1
      }
      first += 1
    }
  }
}
