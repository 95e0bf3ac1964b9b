// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation
import Testing

/// What a scenario is told of the cluster.
@Suite struct ClusterRecordTests {
  @Test func `disks, memory and traffic are followed`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    let record = story.record
    #expect(record.holders(of: "x=1") == [ServerID(0), ServerID(1)])
    #expect(story.server(1).disk.votedFor == ServerID(0))
    #expect(story.server(2).remembers("x=1"))
    #expect(!story.server(3).remembers("x=1"))
    #expect(record.traffic.requestVotes == 1)
    #expect(record.traffic.requestVoteReplies == 1)
    #expect(record.traffic.heartbeats == 1)
    #expect(record.traffic.appendEntries == 1)
    #expect(record.traffic.appendEntriesReplies == 1)
    #expect(record.traffic.entries == 1)
    #expect(record.traffic.bytes == 11)
    #expect(record.proposals.map(\.command) == ["x=1"])
    #expect(record.acceptances.map(\.index) == [1])
    #expect(!record.isClaimed("x=1"))
  }

  @Test func `a crash takes all but the disk`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    story.crash(1)
    #expect(!story.server(1).isUp)
    #expect(story.record.leader == nil)
    #expect(story.record.appliers(of: "x=1") == [])
    #expect(story.record.isClaimed("x=1"))
    #expect(story.record.stores("x=1", on: ServerID(0)))
    story.restart(1)
    #expect(story.server(1).isUp)
    #expect(story.server(1).life == 2)
    #expect(story.server(1).remembers("x=1"))
  }

  @Test func `a truncated entry is no longer held`() {
    var story = Story(servers: 3)
    story.persist(1, from: 1, [Entry(term: 1, command: "x=1")])
    story.persist(1, from: 1, [Entry(term: 2, command: "y=2")])
    #expect(story.record.holders(of: "x=1") == [])
    #expect(story.record.holders(of: "y=2") == [ServerID(0)])
  }

  @Test(arguments: [Int.min, -1, 0, 5, Int.max])
  func `numbers that make no sense do no harm`(_ number: Int) {
    var story = Story(servers: 3)
    let (index, term) = (LogIndex(number), Term(number))
    let entry = Entry(term: term, command: "x=1")
    let request = AppendEntries(
      term: term, leader: ServerID(number), prevLogIndex: index, prevLogTerm: term,
      entries: [entry], leaderCommit: index)
    let message = Message(
      id: 1, sender: ServerID(0), receiver: ServerID(1), body: .appendEntries(request))
    let reply = AppendEntriesReply(term: term, success: true, matchIndex: index)
    let answer = Message(
      id: 2, sender: ServerID(1), receiver: ServerID(number),
      body: .appendEntriesReply(reply, to: request.summary))
    let kinds: [TraceEvent.Kind] = [
      .sent(message), .received(message), .sent(answer), .applied(index, entry),
      .answered("x=1", at: index, client: number), .accepted("x=1", at: index, client: number),
      .persisted(PersistentWrite(log: LogChange(from: index, entries: [entry]))),
      .changed(View(currentTerm: term, log: LogChange(from: index, entries: [entry]))),
      .applied(index, entry), .booted(life: number, PersistentState(currentTerm: term)),
    ]
    for kind in kinds { story.tell(2, kind) }
    story.tell(Int.max, .crashed)
    // The same again, each for itself: what comes after the first violation is not judged.
    for kind in kinds {
      var fresh = Story(servers: 3)
      fresh.win(2, term: 1, votes: [1])
      fresh.take(2, "y=2", term: 1)
      fresh.tell(2, kind)
    }
    #expect(story.record.size == 3)
  }

  @Test(arguments: Property.allCases)
  func `every property has a title, a statement and a section`(_ property: Property) {
    #expect(!property.title.isEmpty)
    #expect(property.statement.hasSuffix("."))
    #expect(property.rule.hasSuffix("(\(property.section))."))
  }
}
