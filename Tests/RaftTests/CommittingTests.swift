// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Solutions
  import Testing

  /// From when on the reference takes an entry for committed, and what it does then (§5.3, §5.4.2).
  struct CommittingTests {
    @Test func `§5.3 an entry is committed once a majority stores it, and the client is told`() {
      var server = Server.leader(of: 5, term: 1)
      server.lives(through: .proposal("x"))
      #expect(server.told(.stored(s2, after: 0, count: 1, term: 1)) == [])
      #expect(server.told(.stored(s3, after: 0, count: 1, term: 1)) == ["apply 1", "answer 1"])
      #expect(server.told(.stored(s4, after: 0, count: 1, term: 1)) == [])
    }

    @Test func `§5.3 half of an even cluster is no majority`() {
      var server = Server.leader(of: 4, term: 1)
      server.lives(through: .proposal("x"), .stored(s2, after: 0, count: 1, term: 1))
      #expect(server.commitIndex == 0)
      server.lives(through: .stored(s4, after: 0, count: 1, term: 1))
      #expect(server.commitIndex == 1)
    }

    @Test func `§5.3 the commit index goes as far as a majority does, and no further`() {
      var server = Server.leader(of: 5, term: 1)
      server.lives(through: .proposal("x"), .proposal("y"), .proposal("z"))
      server.lives(
        through: .stored(s2, after: 0, count: 3, term: 1), .stored(s3, after: 0, count: 2, term: 1),
        .stored(s4, after: 0, count: 1, term: 1))
      #expect(server.commitIndex == 2)
    }

    @Test func `§5.4.2 an entry of an older term is not committed by counting`() {
      var server = Server.leader(of: 5, term: 4, log: [1, 2])
      server.lives(
        through: .stored(s2, after: 0, count: 2, term: 4), .stored(s3, after: 0, count: 2, term: 4))
      #expect(server.commitIndex == 0)
    }

    @Test func `§5.4.2 an entry of the own term takes the older ones with it, in order`() {
      var server = Server.leader(of: 5, term: 4, log: [1, 2])
      server.lives(through: .proposal("x"), .stored(s2, after: 0, count: 3, term: 4))
      #expect(
        server.told(.stored(s3, after: 0, count: 3, term: 4)) == [
          "apply 1", "apply 2", "apply 3", "answer 3",
        ])
    }

    @Test func `a client whose entry was replaced by another leader's is not answered`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("lost"))
      #expect(
        server.told(.sends(s2, term: 2, [2], commit: 1)) == [
          "persist term 2, vote none", "timer", "persist log from 1 [2]", "stored up to 1, term 2",
          "apply 1",
        ])
    }

    @Test func `a leader that was deposed answers nobody for entries of its former term`() {
      var server = Server.leader(term: 1)
      server.lives(through: .proposal("x"), .sends(s2, term: 2))
      server.lives(through: .electionTimeout, .votes(s2, term: 3), .proposal("y"))
      #expect(
        server.told(.stored(s2, after: 0, count: 2, term: 3)) == ["apply 1", "apply 2", "answer 2"])
    }

    @Test func `nobody is answered for a no-op`() {
      let rules = Reference.rules.replacing(\.becomeLeader) { server in
        Election.becomeLeader(&server)
        _ = server.propose(.noOp)
      }
      var server = Server(id: s1, clusterSize: 1, rules: rules)
      #expect(
        server.told(.electionTimeout) == [
          "persist term 1, vote S1", "timer", "persist log from 1 [1]", "apply 1",
        ])
    }

    @Test func `a follower applies and answers nobody`() {
      var server = Server.reference(term: 1)
      let words = server.told(.sends(s2, term: 1, [1, 1], commit: 2))
      #expect(words.suffix(2) == ["apply 1", "apply 2"])
    }
  }
#endif
