// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about how followers learn what is committed (§5.3).
extension Mutant {
  static let announcing = [
    Mutant(
      "commit-never-announced", in: .replicate, breaks: [.progress],
      "A leader leaves its commit index out of what it sends.",
      consequence: """
        Followers store everything and apply nothing. Whoever leads next begins with an empty state \
        machine.
        """,
      source: "Figure 2, AppendEntries: leaderCommit",
      Reference.rules.replacing(\.replicate) { server, peer in
        server.send(to: peer) { $0.leaderCommit = 0 }
      }),

    Mutant(
      "announces-its-whole-log", in: .replicate, breaks: losses,
      "A leader announces the end of its log as its commit index.",
      consequence: "Followers apply entries that no majority stores and that may still vanish.",
      source: "Figure 2, AppendEntries: leaderCommit; two indices are mixed up",
      Reference.rules.replacing(\.replicate) { server, peer in
        let end = server.log.lastIndex
        server.send(to: peer) { $0.leaderCommit = end }
      }),

    Mutant(
      "commits-what-it-stores", in: .handleAppendEntries, breaks: losses,
      "A follower takes for committed whatever a leader has it store.",
      consequence: """
        It applies entries that the next leader replaces by others, and has a state of its own from \
        then on.
        """,
      source:
        "§5.3: applied once known to be committed; a frequent first version in the 6.824 labs",
      Reference.rules.following { steps in
        steps.commits = { _, request in request.prevLogIndex + request.entries.count }
      }),

    Mutant(
      "commits-only-with-entries", in: .handleAppendEntries, breaks: [.progress],
      "A follower looks at the leader's commit index only in requests that carry entries.",
      consequence: """
        News of a commit mostly comes with a heartbeat. The last commands are not applied until \
        somebody wants another one.
        """,
      source: "Students' Guide to Raft: a heartbeat is no special case",
      Reference.rules.following { steps in
        steps.commits = { server, request in
          request.entries.isEmpty ? server.commitIndex : Following.commits(server, request)
        }
      }),

    Mutant(
      "applied-follows-a-falling-commit", in: .handleAppendEntries, breaks: [.stateMachineSafety],
      """
      A follower believes a new leader that has committed less so far, and takes lastApplied back \
      along with its commit index.
      """,
      consequence: "The same commands reach the state machine a second time.",
      source: "openraft eed681d; PySyncObj #166 has the harmless half",
      Reference.rules.replacing(\.handleAppendEntries) { server, request in
        let reply = Replication.handleAppendEntries(&server, request)
        if reply?.success == true, request.leaderCommit < server.commitIndex {
          server.commitIndex = request.leaderCommit
          server.lastApplied = min(server.lastApplied, request.leaderCommit)
        }
        return reply
      }),
  ]
}
