// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What is the case at this moment, by the world as it is and by what was seen of it.
extension ScenarioRun {
  /// Whether a condition holds.
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .leads(let server, let term): leads(server, term)
    case .someoneLeads(let servers): someoneLeads(among: servers)
    case .nobodyLeads(let servers, let term): !servers.contains { leadingTerm(of: $0) ?? 0 > term }
    case .stores(let servers, let commands): servers.allSatisfy { stores($0, commands) }
    case .lacks(let servers, let commands):
      servers.allSatisfy { server in !commands.contains { stores(server, [$0]) } }
    case .logTerms(let server, let terms): operations(of: server).map(\.term) == terms
    case .logHolds(let server, let commands): operations(of: server).map(\.command) == commands
    case .alike(let servers): alike(servers)
    case .applied(let servers, let commands): commands.allSatisfy { applied(servers, $0) }
    case .appliedBy(let count, let command): sightings.whoEverApplied(command).count >= count
    case .notApplied(let commands):
      commands.allSatisfy { sightings.whoEverApplied($0).isEmpty }
    case .answered(let commands): commands.allSatisfy { sightings.answers.contains($0) }
    case .answeredCount(let count): sightings.answers.count >= count
    case .decided(let servers, let proposals): decided(servers, proposals)
    case .agree(let servers): agree(servers)
    case .granted(let voter, let candidate, let term): granted(voter, candidate, term)
    case .notGranted(let voter, let candidate, let term): !granted(voter, candidate, term)
    case .sent(let filter, let count): sightings.count(filter, received: false) >= count
    case .received(let filter, let count): sightings.count(filter, received: true) >= count
    case .held(let name, let count): world.heldCount(name) >= count
    case .up(let servers): servers.allSatisfy { world.isUp($0) }
    case .down(let servers): servers.allSatisfy { !world.isUp($0) }
    case .term(let term): (highestLeadingTerm ?? 0) >= term
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .not(let part): !holds(part)
    }
  }

  /// The term in which a server leads: it says so, and it has acted on it.
  func leadingTerm(of server: ServerID) -> Term? {
    let view = world.view(of: server)
    guard world.isUp(server), view.role == .leader else { return nil }
    let hasActed =
      world.plan.names.count == 1 || sightings.actingTerms[server.rawValue] == view.currentTerm
    return hasActed ? view.currentTerm : nil
  }

  /// The server that leads the highest term.
  var leader: ServerID? {
    let leaders = world.serversUp.filter { leadingTerm(of: $0) != nil }
    return leaders.max { leadingTerm(of: $0) ?? 0 < leadingTerm(of: $1) ?? 0 }
  }

  var highestLeadingTerm: Term? {
    leader.flatMap { leadingTerm(of: $0) }
  }

  private func leads(_ server: ServerRef, _ term: Term?) -> Bool {
    guard let leader, server == .named(leader) || server == .leader else { return false }
    return term.map { leadingTerm(of: leader) == $0 } ?? true
  }

  private func someoneLeads(among servers: ServerSet) -> Bool {
    let terms = servers.filter { world.isUp($0) }.map { world.view(of: $0).currentTerm }
    let leaders = servers.compactMap { leadingTerm(of: $0) }
    guard let newest = leaders.max() else { return false }
    return terms.allSatisfy { $0 <= newest }
  }

  private func stores(_ server: ServerID, _ commands: [Command]) -> Bool {
    let log = world.disk(of: server).log
    return commands.allSatisfy { command in
      log.entries(from: log.firstIndex).contains { $0.command == command }
    }
  }

  private func operations(of server: ServerID) -> [Entry] {
    let log = world.disk(of: server).log
    return log.entries(from: log.firstIndex).filter { $0.command != .noOp }
  }

  private func alike(_ servers: ServerSet) -> Bool {
    let logs = servers.map { world.disk(of: $0).log }
    return logs.dropFirst().allSatisfy { $0 == logs[0] }
  }

  private func applied(_ servers: ServerSet, _ command: Command) -> Bool {
    let who = sightings.whoApplied(command)
    return servers.allSatisfy { who.contains($0) }
  }

  private func decided(_ servers: ServerSet, _ proposals: [Command]) -> Bool {
    let decisions = servers.map { sightings.decisions[$0.rawValue] }
    return decisions.allSatisfy { $0.count == 1 && $0 == decisions[0] && proposals.contains($0[0]) }
  }

  private func agree(_ servers: ServerSet) -> Bool {
    let decisions = servers.flatMap { sightings.decisions[$0.rawValue] }
    return decisions.allSatisfy { $0 == decisions[0] }
  }

  private func granted(_ voter: ServerID, _ candidate: ServerID, _ term: Term?) -> Bool {
    sightings.grants.contains {
      $0.voter == voter && $0.candidate == candidate && (term == nil || $0.term == term)
    }
  }
}
