// SPDX-License-Identifier: MIT

import Raft
import Testing

struct RulesTests {
  @Test func `a rule that calls another one goes through the table`() {
    let rules = Rules(Idle.self, Idle.self, Idle.self)
      .replacing(\.startElection) { $0.becomeLeader() }
      .replacing(\.becomeLeader) { $0.note("the one in the table") }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    #expect(server.told(.electionTimeout) == ["the one in the table"])
  }

  @Test func `a leader's election timer stands no election`() {
    let rules = Rules(Idle.self, Idle.self, Idle.self)
      .replacing(\.startElection) { server in
        server.note("stands")
        server.role = .leader
      }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    #expect(server.told(.electionTimeout) == ["stands"])
    #expect(server.told(.electionTimeout) == [])
  }

  @Test func `only a leader's heartbeats are sent, one to each peer`() {
    let rules = Rules(Idle.self, Idle.self, Idle.self)
      .replacing(\.startElection) { $0.role = .leader }
      .replacing(\.replicate) { server, peer in server.note("to \(peer)") }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    #expect(server.told(.heartbeatDue) == [])
    server.lives(through: .electionTimeout)
    #expect(server.told(.heartbeatDue) == ["to S2", "to S3"])
  }

  @Test func `a server that starts again remembers nothing but what restore takes up`() {
    let rules = Rules(Idle.self, Idle.self, Idle.self)
      .replacing(\.startElection) { server in
        server.role = .leader
        server.leader = s1
        server.votes = [s1, s2]
        server.matchIndex.setAll(to: 1)
        server.commitIndex = 1
        server.lastApplied = 1
      }
      .replacing(\.restore) { _, _ in }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    server.lives(through: .electionTimeout)
    let view = server.handle(.boot(term: 3, votedFor: s2, log: [1, 2])).view
    #expect(view == View(log: LogChange(from: 1, entries: [])))
    #expect(server.votes.isEmpty)
    #expect(server.matchIndex == PeerMap(clusterSize: 3, repeating: 0))
    #expect(server.log.isEmpty)
  }

  @Test func `every rule belongs to a track and has a name`() {
    #expect(Rule.allCases.count == 13)
    #expect(Rule.startElection.qualifiedName == "Election.startElection")
    #expect(Rule.handleAppendEntriesReply.qualifiedName == "Replication.handleAppendEntriesReply")
    #expect(Rule.restore.qualifiedName == "Safety.restore")
    #expect(Track.allCases.map(\.title) == ["Election", "Replication", "Safety"])
  }
}
