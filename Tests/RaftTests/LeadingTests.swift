// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  /// What the reference does as a leader with commands and with answers (§5.3).
  struct LeadingTests {
    @Test func `§5.3 a command is on the leader's disk before it goes out`() {
      var server = Server.leader(term: 2, log: [1])
      #expect(
        server.told(.proposal("x")) == [
          "persist log from 2 [2]",
          "entries [2] after 1/1, term 2, commit 0 -> S2",
          "entries [2] after 1/1, term 2, commit 0 -> S3",
          "accepted at 2",
        ])
    }

    @Test func `a follower refuses a command and says who leads`() {
      var server = Server.reference()
      #expect(server.told(.proposal("x")) == ["refused, leader unknown"])
      server.lives(through: .sends(s3, term: 1))
      #expect(server.told(.proposal("x")) == ["refused, leader S3"])
      #expect(server.log.isEmpty)
    }

    @Test func `a server without peers commits, applies and answers at once`() {
      var server = Server.leader(of: 1, term: 1)
      #expect(
        server.told(.proposal("x")) == [
          "persist log from 1 [1]", "accepted at 1", "apply 1", "answer 1",
        ])
    }

    @Test func `§5.2 an idle leader sends heartbeats that carry its commit index`() {
      var server = Server.leader(term: 1)
      server.lives(
        through: .proposal("x"), .stored(s2, after: 0, count: 1, term: 1),
        .stored(s3, after: 0, count: 1, term: 1))
      #expect(
        server.told(.heartbeatDue) == [
          "entries [] after 1/1, term 1, commit 1 -> S2",
          "entries [] after 1/1, term 1, commit 1 -> S3",
        ])
    }

    @Test func `§5.3 a heartbeat repeats what was not acknowledged`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .stored(s2, after: 0, count: 1, term: 1))
      #expect(
        server.told(.heartbeatDue) == [
          "entries [] after 1/1, term 1, commit 1 -> S2",
          "entries [1] after 0/0, term 1, commit 1 -> S3",
        ])
    }

    @Test func `§5.3 a success says no more than what was asked`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .stored(s2, after: 0, count: 0, term: 1))
      #expect(server.matchIndex[s2] == 0)
      #expect(server.commitIndex == 0)
    }

    @Test func `a follower that vouches for part of a request gets the rest`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .proposal("y"))
      let partial = Event.appendEntriesReply(
        AppendEntriesReply(term: 1, success: true, matchIndex: 1), from: s2,
        to: AppendEntries.Summary(term: 1, prevLogIndex: 0, entryCount: 2))
      #expect(
        server.told(partial) == [
          "entries [1] after 1/1, term 1, commit 1 -> S2", "apply 1", "answer 1",
        ])
    }

    @Test func `a follower that vouches for more than was asked is believed no further`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .proposal("y"))
      let boast = Event.appendEntriesReply(
        AppendEntriesReply(term: 1, success: true, matchIndex: 2), from: s2,
        to: AppendEntries.Summary(term: 1, prevLogIndex: 0, entryCount: 1))
      server.lives(through: boast)
      #expect(server.matchIndex[s2] == 1)
    }

    @Test func `answers that come in the wrong order, or twice, change nothing and send nothing`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .proposal("y"))
      server.lives(through: .stored(s2, after: 0, count: 2, term: 1))
      #expect(server.told(.stored(s2, after: 0, count: 1, term: 1)) == [])
      #expect(server.told(.stored(s2, after: 0, count: 2, term: 1)) == [])
      #expect(server.matchIndex[s2] == 2)
      #expect(server.nextIndex[s2] == 3)
    }

    @Test func `a success of an earlier term of the same leader does not count`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .electionTimeout)
      server.lives(through: .sends(s3, term: 2), .electionTimeout, .votes(s2, term: 3))
      #expect(server.role == .leader)
      #expect(server.told(.stored(s2, after: 0, count: 1, term: 1)) == [])
      #expect(server.matchIndex[s2] == 0)
    }

    @Test func `an answer that finds its leader deposed changes nothing`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .pleads(s3, term: 2))
      #expect(server.told(.stored(s2, after: 0, count: 1, term: 1)) == [])
      #expect(server.commitIndex == 0)
    }

    @Test func `§5.1 a later term in an answer deposes the leader`() {
      var server = Server.leader(term: 1)
      let news = Event.appendEntriesReply(
        AppendEntriesReply(term: 4, success: false, matchIndex: 0), from: s2,
        to: AppendEntries.Summary(term: 1, prevLogIndex: 0, entryCount: 0))
      #expect(server.told(news) == ["persist term 4, vote none"])
      #expect(server.role == .follower)
      #expect(server.told(.heartbeatDue) == [])
    }
  }
#endif
