// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What is said of a server's state.
extension Timeline {
  func saved(_ disk: PersistentState) -> String {
    guard disk != PersistentState() else { return "an empty disk" }
    let vote = disk.votedFor.map { ", vote for \(name($0))" } ?? ""
    let log = disk.log.isEmpty ? "no entries" : "\(disk.log.count) entries"
    return "term \(disk.currentTerm)\(vote), \(log)"
  }

  func crash(_ point: CrashPoint?) -> String {
    guard let point else { return "crashes" }
    let deed =
      switch point.trigger {
      case .persist: "saving"
      case .send: "sending"
      case .reply: "answering"
      case .apply: "applying"
      case .accept: "taking in the command"
      case .answer: "telling the client"
      }
    let times = point.count == 1 ? "" : " for the \(point.count)th time"
    return "crashes right \(point.isBefore ? "before" : "after") \(deed)\(times)"
  }

  func words(_ write: PersistentWrite) -> String {
    let term = write.currentTerm.map { "term \($0)" }
    let vote = write.vote.map { vote in
      vote.candidate.map { "vote for \(name($0))" } ?? "no vote"
    }
    let parts = [term, vote, write.log?.words].compactMap(\.self)
    return parts.isEmpty ? "nothing new" : parts.joined(separator: ", ")
  }

  mutating func changes(_ view: View, of server: ServerID) -> String? {
    let former = servers[server.rawValue].view
    servers[server.rawValue].view = view
    let parts = [
      standing(view, former), leadership(view, former), unsavedLog(view.log, of: server),
      view.commitIndex == former.commitIndex ? nil : "commits up to \(view.commitIndex)",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func standing(_ view: View, _ former: View) -> String? {
    let term = "term \(view.currentTerm)"
    if view.role != former.role { return "becomes \(view.role.rawValue) in \(term)" }
    guard view.currentTerm != former.currentTerm else { return nil }
    return view.role == .candidate ? "stands again in \(term)" : "moves to \(term)"
  }

  private func leadership(_ view: View, _ former: View) -> String? {
    guard let leader = view.leader, leader != former.leader, view.role == .follower else {
      return nil
    }
    return "follows \(name(leader))"
  }

  /// How the log in memory changed, unless the disk has told it already.
  private mutating func unsavedLog(_ change: LogChange?, of server: ServerID) -> String? {
    guard let change else { return nil }
    let former = servers[server.rawValue].memory
    servers[server.rawValue].memory.follow(change)
    let state = servers[server.rawValue]
    return state.memory == state.disk || state.memory == former
      ? nil : "holds \(change.words), not saved"
  }
}

extension Log {
  /// Makes a change, whatever it is: one that leaves a gap is taken as a log that starts anew.
  mutating func follow(_ change: LogChange) {
    if change.from >= firstIndex && change.from <= lastIndex + 1 {
      apply(change)
    } else {
      self = Log(change.entries, baseIndex: change.from - 1)
    }
  }
}
