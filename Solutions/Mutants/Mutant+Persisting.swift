// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about what is on disk, and when (Figure 2's persistent state).
extension Mutant {
  static let persisting = [
    Mutant(
      "vote-not-written", in: .handleRequestVote, breaks: doubleVotes,
      "A voter does not write down whom it gave its vote.",
      consequence: "It crashes, comes back, and votes for another candidate in the same term.",
      source: "Figure 2, state; cornerstone #65",
      Reference.rules.voting { $0.save = { _ in } }),

    Mutant(
      "vote-written-only-in-a-new-term", in: .handleRequestVote, breaks: doubleVotes,
      "A voter writes its vote only if the request has brought it into a new term.",
      consequence: """
        A server that knew of the term already, from a candidate it turned down, forgets its vote in \
        a crash.
        """,
      source: "etcd f99897c: state that is compared with itself to see whether it changed",
      Reference.rules.replacing(\.handleRequestVote) { server, request in
        let isNews = request.term > server.currentTerm
        let voting = Voting(save: { if isNews { $0.persist(.currentTerm, .votedFor) } })
        return voting.handleRequestVote(&server, request)
      }),

    Mutant(
      "vote-written-before-its-term", in: .handleRequestVote, breaks: doubleVotes,
      "A voter moves on to a new term by writing its vote first and the term in a second write.",
      consequence: "A crash between the two leaves a vote for the new candidate in the old term.",
      source: "willemt/raft 854a06d",
      Reference.rules.voting { steps in
        steps.adoptTerm = { server, request in
          guard request.term > server.currentTerm else { return }
          server.role = .follower
          server.currentTerm = request.term
          server.votedFor = nil
          server.leader = nil
        }
        steps.save = { server in
          server.persist(.votedFor)
          server.persist(.currentTerm)
        }
      }),

    Mutant(
      "own-vote-not-written", in: .startElection, breaks: doubleVotes,
      "A candidate writes down its new term, but not that it has voted for itself.",
      consequence: "It crashes, comes back, and votes for another candidate in that term.",
      source: "Figure 2, state",
      Reference.rules.standing { $0.save = { server in server.persist(.currentTerm) } }),

    Mutant(
      "vote-cleared-before-the-term", in: .stepDown, breaks: doubleVotes,
      "A server that moves on to a new term clears its vote in one write and writes the term in another.",
      consequence: "A crash between the two leaves the old term with its vote free again.",
      source: "willemt/raft 854a06d",
      Reference.rules.replacing(\.stepDown) { server, term in
        server.role = .follower
        guard term > server.currentTerm else { return }
        server.votedFor = nil
        server.leader = nil
        server.persist(.votedFor)
        server.currentTerm = term
        server.persist(.currentTerm)
      }),

    Mutant(
      "new-term-not-written", in: .stepDown,
      breaks: doubleVotes + [.keptPromises],
      "A server that moves on to a leader's term does not write the term down.",
      consequence: """
        It takes entries in the new term, crashes, and is back in the old one, where it can vote for, \
        and follow, whom it had left behind.
        """,
      source: "Figure 2, state",
      Reference.rules.replacing(\.stepDown) { server, term in
        server.role = .follower
        guard term > server.currentTerm else { return }
        server.currentTerm = term
        server.votedFor = nil
        server.leader = nil
      }),

    Mutant(
      "own-entry-not-written", in: .propose, breaks: losses,
      "A leader counts itself for an entry that it has not written down.",
      consequence: "The entry is on one disk less than a majority, and goes with a single crash.",
      source: "etcd 437bcb8, issue 14370",
      Reference.rules.replacing(\.propose) { server, command in
        guard server.role == .leader else { return .refused(leader: server.leader) }
        server.log.append(Entry(term: server.currentTerm, command: command))
        for peer in server.peers { server.replicate(to: peer) }
        server.advanceCommitIndex()
        return .accepted(at: server.log.lastIndex)
      }),

    Mutant(
      "entries-not-written", in: .handleAppendEntries, breaks: losses + [.persistBeforePromising],
      "A follower says that it has stored entries which it keeps in memory only.",
      consequence: "After a crash it lacks them, and elects somebody who lacks them too.",
      source: "Figure 2, state; redisraft #14",
      Reference.rules.following { $0.store = { amend(&$0.log, with: $1) } }),

    Mutant(
      "entries-written-a-request-late", in: .handleAppendEntries,
      breaks: losses + [.persistBeforePromising],
      "A follower answers first, and writes the entries when the next request comes.",
      consequence: "Whoever loses power in between has lost what the leader counted.",
      source: "NATS 2.12.1, found by Jepsen; etcd issue 10166",
      Reference.rules.following { steps in
        steps.store = { server, request in
          server.persist(.log)
          amend(&server.log, with: request)
        }
      }),

    Mutant(
      "replaced-entries-not-written", in: .handleAppendEntries,
      breaks: losses + [.persistBeforePromising, .logMatching],
      "A follower writes its log only when it has become longer.",
      consequence: """
        Entries that take the place of as many others are not written: after a crash the others are \
        back.
        """,
      source: "etcd ee0757a: a write known by its index alone",
      Reference.rules.following { steps in
        steps.store = { server, request in
          let end = server.log.lastIndex
          amend(&server.log, with: request)
          if server.log.lastIndex > end { server.persist(.log) }
        }
      }),

    Mutant(
      "rewrites-in-two-writes", in: .handleAppendEntries, breaks: losses,
      """
      A follower writes what it has already once more: its log without a request's entries, and then \
      with them.
      """,
      consequence: "A crash between the two writes loses entries that it has vouched for.",
      source: "openraft 9540c90; hashicorp/raft #113",
      Reference.rules.following { steps in
        steps.store = { server, request in
          guard !request.entries.isEmpty else { return }
          var complete = server.log
          amend(&complete, with: request)
          server.log.truncate(from: request.prevLogIndex + 1)
          server.persist(.log)
          server.log = complete
          server.persist(.log)
        }
      }),
  ]

  /// What follows when a server forgets a vote.
  private static let doubleVotes: [Property] = [
    .persistBeforePromising, .oneVotePerTerm, .electionSafety,
  ]

  /// Brings a log in line with a request that fits, in memory.
  @Sendable private static func amend(_ log: inout Log, with request: AppendEntries) {
    guard let firstNew = Following.firstNew(of: request, in: log) else { return }
    log.truncate(from: Following.place(of: firstNew, of: request, in: log))
    log.append(contentsOf: request.entries[firstNew...])
  }
}
