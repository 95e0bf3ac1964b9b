// SPDX-License-Identifier: MIT

internal import Hosting
internal import Raft

/// The search for the function that is to blame.
struct BlameSearch: Sendable {
  /// The failures, those first that take the fewest steps to see.
  let trial: Trial
  let mixture: Mixture
  let rules: [Rule]
  let threads: Int

  /// Functions that are replaced together, and the failures that disappear then.
  struct Attempt: Sendable {
    var rules: [Rule]
    var mended: [Int] = []

    var suspect: Blame.Suspect { Blame.Suspect(rules, mended: mended.count) }
  }

  /// What the search finds.
  func run() throws(HostFailure) -> Blame {
    guard !trial.failures.isEmpty else { return Blame(failures: 0) }
    let singles = try ranked(try tried(rules.map { [$0] }, on: Array(trial.failures.indices)))
    return Blame(
      failures: trial.failures.count, suspects: singles.map(\.suspect),
      pair: try bestPair(beside: singles.first)?.suspect)
  }

  /// Tries each choice of functions on failures, and leaves out those that mend nothing.
  ///
  /// A few failures tell which choices are worth trying on the others; where they don't, a few more do.
  private func tried(_ choices: [[Rule]], on positions: [Int]) throws(HostFailure) -> [Attempt] {
    var attempts = choices.map { Attempt(rules: $0) }
    var seen = 0
    while seen < positions.count, !attempts.isEmpty {
      let isProbing = seen < Self.probe * 2
      let next = positions[seen...].prefix(isProbing ? Self.probe : positions.count)
      attempts = try extended(attempts, by: Array(next))
      seen += next.count
      let most = attempts.map(\.mended.count).max() ?? 0
      let isClear = most * 2 >= seen || seen >= min(Self.probe * 2, positions.count)
      if isClear { attempts.removeAll(where: \.mended.isEmpty) }
    }
    return attempts
  }

  /// How many failures a choice is first tried on.
  private static let probe = 4

  private func extended(
    _ attempts: [Attempt], by positions: [Int]
  ) throws(HostFailure) -> [Attempt] {
    try Concurrently.map(attempts, threads: threads) { attempt throws(HostFailure) in
      let code = mixture.taking(RuleSet(attempt.rules))
      var extended = attempt
      extended.mended += try trial.mended(by: code, among: positions)
      return extended
    }
  }
}

/// Single functions.
extension BlameSearch {
  /// Attempts with one function each, those that mend most first.
  ///
  /// Where several mend as many, their functions don't agree with one another, and it remains to be seen
  /// which of them goes wrong among functions that are right.
  private func ranked(_ attempts: [Attempt]) throws(HostFailure) -> [Attempt] {
    let most = attempts.map(\.mended.count).max() ?? 0
    let leading = attempts.filter { $0.mended.count == most }
    let isClear = leading.count < 2
    let failing = try Concurrently.map(attempts, threads: threads) { attempt throws(HostFailure) in
      isClear || attempt.mended.count < most ? 0 : try failuresAlone(of: attempt)
    }
    let order = attempts.indices.sorted { lhs, rhs in
      (attempts[rhs].mended.count, failing[rhs], lhs)
        < (attempts[lhs].mended.count, failing[lhs], rhs)
    }
    return order.map { attempts[$0] }
  }

  /// How many failures stay when all other functions are the reference's.
  private func failuresAlone(of attempt: Attempt) throws(HostFailure) -> Int {
    let code = mixture.keeping(RuleSet(attempt.rules))
    return attempt.mended.count - (try trial.mended(by: code, among: attempt.mended).count)
  }
}

/// Two functions together.
extension BlameSearch {
  /// The two functions that mend more together than any single one does.
  ///
  /// One of them is the best single one. If none mends anything, it may be any two, and a few failures
  /// must do to find them.
  private func bestPair(beside best: Attempt?) throws(HostFailure) -> Attempt? {
    let all = Array(trial.failures.indices)
    let attempts =
      if let best {
        try tried(companions(of: best), on: all.filter { !best.mended.contains($0) })
      } else {
        try tried(allPairs, on: Array(all.prefix(Self.probe)))
      }
    guard let winner = most(of: attempts) else { return nil }
    let pair = try extended([Attempt(rules: winner.rules)], by: all)[0]
    return pair.mended.count > (best?.mended.count ?? 0) ? pair : nil
  }

  /// The attempt that mends most, the first of several.
  private func most(of attempts: [Attempt]) -> Attempt? {
    attempts.reduce(nil) { most, attempt in
      attempt.mended.count > (most?.mended.count ?? 0) ? attempt : most
    }
  }

  private func companions(of best: Attempt) -> [[Rule]] {
    rules.filter { !best.rules.contains($0) }.map { best.rules + [$0] }
  }

  private var allPairs: [[Rule]] {
    rules.indices.flatMap { first in
      rules[(first + 1)...].map { [rules[first], $0] }
    }
  }
}
