// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about telling a client that its command is done (§5.3, §8).
extension Mutant {
  static let answering = [
    Mutant(
      "answers-at-once", in: .propose,
      breaks: [.commitment, .clientDurability, .leaderCompleteness],
      "A leader tells the client that its command is done once the leader itself has stored it.",
      consequence: "The leader crashes, and what a client relies on never happened.",
      source: "§5.3: the leader answers once the entry has been replicated and applied",
      Reference.rules.replacing(\.propose) { server, command in
        let proposal = Replication.propose(&server, command)
        if case .accepted(let index) = proposal { server.answer(index) }
        return proposal
      }),

    Mutant(
      "answers-by-index", in: .applyCommitted, breaks: [.clientDurability],
      "Whoever applies an entry answers the client who waits for that index.",
      consequence: """
        A deposed leader's client is told that its command is done, when another leader's stands at \
        the index.
        """,
      source: "Students' Guide to Raft; redpanda #3003",
      Reference.rules.applying { $0.isOwnClients = { _, _ in true } }),

    Mutant(
      "any-leader-answers", in: .applyCommitted, breaks: [.clientDurability],
      "A leader answers whoever waits for an index, of whichever term the entry is that stands there.",
      consequence: """
        A server that led before, was deposed and leads again tells its old clients of commands that \
        are another leader's.
        """,
      source: "Students' Guide to Raft: re-appearing indices",
      Reference.rules.applying { steps in
        steps.isOwnClients = { server, entry in
          server.role == .leader && entry.command != .noOp
        }
      }),

    Mutant(
      "followers-answer", in: .applyCommitted, breaks: [.clientDurability],
      "A server answers whoever waits for an index if the entry is of the current term, leading or not.",
      consequence: """
        The entries of the current term are its leader's. A deposed leader takes them for those that \
        its own clients brought.
        """,
      source: "Students' Guide to Raft: re-appearing indices",
      Reference.rules.applying { steps in
        steps.isOwnClients = { server, entry in
          entry.term == server.currentTerm && entry.command != .noOp
        }
      }),

    Mutant(
      "answers-nobody", in: .applyCommitted, breaks: [.progress],
      "A leader applies its clients' commands and tells nobody.",
      consequence: "Clients try again and again, and their commands are applied over and over.",
      source: "Figure 2, leaders: respond after the entry was applied",
      Reference.rules.applying { $0.isOwnClients = { _, _ in false } }),
  ]
}
