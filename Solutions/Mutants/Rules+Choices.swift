// SPDX-License-Identifier: MIT

internal import Raft
internal import Solutions

/// Choices that are legitimate in themselves, and beside which some mistakes first show.
extension Rules {
  /// The same rules, with a leader that assumes nothing of a follower: it starts at the first entry,
  /// where every log fits, and sends one entry at a time.
  var startingFromTheFirstEntry: Rules {
    replacing(\.replicate) { server, peer in
      guard var request = server.request(from: server.matchIndex[peer] + 1) else { return }
      request.entries = Array(request.entries.prefix(1))
      server.send(request, to: peer)
    }
  }

  /// The same rules, with a leader that takes what it has sent for received until it hears otherwise.
  var sendingAhead: Rules {
    replacing(\.replicate) { server, peer in
      Replication.replicate(&server, to: peer)
      server.nextIndex[peer] = server.log.lastIndex + 1
    }
  }
}

extension Server {
  /// Sends a peer what the reference would send it, but for a change.
  mutating func send(to peer: ServerID, _ change: (inout AppendEntries) -> Void) {
    guard var request = request(from: nextIndex[peer]) else { return }
    change(&request)
    send(request, to: peer)
  }

  /// A request whose entries start at an index; `nil` if the leader's own log ends before that.
  func request(from nextIndex: LogIndex) -> AppendEntries? {
    guard let prevLogTerm = log.term(at: nextIndex - 1) else { return nil }
    return AppendEntries(
      term: currentTerm, leader: id, prevLogIndex: nextIndex - 1, prevLogTerm: prevLogTerm,
      entries: log.entries(from: nextIndex), leaderCommit: commitIndex)
  }
}
