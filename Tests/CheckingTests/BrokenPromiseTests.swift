// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// Promises broken once each, by the shortest story that does it.
@Suite struct BrokenPromiseTests {
  @Test func `a voter that goes back to an older term`() {
    var story = Story(servers: 3)
    story.vote(3, for: 1, term: 5)
    story.vote(3, for: 2, term: 4)
    #expect(
      story.verdict
        == "Kept Promises: S3 granted S2 its vote in term 4, though it had voted for S1 in term 5 before"
    )
  }

  @Test func `a follower that goes back to an older leader`() {
    var story = Story(servers: 5)
    story.win(1, term: 1, votes: [2, 3])
    story.win(5, term: 2, votes: [3, 4])
    story.take(5, "x=1", term: 2)
    story.copy(5, to: 2, after: 0, term: 2)
    let old = story.entries(1, 1, after: 0, [])
    story.receive(2, old)
    story.reply(2, to: old)
    #expect(
      story.verdict
        == "Kept Promises: S2 accepted AppendEntries of term 1 from S1, though it had accepted the entry at index 1 in term 2 before"
    )
  }

  @Test func `a vote that is not on disk`() {
    var story = Story(servers: 3)
    story.answer(2, 1, term: 1)
    #expect(
      story.verdict
        == "Persist before Promising: S2 granted S1 its vote in term 1, but its disk holds term 0 and no vote"
    )
  }

  @Test func `a leader whose own vote is not on disk`() {
    var story = Story(servers: 3)
    story.vote(2, for: 1, term: 1)
    story.heartbeat(1, 2, term: 1)
    #expect(
      story.verdict
        == "Persist before Promising: S1 leads term 1, but its disk holds term 0 and no vote: its own vote would be forgotten"
    )
  }

  @Test func `an entry accepted before it is on disk`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1, persisting: false)
    #expect(
      story.verdict
        == "Persist before Promising: S2 told S1 that it holds index 1 (term 1), but the log on its disk is empty"
    )
  }

  @Test func `an entry accepted in a term that is not on disk`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    let request = story.entries(1, 1, after: 0, [Entry(term: 1, command: "x=1")])
    story.receive(3, request)
    story.persist(3, from: 1, request.entries)
    story.reply(3, to: request)
    #expect(
      story.verdict
        == "Persist before Promising: S3 told S1 that it holds index 1 (term 1), but its disk still says term 0"
    )
  }

  @Test func `only the first violation is kept`() {
    var story = Story(servers: 3)
    story.answer(2, 1, term: 1)
    story.heartbeat(1, 2, term: 1)
    story.heartbeat(3, 2, term: 1)
    #expect(story.monitor.violation?.property == .persistBeforePromising)
    #expect(story.record.leadership(in: 1)?.server == ServerID(0))
  }
}
