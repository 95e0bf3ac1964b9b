// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Checking
  import Raft
  import Scenarios
  import Solutions
  import Testing

  /// A Raft with one mistake, and a long run in which it shows.
  struct Broken: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let property: Property
    let rules: Rules
    let scenario: Scenario
    let seed: UInt64

    init(
      _ mistake: String, _ property: Property, in scenario: Scenario = .storm, seed: UInt64 = 1,
      _ rules: Rules
    ) {
      testDescription = mistake
      self.property = property
      self.scenario = scenario
      self.seed = seed
      self.rules = rules
    }
  }

  extension Broken {
    /// Whoever asks has the vote.
    static let generousVoter = Broken(
      "a voter that forgets whom it voted for", .oneVotePerTerm,
      Reference.rules.replacing(\.handleRequestVote) { server, request in
        if request.term > server.currentTerm { server.stepDown(to: request.term) }
        guard request.term == server.currentTerm else {
          return RequestVoteReply(term: server.currentTerm, voteGranted: false)
        }
        server.votedFor = request.candidate
        server.persist(.currentTerm, .votedFor)
        return RequestVoteReply(term: server.currentTerm, voteGranted: true)
      })

    /// The restriction on elections is missing (§5.4.1).
    static let anybodyElected = Broken(
      "a voter that compares no logs", .leaderCompleteness,
      Reference.rules.replacing(\.isUpToDate) { _, _, _ in true })

    /// Nothing is ever committed.
    static let uncommitting = Broken(
      "a leader that commits nothing", .progress,
      Reference.rules.replacing(\.advanceCommitIndex) { _ in })

    /// What the disk holds is forgotten.
    static let forgetful = Broken(
      "a server that starts without its vote", .oneVotePerTerm, in: .restless, seed: 2,
      Reference.rules.replacing(\.restore) { server, saved in
        Safety.restore(&server, from: saved)
        server.votedFor = nil
      })

    /// Every answer is followed by another question.
    static let talkative = Broken(
      "a leader that answers every answer", .budget, in: .frugal,
      Reference.rules.replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
        Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
        if server.role == .leader { server.replicate(to: peer) }
      })

    /// Entries are kept in memory alone.
    static let careless = Broken(
      "a follower that keeps entries in memory", .persistBeforePromising,
      Reference.rules.replacing(\.handleAppendEntries) { server, request in
        var reply = AppendEntriesReply(
          term: server.currentTerm, success: false, matchIndex: 0)
        guard request.term >= server.currentTerm else { return reply }
        server.stepDown(to: request.term)
        reply.term = server.currentTerm
        guard server.log.term(at: request.prevLogIndex) == request.prevLogTerm else { return reply }
        server.log.truncate(from: request.prevLogIndex + 1)
        server.log.append(contentsOf: request.entries)
        reply.success = true
        reply.matchIndex = server.log.lastIndex
        return reply
      })

    static let all = [
      generousVoter, anybodyElected, uncommitting, forgetful, talkative, careless,
    ]
  }

  extension Scenario {
    /// Five servers at work while everything goes wrong.
    static let storm = story(
      """
      servers: 5
      network: {latency: 1ms..20ms, loss: 5%, duplication: 5%, reordering: 10%}
      steps:
        - clients: 3
        - nemesis: [crash, crash-midway, crash-leader, partition, isolate-leader, heal, timeout]
          pause: 20ms..200ms
        - wait: 8s
        - calm
        - stop-clients
        - submit: last=1
        - expect: {answered: last=1}
          within: 10s
          because: everybody is up and connected again
      """)

    /// Three servers that stand for election and crash all the time.
    static let restless = story(
      """
      servers: 3
      steps:
        - nemesis: [crash, timeout, timeout, partition, heal, heal]
          pause: 1ms..10ms
          downtime: 1ms..5ms
        - wait: 5s
      """)

    /// Three servers that are to make few words.
    static let frugal = story(
      """
      servers: 3
      steps:
        - elect: S1
        - submit: x=1
        - budget: {messages: 100}
          steps:
            - submit: [y=2, z=3]
            - until: {answered: z=3}
            - wait: 1s
      """)

    /// A scenario with these servers and steps.
    static func story(_ rest: String) -> Scenario {
      let head = "id: storm\ntitle: A storm\ntrack: safety\nlevel: advanced\npoints: 5\n"
      do {
        return try Scenario.read(text: head + "hints: [Hold on.]\n" + rest, file: "storm.yaml")
      } catch {
        fatalError("\(error)")
      }
    }
  }
#endif
