// SPDX-License-Identifier: MIT

internal import YAML

extension Exhibit {
  /// What a bank's file has for the exhibit, with its key.
  var tree: (String, Value?) {
    switch self {
    case .cluster(let picture): ("cluster", picture.tree)
    case .code(let text): ("code", .text(text))
    case .schedule(let steps): ("schedule", .texts(steps))
    }
  }
}

extension ClusterPicture {
  fileprivate var tree: Value {
    let servers = members.map { Value.Entry($0.name, $0.tree) }
    return .keys([
      ("leader", leader.map { .text($0) }),
      ("servers", .mapping(servers)),
      ("groups", .list(groups) { .sequence($0.map { .text($0) }) }),
      ("message", message?.tree),
      ("configurations", .list(configurations) { .sequence($0.map { .text($0) }) }),
    ])
  }
}

extension ClusterPicture.Member {
  fileprivate var tree: Value {
    .keys([
      ("log", log.map { .terms($0) }), ("term", term.map { .integer($0) }),
      ("vote", vote.map { .text($0) }), ("match", match.map { .integer($0) }),
      ("commit", commit.map { .integer($0) }), ("down", .flag(isDown)),
    ])
  }
}

extension ClusterPicture.Message {
  fileprivate var tree: Value {
    switch self {
    case .requestVote(let from, let to, let term, let lastLogIndex, let lastLogTerm):
      [
        "requestVote": [
          "from": .text(from), "to": .text(to), "term": .integer(term),
          "lastLogIndex": .integer(lastLogIndex), "lastLogTerm": .integer(lastLogTerm),
        ]
      ]
    case .appendEntries(
      let from, let to, let term, let prevLogIndex, let prevLogTerm, let entries, let leaderCommit):
      [
        "appendEntries": [
          "from": .text(from), "to": .text(to), "term": .integer(term),
          "prevLogIndex": .integer(prevLogIndex), "prevLogTerm": .integer(prevLogTerm),
          "entries": .terms(entries), "leaderCommit": .integer(leaderCommit),
        ]
      ]
    }
  }
}
