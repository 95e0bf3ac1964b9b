// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// Logs, commits and answers that look odd and are right: nobody may be accused.
@Suite struct LegalReplicationTests {
  @Test func `a command stored by a majority, applied and answered`() {
    var story = replicated()
    story.apply(1, 1)
    story.tell(1, .answered("x=1", at: 1, client: 1))
    story.apply(2, 1)
    #expect(story.verdict == nil)
    #expect(story.record.claim(at: 1)?.server == ServerID(0))
  }

  @Test func `a client answered before the entry is applied`() {
    var story = replicated()
    story.tell(1, .answered("x=1", at: 1, client: 1))
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a follower that applies before the leader does`() {
    var story = replicated()
    story.apply(2, 1)
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `everything applied anew after a restart`() {
    var story = replicated()
    story.apply(1, 1)
    story.restart(1)
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a no-op that is not applied`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, .noOp, term: 1)
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 2)
    #expect(story.verdict == nil)
  }

  @Test func `a no-op that is applied`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, .noOp, term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a follower's log that is longer than the leader's`() {
    let old = [Entry(term: 1, command: "a"), Entry(term: 1, command: "b")]
    var story = Story([[old[0]], [old[0]], old], terms: [1, 1, 1])
    story.win(1, term: 2, votes: [2])
    let heartbeat = story.entries(1, 2, after: 1, [])
    story.receive(3, heartbeat)
    story.reply(3, to: heartbeat)
    #expect(story.verdict == nil)
  }

  @Test func `an uncommitted entry that vanishes`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.win(3, term: 2, votes: [2])
    story.take(3, "y=2", term: 2)
    story.copy(3, to: 2, after: 0, term: 2)
    story.apply(3, 1)
    story.copy(3, to: 1, after: 0, term: 2)
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a leader that steps down and loses an entry in one step`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.win(3, term: 2, votes: [2])
    let heartbeat = story.entries(3, 2, after: 0, [Entry(term: 2, command: .noOp)])
    story.receive(1, heartbeat)
    story.see(1, .follower, 2, log: LogChange(from: 1, entries: heartbeat.entries))
    #expect(story.verdict == nil)
  }

  @Test func `an entry that its leader loses in a crash before anybody has it`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    let lost = LogChange(from: 1, entries: [Entry(term: 1, command: "x=1")])
    story.see(1, .leader, 1, log: lost)
    story.restart(1)
    story.win(2, term: 2, votes: [3])
    story.take(2, "y=2", term: 2)
    story.copy(2, to: 1, after: 0, term: 2)
    story.apply(2, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a leader that sends before it stores, and is not counted until then`() {
    var story = Story(servers: 5)
    story.win(1, term: 1, votes: [2, 3])
    story.tell(1, .proposed("x=1", client: 1))
    let new = [Entry(term: 1, command: "x=1")]
    story.see(1, .leader, 1, log: LogChange(from: 1, entries: new))
    for follower in 2...4 { story.copy(1, to: follower, after: 0, term: 1) }
    story.apply(1, 1)
    #expect(story.verdict == nil)
    #expect(story.server(1).disk.log.lastIndex == 0)
  }

  @Test func `a batch that is accepted in part`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.take(1, "y=2", term: 1)
    let both = story.entries(
      1, 1, after: 0,
      [
        Entry(term: 1, command: "x=1"), Entry(term: 1, command: "y=2"),
      ])
    story.receive(2, both)
    story.persist(2, from: 1, [both.entries[0]])
    story.reply(2, to: both, match: 1)
    story.see(2, .follower, 1, log: LogChange(from: 1, entries: [both.entries[0]]))
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `the same entries sent, stored and accepted twice`() {
    var story = replicated()
    story.copy(1, to: 2, after: 0, term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `an old request that arrives after a longer one`() {
    var story = replicated()
    let short = story.entries(1, 1, after: 0, [])
    story.take(1, "y=2", term: 1)
    story.copy(1, to: 2, after: 1, term: 1)
    story.receive(2, short)
    story.reply(2, to: short)
    #expect(story.verdict == nil)
  }

  @Test func `a request below the commit index answered with the commit index`() {
    var story = replicated()
    let old = story.entries(1, 1, after: 0, [])
    story.receive(2, old)
    story.reply(2, to: old, match: 1)
    #expect(story.verdict == nil)
  }

  @Test func `an old leader turned down, in the newer term`() {
    var story = replicated()
    story.win(3, term: 2, votes: [])
    let old = story.entries(1, 1, after: 1, [])
    story.vote(2, for: 1, term: 3)
    story.receive(2, old)
    story.reply(2, to: old, success: false)
    #expect(story.verdict == nil)
  }

  @Test func `Figure 8: an older entry committed along with one of the leader's term (§5.4.2)`() {
    let (a, b, c) = (
      Entry(term: 1, command: "a"), Entry(term: 2, command: "b"), Entry(term: 3, command: "c")
    )
    var story = Story([[a, b], [a, b], [a], [a], [a, c]], terms: [3, 3, 3, 3, 3])
    story.win(1, term: 4, votes: [2, 3])
    story.take(1, "d", term: 4)
    story.copy(1, to: 2, after: 2, term: 4)
    story.copy(1, to: 3, after: 1, term: 4)
    for index: LogIndex in [1, 2, 3] { story.apply(1, index) }
    #expect(story.verdict == nil)
  }

  @Test func `half of an even cluster, which no majority can avoid`() {
    var story = Story(servers: 4)
    story.win(1, term: 1, votes: [2, 3])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    #expect(story.verdict == nil)
  }

  @Test func `a late application in a newer term, and an old leader that lacks the entry`() {
    var story = Story(servers: 5)
    story.win(5, term: 1, votes: [3, 4])
    story.win(1, term: 2, votes: [2, 3])
    story.take(1, "x=1", term: 2)
    story.copy(1, to: 2, after: 0, term: 2)
    story.copy(1, to: 3, after: 0, term: 2)
    story.apply(1, 1)
    story.heartbeat(5, 4, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `one command committed twice because a client tried again`() {
    var story = replicated()
    story.apply(1, 1)
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 1, term: 1)
    story.apply(1, 2)
    story.tell(1, .answered("x=1", at: 2, client: 1))
    #expect(story.verdict == nil)
  }

  @Test func `commands of starting logs count as proposed`() {
    let a = Entry(term: 1, command: "a")
    var story = Story([[a], [a], []], terms: [1, 1, 1])
    story.apply(2, 1)
    #expect(story.verdict == nil)
  }

  @Test func `older entries accepted though only the newer ones will count`() {
    let a = Entry(term: 1, command: "a")
    var story = Story([[a], [a], []], terms: [1, 1, 1])
    story.win(1, term: 2, votes: [2])
    story.copy(1, to: 3, after: 0, term: 2, persisting: false)
    #expect(story.verdict == nil)
  }
}

extension LegalReplicationTests {
  /// S1 leads term 1, and x=1 is stored on S1 and S2 of three.
  private func replicated() -> Story {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    return story
  }
}
