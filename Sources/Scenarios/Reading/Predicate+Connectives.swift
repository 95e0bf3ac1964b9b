// SPDX-License-Identifier: MIT

internal import YAML

/// What can be said of servers as such, and of other conditions.
extension Predicate {
  static let servers = [
    Predicate(Word("up", "SERVERS", "The servers are up.", example: "up: [A, B]")) { clause in
      clause.argument(clause.scope.serverSet).map { .up($0) }
    },
    Predicate(Word("down", "SERVERS", "The servers are down.", example: "down: A")) { clause in
      clause.argument(clause.scope.serverSet).map { .down($0) }
    },
  ]

  static let connectives = [allOf, anyOf, not]

  private static let allOf = Predicate(
    Word(
      "all-of", "a list of CONDITIONs", "All of the conditions hold.",
      example: "all-of: [{up: A}, {leads: A}]")
  ) { clause in
    clause.argument(conditions(in: clause.scope)).map { .all($0) }
  }

  private static let anyOf = Predicate(
    Word(
      "any-of", "a list of CONDITIONs", "One of the conditions holds, or several do.",
      example: "any-of: [{leads: A}, {leads: B}]")
  ) { clause in
    clause.argument(conditions(in: clause.scope)).map { .any($0) }
  }

  private static let not = Predicate(
    Word("not", "CONDITION", "The condition does not hold.", example: "not: {alike: all}")
  ) { clause in
    clause.argument(.condition(in: clause.scope)).map { .not($0) }
  }

  private static func conditions(in scope: Scope) -> Form<[Condition]> {
    .several("a list of conditions", of: .condition(in: scope))
  }
}
