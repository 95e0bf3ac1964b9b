// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// Says in a few words what comes of each step of a run.
struct Narration {
  let names: [String]
  private var views: [View]

  /// A remark for each step of a run that has begun; an empty one where there is nothing to say.
  static func remarks(on outcome: RunOutcome, names: [String]) -> [String] {
    var narration = Narration(names: names)
    let starts = outcome.story.map(\.start)
    let ends = starts.dropFirst() + [outcome.trace.count]
    for event in outcome.trace.prefix(starts.first ?? 0) { _ = narration.words(for: event) }
    return zip(starts, ends).map { narration.remark(on: outcome.trace[$0..<$1]) }
  }

  private init(names: [String]) {
    self.names = names
    views = Array(repeating: View(), count: names.count)
  }

  /// How many things a remark tells at the most.
  private static let mostClauses = 3

  private mutating func remark(on events: ArraySlice<TraceEvent>) -> String {
    var clauses: [String] = []
    for event in events {
      if let words = words(for: event), !clauses.contains(words) { clauses.append(words) }
    }
    return clauses.count > Self.mostClauses ? "" : Self.joined(clauses)
  }

  /// Clauses in a row; whom the one before spoke of is not named again.
  private static func joined(_ clauses: [String]) -> String {
    let subjects = clauses.map { $0.prefix { $0 != " " } }
    return clauses.indices.map { position in
      let isSame = position > 0 && subjects[position] == subjects[position - 1]
      return String(
        isSame ? clauses[position].dropFirst(subjects[position].count + 1) : clauses[position][...])
    }.joined(separator: ", ")
  }

  private mutating func words(for event: TraceEvent) -> String? {
    guard let server = event.server else { return nil }
    let name = names[server.rawValue]
    switch event.kind {
    case .sent(let message): return answer(message, by: name)
    case .persisted(let write): return write.log.flatMap { change($0, by: name) }
    case .applied(let index, let entry): return "\(name) applies \(entry.command) at \(index)"
    case .answered(let command, at: _, client: _):
      return "\(name) tells the client that \(command) is done"
    case .refused: return "\(name) refuses it"
    case .crashed(amid: .some): return "\(name) crashes here"
    case .changed(let view):
      defer { views[server.rawValue] = view }
      return change(from: views[server.rawValue], to: view, by: name)
    case .crashed(amid: nil):
      views[server.rawValue] = View()
      return nil
    default: return nil
    }
  }

  private func answer(_ message: Message, by name: String) -> String? {
    let asker = names[message.receiver.rawValue]
    switch message.body {
    case .requestVoteReply(let reply, to: _):
      return reply.voteGranted ? "\(name) votes for \(asker)" : "\(name) does not vote for \(asker)"
    case .appendEntriesReply(let reply, to: _):
      return reply.success ? nil : "\(name) turns it down"
    default: return nil
    }
  }

  private func change(_ change: LogChange, by name: String) -> String? {
    guard let last = change.entries.last else { return "\(name) deletes from \(change.from) on" }
    return change.entries.count == 1
      ? "\(name) stores \(last.command) at \(change.from)"
      : "\(name) stores \(change.entries.count) entries from \(change.from) on"
  }

  private func change(from former: View, to view: View, by name: String) -> String? {
    guard former.role != view.role else {
      return view.role == .candidate && view.currentTerm > former.currentTerm
        ? "\(name) stands for election in term \(view.currentTerm)" : nil
    }
    switch view.role {
    case .leader: return "\(name) leads term \(view.currentTerm)"
    case .candidate: return "\(name) stands for election in term \(view.currentTerm)"
    case .follower: return "\(name) steps down to term \(view.currentTerm)"
    }
  }
}
