// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Says a condition as something that was to happen, for reports.
struct ConditionWords {
  let names: [String]

  /// A clause without its full stop, such as `B and C were to apply x=1`.
  func clause(_ condition: Condition) -> String {
    switch condition {
    case .leads(let server, let term):
      "\(name(server)) was to lead" + (term.map { " term \($0)" } ?? "")
    case .someoneLeads(let servers): "one of \(list(servers)) was to lead"
    case .nobodyLeads(let servers, let term):
      "\(wasNobody(of: servers)) to lead" + (term == 0 ? "" : " a term above \(term)")
    case .stores(let servers, let commands): "\(were(servers)) to store \(list(commands))"
    case .lacks(let servers, let commands): "\(were(servers)) not to store \(list(commands))"
    case .logTerms(let server, let terms):
      "\(name(server))'s disk was to hold entries of the terms \(spaced(terms))"
    case .logHolds(let server, let commands):
      "\(name(server))'s disk was to hold \(list(commands)), and nothing else"
    case .alike(let servers): "the logs of \(list(servers)) were to be the same"
    default: clauseOnCommands(condition)
    }
  }

  private func clauseOnCommands(_ condition: Condition) -> String {
    switch condition {
    case .applied(let servers, let commands): "\(were(servers)) to apply \(list(commands))"
    case .appliedBy(let count, let command):
      "\(command) was to be applied by \(count) servers"
    case .notApplied(let commands): "nobody was to apply \(list(commands))"
    case .answered(let commands): "clients were to be told that \(list(commands)) is done"
    case .answeredCount(let count): "clients were to be told that \(count) commands are done"
    case .decided(let servers, let proposals):
      "\(were(servers)) to decide on the same one of \(list(proposals))"
    case .agree(let servers): "no two of \(list(servers)) were to decide differently"
    case .granted(let voter, let candidate, let term):
      "\(name(voter)) was to vote for \(name(candidate))" + inTerm(term)
    case .notGranted(let voter, let candidate, let term):
      "\(name(voter)) was not to vote for \(name(candidate))" + inTerm(term)
    default: clauseOnMessages(condition)
    }
  }

  private func clauseOnMessages(_ condition: Condition) -> String {
    switch condition {
    case .sent(let filter, let count): "\(messages(count, filter)) to be sent"
    case .received(let filter, let count): "\(messages(count, filter)) to arrive"
    case .held(let name, let count): "\(count) messages were to be held as '\(name)'"
    case .up(let servers): "\(were(servers)) to be up"
    case .down(let servers): "\(were(servers)) to be down"
    case .term(let term): "somebody was to lead term \(term) or a later one"
    case .all(let parts): parts.map(clause).joined(separator: ", and ")
    case .any(let parts): parts.map(clause).joined(separator: ", or ")
    case .not(let part): negated(part)
    default: "something was to happen"
    }
  }

  /// A clause on what was not to be.
  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .leads(let server, let term):
      "\(name(server)) was not to lead" + (term.map { " term \($0)" } ?? "")
    case .sent(let filter, atLeast: 1): "no \(kinds(filter)) was to be sent"
    case .sent(let filter, let count):
      "no more than \(count - 1) \(kinds(filter)) were to be sent"
    case .received(let filter, atLeast: 1): "no \(kinds(filter)) was to arrive"
    case .received(let filter, let count):
      "no more than \(count - 1) \(kinds(filter)) were to arrive"
    case .any(let parts): parts.map(negated).joined(separator: ", and ")
    default: "it was not to be that \(clause(condition))"
    }
  }

  private func name(_ server: ServerID) -> String { names[server.rawValue] }

  private func name(_ server: ServerRef) -> String {
    switch server {
    case .named(let id): name(id)
    case .leader: "the leader"
    case .follower: "a follower"
    case .anyUp: "a running server"
    case .anyDown: "a server that is down"
    }
  }

  private func list(_ servers: ServerSet) -> String { enumerate(servers.map(name)) }

  private func list(_ commands: [Command]) -> String { enumerate(commands.map(\.description)) }

  private func were(_ servers: ServerSet) -> String {
    "\(list(servers)) \(servers.count == 1 ? "was" : "were")"
  }

  private func wasNobody(of servers: ServerSet) -> String {
    servers.count == 1 ? "\(list(servers)) was not" : "none of \(list(servers)) was"
  }

  private func spaced(_ terms: [Term]) -> String {
    terms.isEmpty ? "of no entry" : terms.map(\.description).joined(separator: " ")
  }

  private func inTerm(_ term: Term?) -> String { term.map { " in term \($0)" } ?? "" }

  private func messages(_ count: Int, _ filter: MessageFilter) -> String {
    "at least \(count) \(kinds(filter)) \(count == 1 ? "was" : "were")"
  }

  private func kinds(_ filter: MessageFilter) -> String {
    let kinds = filter.kinds.map { enumerate($0.map(\.rawValue)) } ?? "message"
    let from = filter.senders.map { " from \(list($0))" } ?? ""
    let to = filter.receivers.map { " to \(list($0))" } ?? ""
    let term = filter.term.map { " of term \($0)" } ?? ""
    let command = filter.command.map { " with \($0)" } ?? ""
    return kinds + from + to + term + command
  }
}

/// Puts words in a row as English does: `A, B and C`.
func enumerate(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "nobody" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
