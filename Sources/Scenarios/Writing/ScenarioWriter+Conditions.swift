// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

/// Conditions.
extension ScenarioWriter {
  /// A condition in braces.
  func condition(_ condition: Condition) -> Value {
    Self.line(entries(condition))
  }

  /// The predicates of a condition, all of which must hold.
  private func entries(_ condition: Condition) -> [Value.Entry] {
    guard case .all(let parts) = condition else { return [entry(condition)] }
    let merged = parts.map(entry)
    let isPlain = merged.count > 1 && Set(merged.map(\.key)).count == merged.count
    return isPlain ? merged : [Value.Entry("all-of", list(parts))]
  }

  private func list(_ parts: [Condition]) -> Value {
    .sequence(parts.map(condition), .flow)
  }

  private func entry(_ condition: Condition) -> Value.Entry {
    switch condition {
    case .leads(let server, let term):
      Value.Entry("leads", leads(server, term))
    case .someoneLeads(let servers): Value.Entry("someone-leads", self.servers(servers))
    case .nobodyLeads(let servers, let term):
      Value.Entry(
        "nobody-leads",
        term == 0
          ? self.servers(servers)
          : Self.line(
            Self.entry("among", self.servers(servers)),
            Self.entry("above", .integer(term.rawValue))))
    case .term(let term): Value.Entry("term", .integer(term.rawValue))
    case .granted(let voter, let candidate, let term):
      Value.Entry("granted", vote(voter, candidate, term))
    case .notGranted(let voter, let candidate, let term):
      Value.Entry("not-granted", vote(voter, candidate, term))
    case .up(let servers): Value.Entry("up", self.servers(servers))
    case .down(let servers): Value.Entry("down", self.servers(servers))
    case .all(let parts): Value.Entry("all-of", list(parts))
    case .any(let parts): Value.Entry("any-of", list(parts))
    case .not(let part): Value.Entry("not", self.condition(part))
    default: entryOnLogs(condition)
    }
  }

  private func entryOnLogs(_ condition: Condition) -> Value.Entry {
    switch condition {
    case .stores(let servers, let commands): Value.Entry("stores", on(servers, commands))
    case .lacks(let servers, let commands): Value.Entry("lacks", on(servers, commands))
    case .logTerms(let server, let terms):
      log(of: server, "terms", terms.map { .integer($0.rawValue) })
    case .logHolds(let server, let commands):
      log(of: server, "commands", commands.map(command))
    case .alike(let servers): Value.Entry("alike", self.servers(servers))
    case .applied(let servers, let commands): Value.Entry("applied", on(servers, commands))
    case .appliedBy(let count, let command):
      Value.Entry(
        "applied-by",
        Self.line(
          Self.entry("servers", .integer(count)), Self.entry("command", self.command(command))))
    case .notApplied(let commands): Value.Entry("not-applied", self.commands(commands))
    default: entryOnAnswers(condition)
    }
  }

  private func entryOnAnswers(_ condition: Condition) -> Value.Entry {
    switch condition {
    case .answered(let commands): Value.Entry("answered", self.commands(commands))
    case .answeredCount(let count): Value.Entry("answered-count", .integer(count))
    case .decided(let servers, let values): Value.Entry("decided", on(servers, values, "values"))
    case .agree(let servers): Value.Entry("agree", self.servers(servers))
    case .sent(let filter, let count):
      Value.Entry("sent", Self.line(self.filter(filter), self.count(count)))
    case .received(let filter, let count):
      Value.Entry("received", Self.line(self.filter(filter), self.count(count)))
    case .held(let name, let count):
      Value.Entry(
        "held",
        count == 1 ? .text(name) : Self.line(Self.entry("name", .text(name)), self.count(count)))
    default: Value.Entry("all-of", .sequence([], .flow))
    }
  }

  private func leads(_ server: ServerRef, _ term: Term?) -> Value {
    guard let term else { return self.server(server) }
    return Self.line(
      Self.entry("server", self.server(server)), Self.entry("term", .integer(term.rawValue)))
  }

  private func vote(_ voter: ServerID, _ candidate: ServerID, _ term: Term?) -> Value {
    Self.line(
      Self.entry("voter", name(voter)), Self.entry("candidate", name(candidate)),
      Self.entry("term", term.map { .integer($0.rawValue) }))
  }

  private func on(
    _ servers: ServerSet, _ commands: [Command], _ key: String = "commands"
  ) -> Value {
    Self.line(
      Self.entry("on", self.servers(servers)), Self.entry(key, self.commands(commands)))
  }

  private func log(of server: ServerID, _ key: String, _ entries: [Value]) -> Value.Entry {
    Value.Entry(
      "log", Self.line(Self.entry("of", name(server)), Self.entry(key, .sequence(entries, .flow))))
  }

  private func count(_ count: Int) -> [Value.Entry] {
    count == 1 ? [] : Self.entry("count", .integer(count))
  }
}
