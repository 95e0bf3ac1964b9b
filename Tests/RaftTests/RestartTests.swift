// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  /// What the reference brings back from a crash (Figure 2, persistent state).
  struct RestartTests {
    @Test func `term, vote and log come back, the rest starts over`() {
      var server = Server.leader(term: 3, log: [1, 2])
      server.lives(through: .proposal("x"), .stored(s2, after: 2, count: 1, term: 3))
      let view = server.handle(.boot(term: 3, votedFor: s1, log: [1, 2, 3])).view
      #expect(view.currentTerm == 3)
      #expect(view.votedFor == s1)
      #expect(view.role == .follower)
      #expect(view.leader == nil)
      #expect(view.commitIndex == 0)
      #expect(view.lastApplied == 0)
      #expect(server.terms == [1, 2, 3])
    }

    @Test func `a vote given before the crash holds after it`() {
      var server = Server.reference(term: 3, votedFor: s2)
      #expect(server.told(.pleads(s3, term: 3)) == ["vote denied, term 3"])
    }

    @Test func `what came from the disk is not written there again`() {
      var server = Server.reference(term: 2, log: [1, 1])
      #expect(
        server.told(.sends(s2, term: 2, after: 2, of: 1, [2])) == [
          "timer", "persist log from 3 [2]", "stored up to 3, term 2",
        ])
    }

    @Test func `what was applied before the crash is applied again after it`() {
      var server = Server.reference(term: 1)
      server.lives(through: .sends(s2, term: 1, [1, 1], commit: 2))
      server.lives(through: .boot(term: 1, log: [1, 1]))
      let words = server.told(.sends(s2, term: 1, after: 2, of: 1, commit: 2))
      #expect(words.suffix(2) == ["apply 1", "apply 2"])
    }
  }
#endif
