// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Testing

  /// How the reference stands for election and wins (§5.2).
  struct ElectionTests {
    @Test func `§5.2 a server that misses its leader opens a term, votes for itself and asks all`()
    {
      var server = Server.reference(term: 3, log: [1, 1, 3])
      #expect(
        server.told(.electionTimeout) == [
          "persist term 4, vote S1",
          "timer",
          "vote? term 4, log 3/3 -> S2",
          "vote? term 4, log 3/3 -> S3",
        ])
      #expect(server.role == .candidate)
      #expect(server.votes == [s1])
    }

    @Test func `§5.2 a candidate whose election comes to nothing opens the next term`() {
      var server = Server.reference(of: 5)
      server.lives(through: .electionTimeout, .votes(s2, term: 1), .electionTimeout)
      #expect(server.currentTerm == 2)
      #expect(server.votes == [s1])
    }

    @Test func `§5.2 a candidate no longer knows of a leader`() {
      var server = Server.reference()
      server.lives(through: .sends(s2, term: 1), .electionTimeout)
      #expect(server.leader == nil)
    }

    @Test func `§5.2 half of the votes of four elect nobody`() {
      var server = Server.reference(of: 4)
      server.lives(through: .electionTimeout, .votes(s2, term: 1))
      #expect(server.role == .candidate)
      server.lives(through: .votes(s3, term: 1))
      #expect(server.role == .leader)
    }

    @Test func `§5.2 three votes of five elect, one's own among them`() {
      var server = Server.reference(of: 5)
      server.lives(through: .electionTimeout, .votes(s2, term: 1))
      #expect(server.role == .candidate)
      server.lives(through: .votes(s4, term: 1))
      #expect(server.role == .leader)
    }

    @Test func `§5.2 a voter counts once, however often its answer arrives`() {
      var server = Server.reference(of: 5)
      server.lives(through: .electionTimeout)
      server.lives(through: .votes(s2, term: 1), .votes(s2, term: 1), .votes(s2, term: 1))
      #expect(server.role == .candidate)
      #expect(server.votes == [s1, s2])
    }

    @Test func `§5.2 a denial is no vote`() {
      var server = Server.reference()
      server.lives(
        through: .electionTimeout, .answersPlea(s2, granted: false, term: 1, asked: 1))
      #expect(server.role == .candidate)
      #expect(server.votes == [s1])
    }

    @Test func `§5.2 a vote of an earlier election does not count in this one`() {
      var server = Server.reference()
      server.lives(through: .electionTimeout, .electionTimeout, .votes(s2, term: 1))
      #expect(server.role == .candidate)
      #expect(server.votes == [s1])
    }

    @Test func `§5.2 a vote that comes after the candidate gave way changes nothing`() {
      var server = Server.reference()
      server.lives(through: .electionTimeout, .sends(s3, term: 1), .votes(s2, term: 1))
      #expect(server.role == .follower)
      #expect(server.leader == s3)
    }

    @Test func `§5.2 a vote that comes after the election was won starts no second one`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .stored(s2, after: 0, count: 1, term: 1))
      #expect(server.told(.votes(s3, term: 1)) == [])
      #expect(server.matchIndex[s2] == 1)
    }

    @Test func `§5.1 a later term in a vote's reply ends the election`() {
      var server = Server.reference()
      server.lives(through: .electionTimeout)
      #expect(
        server.told(.answersPlea(s2, granted: false, term: 6, asked: 1)) == [
          "persist term 6, vote none"
        ])
      #expect(server.role == .follower)
    }

    @Test func `§5.1 a later term in the reply to an old plea deposes a leader`() {
      var server = Server.leader(term: 2)
      server.lives(through: .answersPlea(s3, granted: false, term: 3, asked: 1))
      #expect(server.role == .follower)
      #expect(server.currentTerm == 3)
      #expect(server.leader == nil)
    }

    @Test func `§5.2 the winner makes itself heard at once`() {
      var server = Server.reference(log: [1, 1])
      server.lives(through: .electionTimeout)
      #expect(
        server.told(.votes(s3, term: 1)) == [
          "entries [] after 2/1, term 1, commit 0 -> S2",
          "entries [] after 2/1, term 1, commit 0 -> S3",
        ])
      #expect(server.leader == s1)
    }

    @Test func `§5.3 a new leader starts where its log ends and takes nothing for granted`() {
      var server = Server.leader(term: 1, log: [1, 1])
      server.lives(through: .proposal("x"), .stored(s2, after: 2, count: 1, term: 1))
      server.lives(through: .sends(s3, term: 2, after: 3, of: 1))
      server.lives(through: .electionTimeout, .votes(s2, term: 3))
      #expect(server.role == .leader)
      #expect(server.nextIndex == PeerMap(clusterSize: 3, repeating: 4))
      #expect(server.matchIndex == PeerMap(clusterSize: 3, repeating: 0))
    }

    @Test func `a server without peers wins at once`() {
      var server = Server.reference(of: 1)
      #expect(server.told(.electionTimeout) == ["persist term 1, vote S1", "timer"])
      #expect(server.role == .leader)
    }
  }
#endif
