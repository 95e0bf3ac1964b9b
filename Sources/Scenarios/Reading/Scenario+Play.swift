// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
public import YAML

extension Scenario {
  /// Reads a scenario that stands inside another file and shows something, instead of grading anybody:
  /// nothing but a cluster and steps, written as in a scenario's own file.
  ///
  /// - Parameters:
  ///   - node: The cluster's keys and `steps`.
  ///   - id: What to call the scenario.
  ///   - title: What reports call it.
  /// - Throws: Every mistake in it, with its place in the file that it stands in.
  public static func read(
    play node: Node, id: String, title: String
  ) throws(Diagnostics) -> Scenario {
    try node.decode { node, reader in
      let top = reader.mapping(node, keys: playKeys.map(\.name))
      guard let (cluster, steps) = story(top, reader) else { return nil }
      return Scenario(
        id: id, title: title, track: .safety, needs: Rule.allCases, cluster: cluster, steps: steps,
        file: node.file)
    }
  }

  /// Reads a condition about the scenario's servers that stands in another file.
  ///
  /// - Throws: Every mistake in it, with its place in the file that it stands in.
  public func readCondition(_ node: Node) throws(Diagnostics) -> Condition {
    try node.decode { node, reader in
      reader.read(node, .condition(in: Scope(of: self)))
    }
  }
}

extension Scope {
  /// What conditions about a scenario can refer to.
  fileprivate init(of scenario: Scenario) {
    let orders = scenario.steps.flatMap(\.orders)
    self.init(
      servers: scenario.cluster.names, network: scenario.cluster.network,
      heldNames: orders.filter(\.fate.keeps).map(\.name), orderNames: orders.map(\.name))
  }
}

extension ScenarioStep {
  /// The standing orders that the step gives, and those within it.
  fileprivate var orders: [Interception] {
    guard case .act(.intercept(let order)) = kind else { return inner.flatMap(\.orders) }
    return [order]
  }
}

extension Interception.Fate {
  /// Whether messages are kept, and can be released.
  fileprivate var keeps: Bool { self == .hold || self == .copy }
}
