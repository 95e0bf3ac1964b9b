// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Solutions
  import Testing

  /// How the reference finds the place up to which two logs agree (§5.3, its end).
  struct BackingUpTests {
    /// Figure 7's leader of term 8.
    private static let figure7 = [1, 1, 1, 4, 4, 5, 5, 6, 6, 6]

    @Test(arguments: [
      ("a", [1, 1, 1, 4, 4, 5, 5, 6, 6], 1),
      ("b", [1, 1, 1, 4], 1),
      ("c", [1, 1, 1, 4, 4, 5, 5, 6, 6, 6, 6], 0),
      ("d", [1, 1, 1, 4, 4, 5, 5, 6, 6, 6, 7, 7], 0),
      ("e", [1, 1, 1, 4, 4, 4, 4], 2),
      ("f", [1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3], 2),
    ])
    func `Figure 7: each follower is brought in line, passing over a term at a time`(
      name: String, log: [Int], rejections: Int
    ) {
      var leader = Server.leader(of: 7, term: 8, log: Self.figure7)
      var follower = Server(id: s2, clusterSize: 7, rules: Reference.rules)
      follower.lives(through: .boot(term: 7, log: log))
      #expect(exchange(&leader, &follower, from: .heartbeatDue) == rejections)
      #expect(exchange(&leader, &follower, from: .proposal("x")) == 0)
      #expect(follower.terms == Self.figure7 + [8])
      #expect(leader.matchIndex[s2] == 11)
    }

    /// Lets leader and follower talk until neither has anything to say; counts the rejections.
    private func exchange(
      _ leader: inout Server, _ follower: inout Server, from start: Event
    ) -> Int {
      var rejections = 0
      var effects = leader.handle(start).effects
      while let request = entriesForFollower(in: effects) {
        guard
          case .reply(.appendEntries(let reply)) =
            follower.handle(.request(.appendEntries(request), from: s1)).effects.last
        else { break }
        if !reply.success { rejections += 1 }
        effects =
          leader.handle(.appendEntriesReply(reply, from: s2, to: request.summary)).effects
      }
      return rejections
    }

    private func entriesForFollower(in effects: [Effect]) -> AppendEntries? {
      for case .send(.appendEntries(let request), to: s2) in effects { return request }
      return nil
    }

    @Test func `a rejection is followed by another try at once`() {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      #expect(
        server.told(.rejected(s2, after: 4, term: 7, conflict: .init(term: 5, index: 3))) == [
          "entries [4, 6] after 2/4, term 7, commit 0 -> S2"
        ])
    }

    @Test(
      arguments: [
        (AppendEntriesReply.Conflict(term: nil, index: 3), 3, "the follower's log ends at 2"),
        (AppendEntriesReply.Conflict(term: 2, index: 2), 2, "only the follower knows term 2"),
        (AppendEntriesReply.Conflict(term: 4, index: 2), 4, "the leader's term 4 ends at 3"),
        (AppendEntriesReply.Conflict(term: 1, index: 1), 2, "the leader's term 1 ends at 1"),
      ] as [(AppendEntriesReply.Conflict, LogIndex, Comment)])
    func `a hint says where to go on`(
      conflict: AppendEntriesReply.Conflict, next: LogIndex, why: Comment
    ) {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      server.lives(through: .rejected(s2, after: 4, term: 7, conflict: conflict))
      #expect(server.nextIndex[s2] == next, why)
    }

    @Test func `without a hint it goes one back`() {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      server.lives(through: .rejected(s2, after: 4, term: 7))
      #expect(server.nextIndex[s2] == 4)
    }

    @Test func `a rejection that comes twice is acted on once`() {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      server.lives(through: .rejected(s2, after: 4, term: 7))
      #expect(server.told(.rejected(s2, after: 4, term: 7)) == [])
      #expect(server.nextIndex[s2] == 4)
    }

    @Test func `a rejection that was overtaken by a success takes nothing back`() {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      server.lives(
        through: .rejected(s2, after: 4, term: 7), .stored(s2, after: 3, count: 1, term: 7))
      let late = Event.rejected(s2, after: 4, term: 7, conflict: .init(term: nil, index: 1))
      #expect(server.told(late) == [])
      #expect(server.nextIndex[s2] == 5)
      #expect(server.matchIndex[s2] == 4)
    }

    @Test(arguments: [-4, 0, 5, 90, .max] as [Int])
    func `a hint that makes no sense still leads one back, and no further than the log goes`(
      index: Int
    ) {
      var server = Server.leader(term: 7, log: [1, 4, 4, 6])
      let conflict = AppendEntriesReply.Conflict(term: nil, index: LogIndex(index))
      server.lives(through: .rejected(s2, after: 4, term: 7, conflict: conflict))
      #expect(server.nextIndex[s2] == (index < 1 ? 1 : 4))
    }
  }
#endif
