// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// What holds for logs broken once each, by the shortest story that does it.
@Suite struct BrokenLogTests {
  @Test func `a leader that deletes an entry`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.see(1, .leader, 1, log: LogChange(from: 1, entries: []))
    #expect(
      story.verdict
        == "Leader Append-Only: S1 leads term 1, yet it deleted x=1 (term 1) at index 1")
  }

  @Test func `a leader that replaces an entry`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.persist(1, from: 1, [Entry(term: 1, command: "y=2")])
    #expect(
      story.verdict
        == "Leader Append-Only: S1 leads term 1, yet it replaced x=1 (term 1) by y=2 (term 1) at index 1"
    )
  }

  @Test func `a leader that was told of a newer term and cuts its log in a later step`() {
    var story = Story.leaderToldOfNewerTerm()
    story.see(1, .leader, 1)
    story.persist(1, from: 1, [])
    #expect(story.verdict == cutLog)
  }

  @Test func `a leader that took no notice of a newer term and cuts its log for a client`() {
    var story = Story.leaderToldOfNewerTerm()
    story.tell(1, .proposed("y=2", client: 2))
    story.see(1, .leader, 1, log: LogChange(from: 1, entries: [Entry(term: 1, command: "y=2")]))
    #expect(
      story.verdict
        == "Leader Append-Only: S1 leads term 1, yet it replaced x=1 (term 1) by y=2 (term 1) at index 1"
    )
  }

  @Test func `a leader that took no notice of a newer term and cuts its log at a heartbeat`() {
    var story = Story.leaderToldOfNewerTerm()
    story.tell(2, .electionTimeout)
    story.heartbeat(1, 2, term: 1)
    story.see(1, .leader, 1, log: LogChange(from: 1, entries: []))
    #expect(story.verdict == cutLog)
  }

  @Test func `two commands at one index of one term`() {
    var story = Story(servers: 3)
    story.persist(1, from: 1, [Entry(term: 1, command: "x=1")])
    story.persist(2, from: 1, [Entry(term: 1, command: "y=2")])
    #expect(
      story.verdict == "Log Matching: S2 holds y=2 at index 1 of term 1, where S1 stored x=1")
  }

  @Test func `one entry after two different pasts`() {
    var story = Story(servers: 3)
    story.persist(1, from: 1, [Entry(term: 1, command: "x=1"), Entry(term: 2, command: "y=2")])
    story.persist(2, from: 1, [Entry(term: 2, command: "z=3"), Entry(term: 2, command: "y=2")])
    #expect(
      story.verdict
        == "Log Matching: S2 and S1 hold y=2 (term 2) at index 2, but the entry before it is of term 2 on S2 and of term 1 on S1"
    )
  }

  @Test func `a new leader without what was committed`() {
    var story = Story.committed()
    story.win(3, term: 2, votes: [2])
    #expect(
      story.verdict
        == "Leader Completeness: S3 leads term 2 without x=1 (term 1) at index 1, which S1 applied in term 1: its log is empty"
    )
  }

  @Test func `an old entry called committed that the leader of a newer term lacks`() {
    let x = Entry(term: 1, command: "x=1")
    var story = Story([[x], [x], [x], [], []])
    story.persist(4, term: 3, vote: 4)
    story.heartbeat(4, 5, term: 3)
    story.apply(1, 1)
    #expect(
      story.verdict
        == "Leader Completeness: S4 leads term 3 without x=1 (term 1) at index 1, which S1 applied in term 1: its log is empty"
    )
  }

  private let cutLog =
    "Leader Append-Only: S1 leads term 1, yet it deleted x=1 (term 1) at index 1"
}
