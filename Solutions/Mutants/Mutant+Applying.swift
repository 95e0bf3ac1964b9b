// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about handing entries to the state machine (§5.3, §5.4.3).
extension Mutant {
  static let applying = [
    Mutant(
      "applies-twice", in: .applyCommitted, breaks: [.stateMachineSafety],
      "A server hands every entry to its state machine twice.",
      consequence: "What is not idempotent, such as adding to a counter, comes out wrong.",
      source: "Two appliers at work at once: hashicorp/raft 59ac4df, openraft 8cd24ba",
      Reference.rules.applying { steps in
        steps.apply = { server, index in
          server.apply(index)
          server.apply(index)
        }
      }),

    Mutant(
      "applies-newest-first", in: .applyCommitted, breaks: [.stateMachineSafety],
      "A server that has several entries to apply begins with the last one.",
      consequence: """
        Servers that learn of commits in other portions apply in another order, and their states \
        differ.
        """,
      source: "One task per entry, in whatever order they run: seen in 6.824 solutions",
      Reference.rules.replacing(\.applyCommitted) { server in
        for index in (server.lastApplied + 1...server.commitIndex).reversed() {
          Applying().deal(with: index, on: &server)
        }
        server.lastApplied = server.commitIndex
      }),

    Mutant(
      "applies-only-the-newest", in: .applyCommitted, breaks: [.stateMachineSafety, .progress],
      "A server that has several entries to apply applies the last one and leaves out the others.",
      consequence: "It lacks commands that the others have, and never notices.",
      source: "etcd 8ecce32, 2e0653d: an index that moves past what was not applied",
      Reference.rules.replacing(\.applyCommitted) { server in
        server.lastApplied = server.commitIndex - 1
        Safety.applyCommitted(&server)
      }),

    Mutant(
      "applies-only-its-own-term", in: .applyCommitted, breaks: [.stateMachineSafety, .progress],
      "A server leaves out committed entries that are not of its current term.",
      consequence: """
        The rule about terms is for counting copies. Whoever restarts, or takes over, misses all that \
        was done before.
        """,
      source: "§5.4.2, taken for a rule about applying",
      Reference.rules.applying { steps in
        steps.apply = { server, index in
          if server.log.term(at: index) == server.currentTerm { server.apply(index) }
        }
      }),

    Mutant(
      "applies-its-whole-log", in: .applyCommitted, breaks: losses,
      "A server that learns of a commit applies everything in its log.",
      consequence: "Entries behind the commit index may still be replaced by others.",
      source: "§5.3: the loop ends at the commit index, not at the end of the log",
      Reference.rules.replacing(\.applyCommitted) { server in
        let commitIndex = server.commitIndex
        server.commitIndex = server.log.lastIndex
        Safety.applyCommitted(&server)
        server.commitIndex = commitIndex
      }),

    Mutant(
      "last-committed-not-applied", in: .applyCommitted, breaks: [.progress],
      "A server stops one entry short of its commit index.",
      consequence: "Every command waits for the next one, and the last one waits for ever.",
      source: "A range that leaves out its end",
      Reference.rules.replacing(\.applyCommitted) { server in
        server.commitIndex -= 1
        Safety.applyCommitted(&server)
        server.commitIndex += 1
      }),

    Mutant(
      "only-leaders-apply", in: .applyCommitted, breaks: [.progress],
      "A server applies entries only while it leads.",
      consequence: "Followers have no state; there is one copy of it, which goes with the leader.",
      source: "Figure 2 has this among the rules for all servers",
      Reference.rules.replacing(\.applyCommitted) { server in
        if server.role == .leader { Safety.applyCommitted(&server) }
      }),

    Mutant(
      "applies-anew-in-office", in: .becomeLeader, breaks: [.stateMachineSafety],
      "A new leader sets lastApplied back to 0, along with what it keeps about its peers.",
      consequence: "It applies its whole log once more, onto the state that it has already.",
      source: "Figure 2: only nextIndex and matchIndex begin anew with an election",
      Reference.rules.replacing(\.becomeLeader) { server in
        Election.becomeLeader(&server)
        server.lastApplied = 0
      }),
  ]
}
