// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// What leaders take in and send.
extension Mutant {
  static let proposing = [anybodyTakesCommands, entryInTheLastTerm]

  static let sending = [
    currentTermAsPrevTerm, prevIsTheLogsEnd, newestEntryOnly, dropsTheMiddle, silentWhenIdle,
    lostEntriesNotResent, resendsTheWholeLog,
  ]

  static let anybodyTakesCommands = Mutant(
    "anybody-takes-commands", in: .propose, breaks: [.logMatching, .expectation],
    "A server that does not lead appends a client's command to its log like a leader.",
    consequence: """
      Two servers put different commands at one index in one term, and nobody can tell any more \
      which of the two is the entry of that name.
      """,
    source: "nats-server#7297 (a leader that was deposed went on appending); paper §5.3",
    Reference.rules.replacing(\.propose) { server, command in
      server.log.append(Entry(term: server.currentTerm, command: command))
      server.persist(.log)
      if server.role == .leader {
        for peer in server.peers { server.replicate(to: peer) }
        server.advanceCommitIndex()
      }
      return .accepted(at: server.log.lastIndex)
    })

  static let entryInTheLastTerm = Mutant(
    "entry-in-the-last-term", in: .propose, breaks: [.progress, .termination, .logMatching],
    "The leader gives a new entry the term of the entry before it, and not its own.",
    consequence: """
      A leader commits entries of its own term only, so nothing is committed in its time; and two \
      leaders may make different entries of one index and term.
      """,
    source: "Raft paper, Figure 2 (an entry holds the term when it was received by the leader)",
    Reference.rules.replacing(\.propose) { server, command in
      guard server.role == .leader else { return .refused(leader: server.leader) }
      server.log.append(Entry(term: server.log.lastTerm, command: command))
      server.persist(.log)
      for peer in server.peers { server.replicate(to: peer) }
      server.advanceCommitIndex()
      return .accepted(at: server.log.lastIndex)
    })

  static let currentTermAsPrevTerm = Mutant(
    "current-term-as-prev-term", in: .replicate, breaks: [.progress],
    "The leader sends its current term as prevLogTerm, whatever the term of the entry there.",
    consequence: """
      All goes well in the first term. From the second on, no follower finds its log to fit, and a \
      new leader's entries reach nobody.
      """,
    source: "Raft paper, Figure 2 (prevLogTerm is the term of the prevLogIndex entry)",
    Reference.rules.replacing(\.replicate) { server, peer in
      let term = server.currentTerm
      server.send(to: peer) { if $0.prevLogIndex > 0 { $0.prevLogTerm = term } }
    })

  static let prevIsTheLogsEnd = Mutant(
    "prev-is-the-logs-end", in: .replicate, breaks: [.progress, .termination],
    """
    The leader appends a command first, and then states the end of its log as prevLogIndex, beside \
    the entries from nextIndex on.
    """,
    consequence: """
      The new entry is said to come after itself. Only who has it already would take it, so nobody \
      ever does.
      """,
    source: "MIT 6.824, students' questions (prevLogIndex taken from the log, not from nextIndex)",
    Reference.rules.replacing(\.replicate) { server, peer in
      let (end, term) = (server.log.lastIndex, server.log.lastTerm)
      server.send(to: peer) {
        $0.prevLogIndex = end
        $0.prevLogTerm = term
      }
    })

  static let newestEntryOnly = Mutant(
    "newest-entry-only", in: .replicate, breaks: [.progress],
    "The leader sends the last entry of its log, and none of those before it.",
    consequence: """
      A follower that missed one entry refuses all that come later, and never gets the one it lacks.
      """,
    source: "old-raft-rs#97 (a follower that is behind is never sent what it lacks)",
    Reference.rules.replacing(\.replicate) { server, peer in
      let nextIndex = max(server.nextIndex[peer], server.log.lastIndex)
      if let request = server.request(from: nextIndex) { server.send(request, to: peer) }
    })

  static let dropsTheMiddle = Mutant(
    "drops-the-middle", in: .replicate,
    breaks: [.logMatching, .stateMachineSafety, .leaderCompleteness, .commitment],
    "Where more than two entries are to go, the leader packs the first and the last of them.",
    consequence: """
      A follower that catches up stores the last entry where another belongs, and says that it has \
      them all.
      """,
    source: "LogCabin#160 (entries lost from the middle of a large request)",
    Reference.rules.replacing(\.replicate) { server, peer in
      server.send(to: peer) { request in
        guard request.entries.count > 2 else { return }
        request.entries.removeSubrange(1..<request.entries.count - 1)
      }
    })

  static let silentWhenIdle = Mutant(
    "silent-when-idle", in: .replicate, breaks: [.progress, .budget, .expectation],
    "The leader sends nothing to a follower that is known to hold all of the log.",
    consequence: """
      An idle leader is taken for a dead one, and the cluster spends its time on elections. Nor do \
      the followers hear what has been committed.
      """,
    source: "Raft paper, Figure 2 (empty AppendEntries during idle periods)",
    Reference.rules.replacing(\.replicate) { server, peer in
      let lacksNothing = server.matchIndex[peer] == server.log.lastIndex
      if server.log.isEmpty || !lacksNothing { Replication.replicate(&server, to: peer) }
    })

  static let lostEntriesNotResent = Mutant(
    "lost-entries-not-resent", in: .replicate, breaks: [.progress],
    """
    The leader moves nextIndex on as it sends, and its heartbeats start at matchIndex, where they \
    always fit.
    """,
    consequence: """
      Nobody ever says no to a heartbeat, so an entry that got lost on the way stays lost until a \
      client brings another one.
      """,
    source: "async-raft#113; SandTable, PySyncObj (nextIndex moved on and never taken back)",
    Reference.rules.replacing(\.replicate) { server, peer in
      let isUpToDate = server.nextIndex[peer] > server.log.lastIndex
      let start = isUpToDate ? server.matchIndex[peer] + 1 : server.nextIndex[peer]
      guard var request = server.request(from: start) else { return }
      if isUpToDate { request.entries = [] }
      server.send(request, to: peer)
      server.nextIndex[peer] = server.log.lastIndex + 1
    })

  static let resendsTheWholeLog = Mutant(
    "resends-the-whole-log", in: .replicate, breaks: [.budget],
    "The leader sends its whole log every time.",
    consequence: "Every command and every heartbeat costs as much as all that was ever said.",
    source: "MIT 6.824, TestRPCBytes",
    Reference.rules.replacing(\.replicate) { server, peer in
      if let request = server.request(from: server.log.firstIndex) {
        server.send(request, to: peer)
      }
    })
}
