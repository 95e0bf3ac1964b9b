// SPDX-License-Identifier: MIT

import Raft

/// Effects in short words, so that a test can say literally what it expects.
extension Effect {
  var words: String {
    switch self {
    case .send(.requestVote(let request), let peer): "\(request.words) -> \(peer)"
    case .send(.appendEntries(let request), let peer): "\(request.words) -> \(peer)"
    case .reply(.requestVote(let reply)): reply.words
    case .reply(.appendEntries(let reply)): reply.words
    case .persist(let write): "persist " + write.words
    case .resetElectionTimer: "timer"
    case .apply(let index, _): "apply \(index)"
    case .answer(let index): "answer \(index)"
    case .proposal(.accepted(let index)): "accepted at \(index)"
    case .proposal(.refused(let leader)): "refused, leader " + (leader?.description ?? "unknown")
    case .note(let remark): remark
    }
  }
}

extension RequestVote {
  fileprivate var words: String { "vote? term \(term), log \(lastLogIndex)/\(lastLogTerm)" }
}

extension RequestVoteReply {
  fileprivate var words: String { "vote \(voteGranted ? "granted" : "denied"), term \(term)" }
}

extension AppendEntries {
  fileprivate var words: String {
    "entries \(entries.terms) after \(prevLogIndex)/\(prevLogTerm), term \(term), commit \(leaderCommit)"
  }
}

extension AppendEntriesReply {
  fileprivate var words: String {
    if success { return "stored up to \(matchIndex), term \(term)" }
    guard let conflict else { return "rejected, term \(term)" }
    let found = conflict.term.map { "term \($0)" } ?? "nothing"
    return "rejected, term \(term), \(found) from \(conflict.index) on"
  }
}

extension PersistentWrite {
  fileprivate var words: String {
    let parts = [
      currentTerm.map { "term \($0)" },
      vote.map { "vote " + ($0.candidate?.description ?? "none") },
      log.map { "log from \($0.from) \($0.entries.terms)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension [Entry] {
  fileprivate var terms: [Int] { map(\.term.rawValue) }
}
