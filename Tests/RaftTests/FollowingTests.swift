// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  /// What the reference does as a follower with what a leader sends (§5.3).
  struct FollowingTests {
    @Test func `§5.3 entries are on disk before they are acknowledged`() {
      var server = Server.reference(term: 2, log: [1])
      #expect(
        server.told(.sends(s2, term: 2, after: 1, of: 1, [2, 2])) == [
          "timer", "persist log from 2 [2, 2]", "stored up to 3, term 2",
        ])
      #expect(server.leader == s2)
    }

    @Test func `§5.1 a later term is on disk before anything of it is acknowledged`() {
      var server = Server.reference(term: 1, votedFor: s3)
      #expect(
        server.told(.sends(s2, term: 2)) == [
          "persist term 2, vote none", "timer", "stored up to 0, term 2",
        ])
    }

    @Test func `§5.1 a leader of an older term gets nothing but the news`() {
      var server = Server.reference(term: 5)
      #expect(
        server.told(.sends(s2, term: 4, after: 0, of: 0, [4], commit: 1)) == ["rejected, term 5"])
      #expect(server.log.isEmpty)
      #expect(server.leader == nil)
    }

    @Test func `§5.2 a candidate gives way to the leader of its term`() {
      var server = Server.reference()
      server.lives(through: .electionTimeout)
      #expect(server.told(.sends(s2, term: 1)) == ["timer", "stored up to 0, term 1"])
      #expect(server.role == .follower)
    }

    @Test func `§5.1 a leader gives way to the leader of a later term`() {
      var server = Server.leader(term: 1)
      server.lives(through: .sends(s2, term: 2))
      #expect(server.role == .follower)
      #expect(server.leader == s2)
    }

    @Test func `§5.3 a log that is too short says where it ends, and the leader was heard`() {
      var server = Server.reference(term: 2, log: [1])
      #expect(
        server.told(.sends(s2, term: 2, after: 3, of: 2, [2])) == [
          "timer", "rejected, term 2, nothing from 2 on",
        ])
      #expect(server.terms == [1])
    }

    @Test func `§5.3 an entry of another term says where that term begins`() {
      var server = Server.reference(term: 4, log: [1, 2, 2, 2])
      #expect(
        server.told(.sends(s2, term: 4, after: 4, of: 3)) == [
          "timer", "rejected, term 4, term 2 from 2 on",
        ])
      #expect(server.terms == [1, 2, 2, 2])
    }

    @Test func `§5.3 entries that contradict the leader's give way, with all that follows`() {
      var server = Server.reference(term: 3, log: [1, 1, 2, 2, 2])
      #expect(
        server.told(.sends(s2, term: 3, after: 1, of: 1, [1, 3])) == [
          "timer", "persist log from 3 [3]", "stored up to 3, term 3",
        ])
      #expect(server.terms == [1, 1, 3])
    }

    @Test func `§5.3 an old request does not shorten a log that a younger one made longer`() {
      var server = Server.reference(term: 1)
      server.lives(through: .sends(s2, term: 1, [1, 1, 1]))
      #expect(server.told(.sends(s2, term: 1, [1])) == ["timer", "stored up to 1, term 1"])
      #expect(server.told(.sends(s2, term: 1)) == ["timer", "stored up to 0, term 1"])
      #expect(server.terms == [1, 1, 1])
    }

    @Test func `§5.3 the commit index follows the leader's`() {
      var server = Server.reference(term: 1)
      #expect(
        server.told(.sends(s2, term: 1, [1, 1], commit: 1)) == [
          "timer", "persist log from 1 [1, 1]", "stored up to 2, term 1", "apply 1",
        ])
      #expect(
        server.told(.sends(s2, term: 1, after: 2, of: 1, commit: 2)) == [
          "timer", "stored up to 2, term 1", "apply 2",
        ])
    }

    @Test func `§5.3 what the request does not reach is not taken for committed`() {
      var server = Server.reference(term: 2, log: [1, 1])
      server.lives(through: .sends(s2, term: 2, after: 1, of: 1, commit: 9))
      #expect(server.commitIndex == 1)
      server.lives(through: .sends(s2, term: 2, [1], commit: LogIndex(.max)))
      #expect(server.commitIndex == 1)
    }

    @Test func `the commit index never goes back`() {
      var server = Server.reference(term: 1)
      server.lives(through: .sends(s2, term: 1, [1, 1], commit: 2))
      server.lives(through: .sends(s2, term: 1, [1], commit: 1), .sends(s2, term: 1, commit: 9))
      #expect(server.commitIndex == 2)
    }

    @Test func `a rejected request commits nothing`() {
      var server = Server.reference(term: 2, log: [1])
      server.lives(through: .sends(s2, term: 2, after: 1, of: 2, commit: 1))
      #expect(server.commitIndex == 0)
    }

    @Test(arguments: [LogIndex(-3), LogIndex(1 << 40)])
    func `an index that no log has is turned down like any other`(index: LogIndex) {
      var server = Server.reference(term: 1, log: [1])
      #expect(
        server.told(.sends(s2, term: 1, after: index, of: 1)).last
          == "rejected, term 1, nothing from 2 on")
    }
  }
#endif
