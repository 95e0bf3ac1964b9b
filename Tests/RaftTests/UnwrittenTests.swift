// SPDX-License-Identifier: MIT

import Raft
import Testing

/// What happens where a rule is still `todo()`.
///
/// A `todo()` leaves its find in the process, which is a worker of one thread. So that finds do not get
/// into other tests, each of these runs in a process of its own.
struct UnwrittenTests {
  @Test func `the first call that finds a stub asks for a restart, the second uses the filler`()
    async
  {
    await #expect(processExitsWith: .success) {
      var server = Server(
        id: s1, clusterSize: 3, rules: rules(replacing: \.startElection) { _ in todo() })
      let first = server.handle(.electionTimeout)
      #expect(first.mustRestart)

      let second = server.handle(.electionTimeout)
      #expect(!second.mustRestart)
      #expect(second.effects.map(\.words) == ["timer"])
    }
  }

  @Test func `a stub is reported with function, file and line`() async throws {
    await #expect(processExitsWith: .success) {
      var server = Server(id: s1, clusterSize: 3, rules: stub.rules)
      _ = server.handle(.electionTimeout)
      let found = server.handle(.electionTimeout).unwritten
      #expect(found.map(\.rule) == [.startElection])
      #expect(found.map(\.line) == [stub.line])
      #expect(found.allSatisfy { $0.file.hasSuffix("UnwrittenTests.swift") })
      #expect(server.handle(.heartbeatDue).unwritten.isEmpty)
    }
  }

  @Test func `what a stub did before it gave up is undone`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.startElection) { server in
        server.currentTerm = 7
        server.note("half done")
        todo()
      }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      _ = server.handle(.electionTimeout)
      server.lives(through: .boot(term: 2))
      let result = server.handle(.electionTimeout)
      #expect(result.view.currentTerm == 2)
      #expect(result.effects.map(\.words) == ["timer"])
    }
  }

  @Test func `a todo before a call of another rule is charged to the rule that holds it`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.startElection) { server in
        todo(function: "startElection(_:)")
        server.becomeLeader()
      }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      #expect(server.handle(.electionTimeout).mustRestart)
      let result = server.handle(.electionTimeout)
      #expect(result.unwritten.map(\.rule) == [.startElection])
      #expect(result.view.role == .follower)
    }
  }

  @Test func `a todo in a rule that is called directly is charged to that rule`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.startElection) { _ in todo(function: "isUpToDate(_:_:)") }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      _ = server.handle(.electionTimeout)
      #expect(server.handle(.electionTimeout).unwritten.map(\.rule) == [.isUpToDate])
    }
  }

  @Test func `the placeholder that a stub returns is never used`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.handleAppendEntries) { _, _ in todo() }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      _ = server.handle(.sends(s2, term: 0))
      server.lives(through: .boot(term: 0))
      #expect(server.told(.sends(s2, term: 0)) == ["timer", "stored up to 0, term 0"])
    }
  }

  @Test func `a stub behind a written rule is replaced alone`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.isUpToDate) { _, _, _ in todo() }
        .replacing(\.handleRequestVote) { server, request in
          server.note("asks")
          let granted = server.isUpToDate(
            lastLogIndex: request.lastLogIndex, lastLogTerm: request.lastLogTerm)
          server.note("goes on")
          return RequestVoteReply(term: request.term, voteGranted: granted)
        }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      #expect(server.handle(.pleads(s2, term: 1)).mustRestart)
      let result = server.handle(.pleads(s2, term: 1))
      #expect(result.effects.map(\.words) == ["asks", "goes on", "vote granted, term 1"])
      #expect(result.unwritten.map(\.rule) == [.isUpToDate])
    }
  }

  @Test func `two stubs, one within the other's caller, are both found in time`() async {
    await #expect(processExitsWith: .success) {
      let rules = rules(replacing: \.startElection) {
        $0.becomeLeader(); $0.stepDown(to: 3)
      }
      .replacing(\.becomeLeader) { _ in todo() }
      .replacing(\.stepDown) { _, _ in todo() }
      var server = Server(id: s1, clusterSize: 3, rules: rules)
      #expect(server.handle(.electionTimeout).mustRestart)
      server.lives(through: .boot(term: 0))
      let result = server.handle(.electionTimeout)
      #expect(!result.mustRestart)
      #expect(result.unwritten.map(\.rule) == [.becomeLeader, .stepDown])
      #expect(result.view.currentTerm == 3)
    }
  }
}

/// Rules of which `startElection` is not written, and the line that says so.
private let stub = (
  rules: rules(replacing: \.startElection) { _ in todo() }, line: #line
)

/// Idle rules with one function replaced.
private func rules<Function>(
  replacing rule: WritableKeyPath<Rules, Function>, with function: Function
) -> Rules {
  Rules(Idle.self, Idle.self, Idle.self).replacing(rule, with: function)
}
