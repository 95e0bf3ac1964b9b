// SPDX-License-Identifier: MIT

internal import Hosting
internal import Quiz
internal import Raft
internal import Scenarios
internal import YAML

/// A scenario that a question names, or has in itself, to be played on the reference.
struct Play {
  /// What is played.
  let scenario: Scenario

  /// The seeds to play it with, in order.
  let seeds: [UInt64]

  /// Where the question speaks of it.
  let node: Node

  /// Whether the scenario stands in the question.
  let isOwn: Bool

  /// With how many seeds a play is played that names none.
  private static let standardSeeds: UInt64 = 5

  init(_ scenario: Scenario, seed: UInt64?, at node: Node, isOwn: Bool) {
    self.scenario = scenario
    seeds = seed.map { [$0] } ?? Array(1...Self.standardSeeds)
    self.node = node
    self.isOwn = isOwn
  }
}

extension Prover {
  /// The scenario that a question's proof is about; `nil` where it is about none, and where this copy of
  /// the kit may lack it.
  ///
  /// - Throws: What keeps it from being read, where it stands.
  func play(of question: Question) throws(Diagnostics) -> Play? {
    switch question.proof {
    case .scenario(let id, let seed, let node):
      guard let scenario = try shelf.scenario(id, at: node) else { return nil }
      return Play(scenario, seed: seed, at: node, isOwn: false)
    case .play(let node, let seed):
      let scenario = try Scenario.read(play: node, id: question.id, title: question.id)
      return Play(scenario, seed: seed, at: node, isOwn: true)
    case .mutant, .computation, .generated, nil: return nil
    }
  }
}

extension Play {
  /// What playing says of a key.
  ///
  /// - Throws: What can't be read, what does not come about, and what is claimed wrongly.
  func ruling(on key: Key) throws(Diagnostics) -> Ruling {
    let claims = key.claims
    let conditions = try read(claims)
    guard let reference = AtHand.reference else { return .withheld }
    let testimonies = seeds.map { seed in
      (seed, InProcess(reference).finish(Witness(scenario, seed: seed, asking: conditions)))
    }
    let passed = try testimoniesThatCount(testimonies)
    let mistakes = claims.indices.compactMap { number in
      mistake(in: claims[number], number: number, passed)
    }
    guard mistakes.isEmpty else { throw Diagnostics(mistakes) }
    guard key.isClaimed else { return .shown(runs: passed.count) }
    return .proven(.simulation(claims: claims.count, runs: passed.count))
  }

  /// The claims as conditions, with the mistakes of all of them if there are any.
  private func read(_ claims: [Claim]) throws(Diagnostics) -> [Condition] {
    var mistakes = Diagnostics()
    var conditions: [Condition] = []
    for claim in claims {
      do throws(Diagnostics) {
        conditions.append(try scenario.readCondition(claim.node))
      } catch {
        mistakes.append(contentsOf: error)
      }
    }
    guard mistakes.isEmpty else { throw mistakes }
    return conditions
  }

  /// The runs that passed. A scenario of the kit may come about with some seeds only; what a question
  /// has of its own must come about with all.
  private func testimoniesThatCount(
    _ testimonies: [(seed: UInt64, Testimony)]
  ) throws(Diagnostics) -> [(seed: UInt64, Testimony)] {
    let failure = testimonies.first { $0.1.outcome.verdict.isFailure }
    let passed = testimonies.filter { $0.1.outcome.verdict == .passed }
    let miss = testimonies.first { $0.1.outcome.verdict != .passed }
    let isEnough = isOwn ? passed.count == testimonies.count : !passed.isEmpty
    guard let (seed, testimony) = failure ?? (isEnough ? nil : miss) else { return passed }
    throw Diagnostics([mistake(testimony.outcome, seed: seed)])
  }

  /// That a run did not pass, at the step that was its last.
  private func mistake(_ outcome: RunOutcome, seed: UInt64) -> Diagnostic {
    let title = isOwn ? "the play" : "the scenario '\(scenario.id)'"
    switch outcome.verdict {
    case .failed(let violation):
      return step(outcome.story.last?.step.line).diagnostic(
        "\(title) fails on the reference, with seed \(seed): \(violation)")
    case .didNotArise(let reason, let line):
      return step(line).diagnostic(
        "\(title) does not come about on the reference, with seed \(seed): \(reason)")
    case .passed, .notWritten:
      return node.diagnostic("\(title) can't be played on the reference")
    }
  }

  /// The step of the question's play that stands on a line.
  private func step(_ line: Int?) -> Node {
    guard isOwn, let line else { return node }
    return node.first(onLine: line) ?? node
  }

  /// That a claim is wrong, with how things stand at the end of the first run that shows it.
  private func mistake(
    in claim: Claim, number: Int, _ testimonies: [(seed: UInt64, Testimony)]
  ) -> Diagnostic? {
    let refuting = testimonies.first { $0.1.holds[number] != claim.isRight }
    guard let (seed, testimony) = refuting else { return nil }
    let verb = claim.isRight ? "does not hold" : "holds"
    return claim.node.diagnostic(
      "what \(claim.subject) claims \(verb) on the reference, with seed \(seed)",
      expected: (claim.isRight ? "a claim that holds where " : "a claim that fails where ")
        + testimony.standing.joined(separator: "; "))
  }
}

extension RunOutcome.Verdict {
  /// Whether something broke.
  var isFailure: Bool {
    if case .failed = self { true } else { false }
  }
}

extension Node {
  /// The first node below this one, or this one, that begins on a line.
  fileprivate func first(onLine line: Int) -> Node? {
    switch content {
    case _ where mark.line == line: return self
    case .scalar: return nil
    case .sequence(let items): return items.lazy.compactMap { $0.first(onLine: line) }.first
    case .mapping(let entries):
      let nodes = entries.lazy.flatMap { [$0.keyNode, $0.value] }
      return nodes.compactMap { $0.first(onLine: line) }.first
    }
  }
}
