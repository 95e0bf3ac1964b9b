// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Raft
internal import Scenarios
internal import YAML

extension Prover {
  /// What comes of a question about a known bug: it must break something that it is known to break.
  ///
  /// - Throws: That there is no such bug or property, or that it breaks something else.
  func ruling(
    onBug id: String, breaking property: String?, at node: Node
  ) throws(Diagnostics) -> Ruling {
    guard let capture = try capture(of: id, breaking: property, at: node) else { return .withheld }
    return .broken(
      capture.property.rawValue, scenario: capture.scenario.id, seed: capture.seed)
  }

  /// A run in which a known bug shows; `nil` in a copy of the kit that has none.
  ///
  /// A run stops at the first property that breaks, so that the one that is named may never be the
  /// one that shows; then another will do of those that the bug is known to break.
  ///
  /// - Throws: That there is no such bug or property, or that it breaks something else.
  func capture(
    of id: String, breaking property: String?, at node: Node
  ) throws(Diagnostics) -> Capture? {
    guard let bugs = AtHand.knownBugs else { return nil }
    let bug = try bug(id, among: bugs, at: node.value(of: "mutant"))
    var named: Property?
    if let property { named = try broken(property, by: bug, at: node.value(of: "breaks")) }
    let found = named.flatMap { capture(bug, breaking: [$0]) } ?? capture(bug, breaking: bug.breaks)
    if let found { return found }
    throw Diagnostics([
      node.value(of: "mutant").diagnostic("no scenario of the kit shows what '\(id)' breaks")
    ])
  }

  private func bug(
    _ id: String, among bugs: [KnownBug], at node: Node
  ) throws(Diagnostics) -> KnownBug {
    if let bug = bugs.first(where: { $0.id == id }) { return bug }
    throw Diagnostics([
      node.diagnostic(
        "unknown mutant '\(id)'", expected: "one that grader mutants lists",
        suggestion: nearest(id, among: bugs.map(\.id)))
    ])
  }

  private func broken(
    _ word: String, by bug: KnownBug, at node: Node
  ) throws(Diagnostics) -> Property {
    let breaks = bug.breaks.map(\.rawValue)
    guard let property = Property(rawValue: word) else {
      throw Diagnostics([
        node.diagnostic(
          "unknown property '\(word)'",
          expected: "one that '\(bug.id)' breaks: "
            + breaks.joined(separator: ", "),
          suggestion: nearest(word, among: Property.allCases.map(\.rawValue)))
      ])
    }
    guard bug.breaks.contains(property) else {
      throw Diagnostics([
        node.diagnostic(
          "'\(bug.id)' is not known to break \(word)",
          expected: "one of: " + breaks.joined(separator: ", "))
      ])
    }
    return property
  }
}

/// A run in which a known bug breaks something.
struct Capture {
  let bug: KnownBug
  let property: Property
  let scenario: Scenario
  let seed: UInt64
}

extension Prover {
  /// The first run in which a known bug breaks one of some properties: in a public scenario if
  /// possible, and in one that is there for the bug rather than in another.
  func capture(_ bug: KnownBug, breaking properties: [Property]) -> Capture? {
    let all = shelf.scenarios
    let inOrder = [all.filter { !$0.isHidden }, all.filter(\.isHidden)].flatMap { group in
      group.filter { $0.catches.contains(bug.id) } + group.filter { !$0.catches.contains(bug.id) }
    }
    for scenario in inOrder {
      let isMeant = scenario.catches.contains(bug.id)
      for seed in 1...UInt64(isMeant ? scenario.seeds : Self.fewSeeds) {
        guard let property = property(broken: bug, in: scenario, seed: seed),
          properties.contains(property)
        else { continue }
        return Capture(bug: bug, property: property, scenario: scenario, seed: seed)
      }
    }
    return nil
  }

  /// With how many seeds scenarios are tried that are not there for a bug.
  private static let fewSeeds = 5

  private func property(
    broken bug: KnownBug, in scenario: Scenario, seed: UInt64
  ) -> Property? {
    let outcome = InProcess(bug.rules).finish(ScenarioRun(scenario, seed: seed))
    guard case .failed(let violation) = outcome.verdict else { return nil }
    return violation.property
  }
}

extension Node {
  /// The value of a key; the node itself where it has none.
  fileprivate func value(of key: String) -> Node {
    guard case .mapping(let entries) = content else { return self }
    return entries.first { $0.key == key }?.value ?? self
  }
}
