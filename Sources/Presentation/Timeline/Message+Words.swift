// SPDX-License-Identifier: MIT

package import Raft
package import Simulation

extension Message {
  /// Whether the message is a heartbeat that carries nothing, or the plain answer to one.
  package var isIdle: Bool {
    switch body {
    case .appendEntries(let request): request.entries.isEmpty
    case .appendEntriesReply(let reply, to: let request):
      reply.success && request.entryCount == 0 && reply.term == request.term
    case .requestVote, .requestVoteReply: false
    }
  }

  /// What the message says, such as `RequestVote term 2 (last 3, term 1)`.
  var words: String {
    switch body {
    case .requestVote(let request): "RequestVote term \(request.term) (\(request.end))"
    case .requestVoteReply(let reply, to: let request):
      "vote \(reply.voteGranted ? "granted" : "denied") in term \(request.term)"
        + (reply.term == request.term ? "" : ", is in term \(reply.term)")
    case .appendEntries(let request): request.words
    case .appendEntriesReply(let reply, to: let request): reply.words(to: request)
    }
  }
}

extension RequestVote {
  /// Where the candidate's log ends.
  fileprivate var end: String {
    lastLogIndex == 0 ? "log empty" : "last \(lastLogIndex), term \(lastLogTerm)"
  }
}

extension AppendEntries {
  fileprivate var words: String {
    let place = prevLogIndex == 0 ? "after 0" : "after \(prevLogIndex), term \(prevLogTerm)"
    let content = entries.isEmpty ? "heartbeat" : entries.words
    return "AppendEntries term \(term) (\(place)): \(content); commit \(leaderCommit)"
  }
}

extension AppendEntriesReply {
  fileprivate func words(to request: AppendEntries.Summary) -> String {
    let isBehind = request.term != term
    if success { return "stored up to \(matchIndex)" + (isBehind ? ", is in term \(term)" : "") }
    if isBehind { return "rejected, is in term \(term)" }
    return "no match at \(request.prevLogIndex)" + (conflict.map { ", \($0.words)" } ?? "")
  }
}

extension AppendEntriesReply.Conflict {
  fileprivate var words: String {
    term.map { "term \($0) from \(index) on" } ?? "next would be \(index)"
  }
}

extension LogChange {
  /// What a log holds from an index on, such as `x=1, y=2 at 3 to 4`.
  var words: String {
    guard let last = entries.indices.last else { return "no entries from \(from) on" }
    let place = last == 0 ? "at \(from)" : "at \(from) to \(from + last)"
    return "\(entries.words) \(place)"
  }
}

extension [Entry] {
  /// The first commands, and how many more there are.
  fileprivate var words: String {
    let shown = prefix(3).map(\.command.brief).joined(separator: ", ")
    return count > 3 ? "\(shown), … (\(count) entries)" : shown
  }
}

extension Command {
  /// The command's words; of a long one, which may be padded to any length, the beginning.
  package var brief: String { description.shortened(to: 24) }
}
