// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What becomes of commands: from the client into logs, state machines, and back.
extension FactTeller {
  mutating func tellCommands() {
    guard case .proposed(let command, client: _) = turn.events.first else { return }
    let words = command.brief
    for event in turn.events {
      if case .accepted(_, let index, client: _) = event {
        return say(
          Wording(
            "client: \(words), taken in @\(index)", "takes \(words) @\(index)", "takes \(words)",
            "takes @\(index)", "takes"))
      }
      if case .refused(_, let leader, client: _) = event {
        let hint = leader.map { ", ask \(name($0))" } ?? ""
        return say(Wording("client: \(words) refused\(hint)", "refuses \(words)", "refuses"))
      }
    }
    say(Wording("client: \(words)", "\(words)?", "client"))
  }

  mutating func tellLog(_ actor: Story.Actor) {
    guard let change = actor.view.log, actor.memory != former.memory else { return }
    if !isTakenIn(change) { say(change.wording(replacing: former.memory)) }
    if actor.memory != actor.disk.log {
      say(Wording("log is not saved", "log unsaved", "unsaved"), .doubtful)
    }
  }

  /// Whether the change is the command that a client brought, which is told as such.
  private func isTakenIn(_ change: LogChange) -> Bool {
    change.entries.count == 1
      && turn.events.contains {
        if case .accepted(_, at: change.from, client: _) = $0 { true } else { false }
      }
  }

  mutating func tellApplied(_ actor: Story.Actor) {
    let applied = turn.events.compactMap { event -> (index: LogIndex, entry: Entry)? in
      if case .applied(let index, let entry) = event { (index, entry) } else { nil }
    }
    if let first = applied.first, let last = applied.last {
      let words = first.entry.command.brief
      say(
        applied.count == 1
          ? Wording(
            "applies \(words) @\(first.index)", "applies \(words)", "applied \(first.index)",
            "app. \(first.index)")
          : Wording(
            "applies \(first.index) to \(last.index)", "applies \(first.index)-\(last.index)",
            "applied \(last.index)", "app. \(last.index)"))
    }
    let commit = actor.view.commitIndex
    if turn.view != nil, commit != former.view.commitIndex, commit != applied.last?.index {
      say(Wording("commits up to \(commit)", "commits \(commit)", "c\(commit)"))
    }
  }

  mutating func tellAnswers() {
    let answered = turn.events.compactMap { event -> (command: Command, index: LogIndex)? in
      if case .answered(let command, let index, client: _) = event { (command, index) } else { nil }
    }
    guard let last = answered.last else { return }
    let words = answered.map(\.command.brief).joined(separator: ", ")
    let verb = answered.count == 1 ? "is" : "are"
    say(
      Wording(
        "tells client: \(words) \(verb) done", "\(words) \(verb) done", "\(words) done",
        answered.count == 1 ? "@\(last.index) done" : "\(answered.count) are done", "done"))
  }
}

extension LogChange {
  /// How a log changed that held something else before.
  fileprivate func wording(replacing former: Log) -> Wording {
    let isReplacement = from <= former.lastIndex
    guard let first = entries.first?.command.brief else {
      return Wording("log cut from \(from) on", "cut from \(from)", "cut @\(from)")
    }
    let verb = isReplacement ? "replaces" : "stores"
    if entries.count == 1 {
      return Wording(
        "\(verb) @\(from): \(first)", "\(verb) \(first)", "\(verb) @\(from)", "+1 @\(from)")
    }
    return Wording(
      "\(verb) \(from) to \(lastIndex)", "\(verb) \(from)-\(lastIndex)",
      "+\(entries.count) @\(from)")
  }
}
