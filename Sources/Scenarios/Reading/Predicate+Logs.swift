// SPDX-License-Identifier: MIT

internal import YAML

/// What can be said of the logs on the servers' disks.
extension Predicate {
  static let logs = [stores, lacks, log, alike]

  private static let stores = Predicate(
    Word(
      "stores", "{…}", "Each of the servers has the commands in its log, anywhere.",
      fields: [on, commandsKey], example: "stores: {on: [B, C], commands: [x=1, y=2]}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let servers = fields.required("on", clause.scope.serverSet)
    let commands = fields.required("commands", .commands)
    guard let servers, let commands else { return nil }
    return .stores(servers, commands)
  }

  private static let lacks = Predicate(
    Word(
      "lacks", "{…}", "None of the servers has any of the commands in its log.",
      fields: [on, commandsKey], example: "lacks: {on: A, commands: x=1}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let servers = fields.required("on", clause.scope.serverSet)
    let commands = fields.required("commands", .commands)
    guard let servers, let commands else { return nil }
    return .lacks(servers, commands)
  }

  private static let log = Predicate(
    Word(
      "log", "{…}", "A server's log holds exactly this; no-ops don't count.",
      fields: [
        .init("of", "a server's name", "whose log"),
        .init("terms", "a list of NUMBERs", "the terms of its entries"),
        .init("commands", "a list of COMMANDs", "or the commands of its entries"),
      ],
      example: "log: {of: A, terms: [1, 1, 4]}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let server = fields.required("of", clause.scope.server)
    let terms = fields.optional("terms", .list(of: .term))
    let commands = fields.optional("commands", .list(of: .command))
    if (fields["terms"] == nil) == (fields["commands"] == nil) {
      clause.reader.report(
        "a log is told by its terms or by its commands", at: fields.node,
        expected: "either 'terms' or 'commands'")
    }
    guard let server else { return nil }
    return terms.map { .logTerms(server, $0) } ?? commands.map { .logHolds(server, $0) }
  }

  private static let alike = Predicate(
    Word("alike", "SERVERS", "The logs of the servers are the same.", example: "alike: all")
  ) { clause in
    clause.argument(clause.scope.serverSet).map { .alike($0) }
  }
}
