// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Raft
  import Solutions

  extension Server {
    /// Server S1 of the reference, booted with a term, a vote and a log of entries of the given terms.
    static func reference(
      of clusterSize: Int = 3, term: Term = 0, votedFor: ServerID? = nil, log: [Int] = []
    ) -> Server {
      var server = Server(id: s1, clusterSize: clusterSize, rules: Reference.rules)
      server.lives(through: .boot(term: term, votedFor: votedFor, log: log))
      return server
    }

    /// S1 of the reference as the leader of a term, elected by the servers that follow it in order.
    static func leader(of clusterSize: Int = 3, term: Term, log: [Int] = []) -> Server {
      var server = reference(of: clusterSize, term: Term(term.rawValue - 1), log: log)
      server.lives(through: .electionTimeout)
      for voter in server.peers.prefix(clusterSize / 2) {
        server.lives(through: .votes(voter, term: term))
      }
      return server
    }
  }
#endif
