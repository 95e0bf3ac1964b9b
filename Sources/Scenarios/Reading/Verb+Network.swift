// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// Verbs that change the network.
extension Verb {
  static let network = [partition, isolate, cut, mend, heal, conditions]

  private static let partition = acting(
    Word(
      "partition", "lists of SERVERs",
      "Leaves only the links inside each group. A server in no group is alone, one in two groups is "
        + "a bridge.",
      example: "partition: [[A, B], [C]]")
  ) { clause in
    let group = Form.several("a list of servers", of: clause.scope.anyServer)
    return clause.argument(.several("a list of groups such as [[A, B], [C]]", of: group))
      .map { .partition($0) }
  }

  private static let isolate = acting(
    Word(
      "isolate", "SERVER", "Cuts a server off from all others, both ways.",
      example: "isolate: leader")
  ) { clause in
    clause.argument(clause.scope.anyServer).map { .isolate($0) }
  }

  private static let ends = [
    Word.Key("from", "SERVER", "who sends"), Word.Key("to", "SERVER", "who receives"),
  ]

  private static let cut = acting(
    Word(
      "cut", "{…}", "Cuts the link from one server to another; the way back stays as it is.",
      fields: ends, example: "cut: {from: A, to: B}")
  ) { link($0, connected: false) }

  private static let mend = acting(
    Word(
      "mend", "{…}", "Mends the link from one server to another.", fields: ends,
      example: "mend: {from: A, to: B}")
  ) { link($0, connected: true) }

  private static func link(_ clause: Clause, connected: Bool) -> Action? {
    guard let fields = clause.fields() else { return nil }
    let sender = fields.required("from", clause.scope.anyServer)
    let receiver = fields.required("to", clause.scope.anyServer)
    guard let sender, let receiver else { return nil }
    if case .named = sender, sender == receiver, clause.scope.servers != nil {
      clause.reader.report("a server has no link to itself", at: fields.node)
    }
    return .link(from: sender, to: receiver, connected: connected)
  }

  private static let heal = acting(
    Word(alone: "heal", "Mends all links.")
  ) { _ in .heal }

  private static let conditions = acting(
    Word(
      "network", "{…}",
      "Changes how messages travel; what is left out is as the scenario began with.",
      fields: NetworkConditions.keys, example: "network: {loss: 10%, latency: 2ms..20ms}")
  ) { clause in
    clause.fields().map { .network(clause.scope.network.changed(by: $0)) }
  }
}
