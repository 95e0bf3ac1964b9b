// SPDX-License-Identifier: MIT

internal import YAML

/// What can be said of commands and what became of them.
extension Predicate {
  static let commands = [
    applied, appliedBy, notApplied, answered, answeredCount, decided, agree,
  ]

  private static let applied = Predicate(
    Word(
      "applied", "{…}", "Each of the servers has applied the commands since it last started.",
      fields: [on, commandsKey], example: "applied: {on: all, commands: x=1}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let servers = fields.required("on", clause.scope.serverSet)
    let commands = fields.required("commands", .commands)
    guard let servers, let commands else { return nil }
    return .applied(servers, commands)
  }

  private static let appliedBy = Predicate(
    Word(
      "applied-by", "{…}", "So many servers or more have applied a command at some time.",
      fields: [
        .init("servers", "NUMBER", "how many at least"), .init("command", "COMMAND", "which"),
      ],
      example: "applied-by: {servers: 2, command: x=1}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let count = fields.required("servers", .integer(in: 1...clause.scope.size))
    let command = fields.required("command", .command)
    guard let count, let command else { return nil }
    return .appliedBy(atLeast: count, command)
  }

  private static let notApplied = Predicate(
    Word(
      "not-applied", "COMMANDS", "No server has ever applied any of the commands.",
      example: "not-applied: [x=1, y=2]")
  ) { clause in
    clause.argument(.commands).map { .notApplied($0) }
  }

  private static let answered = Predicate(
    Word(
      "answered", "COMMANDS", "Clients were told that the commands are done.",
      example: "answered: x=1")
  ) { clause in
    clause.argument(.commands).map { .answered($0) }
  }

  private static let answeredCount = Predicate(
    Word(
      "answered-count", "NUMBER", "Clients were told that so many commands or more are done.",
      example: "answered-count: 10")
  ) { clause in
    clause.argument(.count).map { .answeredCount(atLeast: $0) }
  }

  private static let agree = Predicate(
    Word(
      "agree", "SERVERS", "No two of the servers differ in the first command that they applied.",
      example: "agree: all")
  ) { clause in
    clause.argument(clause.scope.serverSet).map { .agree($0) }
  }

  private static let decided = Predicate(
    Word(
      "decided", "{…}",
      "The first command that each of the servers applied is the same one, and one of these.",
      fields: [on, .init("values", "COMMANDS", "one of which it is")],
      example: "decided: {on: all, values: [5, 7]}")
  ) { clause in
    guard let fields = clause.fields() else { return nil }
    let servers = fields.required("on", clause.scope.serverSet)
    let values = fields.required("values", .commands)
    guard let servers, let values else { return nil }
    return .decided(servers, values)
  }
}
