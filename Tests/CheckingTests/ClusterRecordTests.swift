// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// What the properties are told of the cluster.
@Suite struct ClusterRecordTests {
  @Test func `disk and memory are followed`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    #expect(story.server(1).disk.votedFor == ServerID(0))
    #expect(story.server(2).disk.log == Log([Entry(term: 1, command: "x=1")]))
    #expect(story.server(2).log.lastIndex == 1)
    #expect(story.server(3).log.lastIndex == 0)
    #expect(story.record.lastClaimed == 0)
  }

  @Test func `a crash takes all but the disk`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    story.crash(1)
    #expect(story.server(1).log.lastIndex == 0)
    #expect(story.server(1).lastApplied == 0)
    #expect(story.server(1).actingTerm == nil)
    #expect(story.server(1).disk.log.lastIndex == 1)
    #expect(story.record.lastClaimed == 1)
    story.restart(1)
    #expect(story.server(1).life == 2)
    #expect(story.server(1).log.lastIndex == 1)
  }

  @Test func `an entry counts the disks that held it at once`() {
    let entry = Entry(term: 1, command: "x=1")
    var story = Story(servers: 3)
    story.persist(1, from: 1, [entry])
    story.persist(1, from: 1, [Entry(term: 2, command: "y=2")])
    story.persist(2, from: 1, [entry])
    #expect(story.record.ledger.cell(at: 1, term: 1)?.holders == [ServerID(1)])
    #expect(story.record.ledger.cell(at: 1, term: 1)?.mostHolders.count == 1)
  }

  @Test func `a message counts until its step is over`() {
    var story = Story(servers: 3)
    story.receive(1, story.entries(2, 7, after: 0, []))
    story.persist(1, term: 7, vote: nil)
    #expect(story.record.termHeard(by: ServerID(0)) == 7)
    #expect(story.record.termHeard(by: ServerID(1)) == nil)
    story.see(1, .follower, 7)
    #expect(story.record.termHeard(by: ServerID(0)) == nil)
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
    story.tell(Int.max, .crashed(amid: nil))
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
