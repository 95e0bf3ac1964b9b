// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

/// What can be said of leaders and votes.
extension Predicate {
  static let leadership = [leads, someoneLeads, nobodyLeads, term, granted, notGranted]

  private static let leads = Predicate(
    Word(
      "leads", "SERVER or {…}",
      "The server is up and acts as leader of the highest term; 'leader' stands for whoever it is.",
      fields: [.init("server", "SERVER", "who"), .init("term", "NUMBER", "in which term")],
      example: "leads: {server: A, term: 2}")
  ) { clause in
    guard let fields = clause.fields(shorthand: "server") else { return nil }
    let term = fields.optional("term", .term)
    return fields.required("server", clause.scope.server(or: [.leader]))
      .map { .leads($0, term: term) }
  }

  private static let someoneLeads = Predicate(
    Word(
      "someone-leads", "SERVERS",
      "One of the servers acts as leader, and none of them is in a newer term.",
      example: "someone-leads: [A, B]")
  ) { clause in
    clause.argument(clause.scope.serverSet).map { .someoneLeads(among: $0) }
  }

  private static let nobodyLeads = Predicate(
    Word(
      "nobody-leads", "SERVERS or {…}", "None of the servers acts as leader.",
      fields: [
        .init("among", "SERVERS", "who"),
        .init("above", "NUMBER", "only leaders of newer terms than this count"),
      ],
      example: "nobody-leads: {among: all, above: 1}")
  ) { clause in
    guard let fields = clause.fields(shorthand: "among") else { return nil }
    let term = fields.optional("above", .termOrNone)
    return fields.required("among", clause.scope.serverSet)
      .map { .nobodyLeads(among: $0, above: term ?? 0) }
  }

  private static let term = Predicate(
    Word(
      "term", "NUMBER", "Somebody leads this term or a newer one.", example: "term: 3")
  ) { clause in
    clause.argument(.term).map { .term(atLeast: $0) }
  }

  private static let voteKeys = [
    Word.Key("voter", "a server's name", "who votes"),
    Word.Key("candidate", "a server's name", "for whom"),
    Word.Key("term", "NUMBER", "in which term; default any"),
  ]

  private static let granted = Predicate(
    Word(
      "granted", "{…}", "A voter has told a candidate that it has its vote.", fields: voteKeys,
      example: "granted: {voter: C, candidate: B, term: 2}")
  ) { clause in
    vote(clause).map { .granted(voter: $0, candidate: $1, term: $2) }
  }

  private static let notGranted = Predicate(
    Word(
      "not-granted", "{…}", "A voter has not told a candidate that it has its vote.",
      fields: voteKeys, example: "not-granted: {voter: C, candidate: B}")
  ) { clause in
    vote(clause).map { .notGranted(voter: $0, candidate: $1, term: $2) }
  }

  private static func vote(_ clause: Clause) -> (ServerID, ServerID, Term?)? {
    guard let fields = clause.fields() else { return nil }
    let term = fields.optional("term", .term)
    let voter = fields.required("voter", clause.scope.server)
    let candidate = fields.required("candidate", clause.scope.server)
    guard let voter, let candidate else { return nil }
    if voter == candidate, clause.scope.servers != nil {
      clause.reader.report("a candidate's own vote is not asked for", at: fields.node)
    }
    return (voter, candidate, term)
  }
}
