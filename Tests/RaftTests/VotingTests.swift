// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  /// To whom the reference gives its vote (§5.2, §5.4.1).
  struct VotingTests {
    @Test func `§5.2 a vote is on disk before it is given, and the timer starts anew`() {
      var server = Server.reference(term: 2)
      #expect(
        server.told(.pleads(s2, term: 2)) == [
          "persist term 2, vote S2", "timer", "vote granted, term 2",
        ])
    }

    @Test func `§5.1 a plea of a later term is judged in that term`() {
      var server = Server.reference(term: 2, votedFor: s3)
      #expect(
        server.told(.pleads(s2, term: 5)) == [
          "persist term 5, vote none", "persist term 5, vote S2", "timer", "vote granted, term 5",
        ])
    }

    @Test func `§5.2 the second to ask in a term gets nothing, and the timer runs on`() {
      var server = Server.reference(term: 2, votedFor: s3)
      #expect(server.told(.pleads(s2, term: 2)) == ["vote denied, term 2"])
    }

    @Test func `§5.2 whoever has the vote is told so again`() {
      var server = Server.reference(term: 2, votedFor: s2)
      #expect(server.told(.pleads(s2, term: 2)).last == "vote granted, term 2")
    }

    @Test func `§5.1 a candidate of an older term gets nothing but the news`() {
      var server = Server.reference(term: 4)
      #expect(
        server.told(.pleads(s2, term: 3, lastLogIndex: 9, lastLogTerm: 3)) == [
          "vote denied, term 4"
        ])
      #expect(server.votedFor == nil)
    }

    @Test func `§5.2 a candidate and a leader keep their vote to themselves`() {
      var candidate = Server.reference()
      candidate.lives(through: .electionTimeout)
      #expect(candidate.told(.pleads(s2, term: 1)) == ["vote denied, term 1"])
      var leader = Server.leader(term: 1)
      #expect(leader.told(.pleads(s2, term: 1)) == ["vote denied, term 1"])
      #expect(leader.role == .leader)
    }

    @Test func `§5.1 a plea of a later term deposes a leader, whoever gets the vote`() {
      var leader = Server.leader(term: 2, log: [1, 1])
      #expect(
        leader.told(.pleads(s2, term: 3)) == ["persist term 3, vote none", "vote denied, term 3"])
      #expect(leader.role == .follower)
      #expect(leader.leader == nil)
    }

    @Test func `§5.2 a vote outlives the discovery of the term's leader`() {
      var server = Server.reference()
      server.lives(through: .pleads(s2, term: 1), .sends(s2, term: 1))
      #expect(server.told(.pleads(s3, term: 1)) == ["vote denied, term 1"])
    }

    @Test func `§5.2 a candidate's vote outlives its stepping down in the same term`() {
      var server = Server.reference()
      server.lives(through: .electionTimeout, .sends(s2, term: 1))
      #expect(server.votedFor == s1)
      #expect(server.told(.pleads(s3, term: 1)) == ["vote denied, term 1"])
    }

    @Test(
      arguments: [
        ([], 0, 0, true),
        ([], 1, 1, true),
        ([1, 1], 0, 0, false),
        ([1, 1], 2, 1, true),
        ([1, 1], 1, 1, false),
        ([1, 1], 3, 1, true),
        ([1, 1], 1, 2, true),
        ([1, 1, 3], 9, 2, false),
        ([1, 2, 3, 4, 5], 3, 3, false),
      ] as [([Int], LogIndex, Term, Bool)])
    func `§5.4.1 a later last term wins; of two equal ones, the longer log`(
      log: [Int], lastLogIndex: LogIndex, lastLogTerm: Term, granted: Bool
    ) {
      var server = Server.reference(term: 9, log: log)
      let words = server.told(
        .pleads(s2, term: 9, lastLogIndex: lastLogIndex, lastLogTerm: lastLogTerm))
      #expect(words.last == "vote \(granted ? "granted" : "denied"), term 9")
    }
  }
#endif
