// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes in taking and leaving office (§5.1, §5.2).
extension Mutant {
  static let office = [
    winnerNeverLeads, winnerFreesItsVote, officeKeptInNewerTerm, voteKeptInNewerTerm, termPushedOn,
  ]

  private static let winnerNeverLeads = Mutant(
    "winner-never-leads", in: .becomeLeader, breaks: [.progress],
    "A candidate with a majority tells the others once, but does not become leader.",
    consequence:
      "It sends no heartbeats and takes no commands; there is one election after another.",
    source: "Figure 2, leaders: upon election; §5.2",
    Reference.rules.replacing(\.becomeLeader) { server in
      Election.becomeLeader(&server)
      server.role = .candidate
    })

  private static let winnerFreesItsVote = Mutant(
    "winner-frees-its-vote", in: .becomeLeader, breaks: [.oneVotePerTerm, .electionSafety],
    "A winner tidies up after the election and forgets that it has voted for itself.",
    consequence: "It gives its vote to a rival of its own term, whose plea comes late.",
    source: "etcd 9d2a465 for a vote reset within a term; §5.2",
    Reference.rules.replacing(\.becomeLeader) { server in
      Election.becomeLeader(&server)
      server.votedFor = nil
    })

  private static let officeKeptInNewerTerm = Mutant(
    "office-kept-in-newer-term", in: .stepDown,
    breaks: [.electionSafety, .oneVotePerTerm, .persistBeforePromising],
    "A server that moves on to a newer term keeps its role.",
    consequence: "A leader goes on to lead a term in which nobody has elected it.",
    source: "Camunda #5360, hashicorp/raft f887341; §5.1",
    Reference.rules.replacing(\.stepDown) { server, term in
      let role = server.role
      let isNewTerm = term > server.currentTerm
      Election.stepDown(&server, to: term)
      if isNewTerm { server.role = role }
    })

  private static let voteKeptInNewerTerm = Mutant(
    "vote-kept-in-newer-term", in: .stepDown, breaks: [.progress],
    "A server takes its vote along into a newer term.",
    consequence: "It votes for the same candidate for ever; if that one is gone, for nobody.",
    source: "Figure 2, votedFor: the vote in the current term; §5.1",
    Reference.rules.replacing(\.stepDown) { server, term in
      let vote = server.votedFor
      Election.stepDown(&server, to: term)
      server.votedFor = vote
      server.persist(.votedFor)
    })

  private static let termPushedOn = Mutant(
    "term-pushed-on", in: .stepDown, breaks: [.progress],
    "A server that hears of a newer term moves on to the term after that.",
    consequence: "It is always ahead of whoever asks it, and the terms chase one another.",
    source: "a student's question in a course on Raft; §5.1",
    Reference.rules.replacing(\.stepDown) { server, term in
      Election.stepDown(&server, to: term > server.currentTerm ? term + 1 : term)
    })
}
