// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What is said of each kind of event.
extension Timeline {
  mutating func words(_ event: TraceEvent) -> (who: String, what: String)? {
    guard let server = event.server else { return surroundings(event.kind) }
    let name = name(server)
    switch event.kind {
    case .booted(let life, let disk):
      servers[server.rawValue] = ServerState(disk: disk.log, memory: disk.log)
      return (name, (life == 1 ? "starts" : "restarts") + " with " + saved(disk))
    case .crashed(let point): return (name, crash(point))
    case .electionTimeout: return (name, "election timer runs out")
    case .received(let message):
      return ("\(name) ◀── \(self.name(message.sender))", message.words)
    case .sent(let message):
      return ("\(name) \(Self.arrow) \(self.name(message.receiver))", message.words)
    case .persisted(let write):
      if let change = write.log { servers[server.rawValue].disk.follow(change) }
      return (name, "saves \(words(write))")
    case .applied(let index, let entry):
      return (name, "applies \(index): \(entry.command.brief) (term \(entry.term))")
    case .noted(let remark): return (name, "note: \(remark)")
    case .changed(let view): return changes(view, of: server).map { (name, $0) }
    default: return clientWords(event.kind, name)
    }
  }

  private func clientWords(_ kind: TraceEvent.Kind, _ name: String) -> (String, String)? {
    let answer = "\(name) \(Self.arrow) \(Self.client)"
    switch kind {
    case .proposed(let command, let client):
      return ("\(Self.client) \(Self.arrow) \(name)", "\(command.brief)\(suffix(client))")
    case .accepted(let command, let index, client: _):
      return (name, "takes in \(command.brief) at \(index)")
    case .refused(let command, let leader, let client):
      let hint = leader.map { ", ask \(self.name($0))" } ?? ""
      return (answer, "\(command.brief) refused\(hint)\(suffix(client))")
    case .answered(let command, let index, let client):
      return (answer, "\(command.brief) is done, at \(index)\(suffix(client))")
    default: return nil
    }
  }

  private func surroundings(_ kind: TraceEvent.Kind) -> (String, String)? {
    switch kind {
    case .lost(let message, let reason):
      return (arrow("──✗", message), "\(message.words) is lost\(because(reason, message))")
    case .held(let message, let name):
      return (arrow("──‖", message), "\(message.words) is held as '\(name)'")
    case .duplicated(let message): return (arrow("══▶", message), "\(message.words) goes twice")
    case .linksChanged(let words), .arranged(let words): return ("──", words)
    case .gaveUp(let command, let client):
      return (Self.client, "stops waiting for \(command.brief)\(suffix(client))")
    default: return nil
    }
  }

  private func arrow(_ arrow: String, _ message: Message) -> String {
    "\(name(message.sender)) \(arrow) \(name(message.receiver))"
  }

  private func because(_ reason: TraceEvent.LossReason, _ message: Message) -> String {
    switch reason {
    case .chance: ""
    case .cut: ": no link"
    case .down: ": \(name(message.receiver)) is not there for it"
    case .dropped: ": the scenario drops it"
    }
  }

  private func suffix(_ client: ClientID) -> String { client == 0 ? "" : " (client \(client))" }

  func name(_ server: ServerID) -> String { names.name(of: server) }
}
