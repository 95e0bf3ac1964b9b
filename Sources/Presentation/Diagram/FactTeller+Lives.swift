// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How a server starts and how it crashes.
extension FactTeller {
  mutating func tellBeginning() {
    guard case .booted(let life, let disk) = turn.events.first else { return }
    guard life > 1 || disk != PersistentState() else { return }
    let (verb, term) = (life > 1 ? "restarts" : "starts", disk.currentTerm)
    say(Wording("\(verb) with term \(term)", "\(verb) t\(term)", verb, "back"), .good)
    if let vote = disk.votedFor {
      say(Wording("vote for \(name(vote))", "vote \(name(vote))"))
    }
    if !disk.log.isEmpty { say(disk.log.wording("log ")) }
  }

  /// What was saved before a crash in the middle of a turn.
  mutating func tellWrites() {
    for case .persisted(let write) in turn.events {
      let term = write.currentTerm.map { "t\($0)" }
      let vote = write.vote.map { vote in vote.candidate.map { "vote \(name($0))" } ?? "no vote" }
      let log = write.log.map { "\($0.entries.count) @\($0.from)" }
      let parts = [term, vote, log].compactMap(\.self)
      guard !parts.isEmpty else { continue }
      say(
        Wording("saves " + parts.joined(separator: ", "), "saves " + parts.joined(separator: " ")))
    }
  }

  mutating func tellEnd() {
    for event in turn.events {
      switch event {
      case .noted(let remark): say(Wording("note: \(remark)", remark), .quiet)
      case .crashed(let point): say(point?.wording ?? Wording("crash"), .bad, isCrash: true)
      default: break
      }
    }
  }
}

extension CrashPoint {
  /// The crash and where it fell among the server's effects.
  fileprivate var wording: Wording {
    let (full, brief) =
      switch trigger {
      case .persist: ("saving", "save")
      case .send: ("sending", "send")
      case .reply: ("answering", "reply")
      case .apply: ("applying", "apply")
      case .accept: ("taking it in", "take")
      case .answer: ("telling the client", "done")
      }
    let side = isBefore ? "before" : "after"
    let times = count == 1 ? "" : " \(count)"
    return Wording(
      "crash right \(side) \(full)\(times)", "crash \(side) \(brief)\(times)", "crash, \(brief)",
      "crash")
  }
}
