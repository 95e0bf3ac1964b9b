// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// What clients rely on broken once each, by the shortest story that does it.
@Suite struct BrokenClientTests {
  @Test func `a client answered for somebody else's command`() {
    var story = Story.committed()
    story.tell(1, .answered("y=2", at: 1, client: 2))
    #expect(
      story.verdict
        == "Client Durability: S1 told a client that y=2 is done, but index 1 holds x=1")
  }

  @Test func `an answered command that another one replaces`() {
    var story = Story.replicated()
    story.tell(1, .answered("x=1", at: 1, client: 1))
    story.tell(2, .applied(1, Entry(term: 2, command: "y=2")))
    #expect(
      story.verdict
        == "Client Durability: S1 told a client that x=1 is done, but S2 applied y=2 (term 2) at index 1, where it should be"
    )
  }

  @Test func `a client answered for a command that only the leader stores`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.tell(1, .answered("x=1", at: 1, client: 1))
    #expect(
      story.verdict
        == "Commitment: S1 called x=1 (term 1) at index 1 done, which only S1 had on disk by then")
  }

  @Test func `a command that nobody proposed`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    let made = LogChange(from: 1, entries: [Entry(term: 1, command: "z=9")])
    story.persist(1, from: 1, made.entries)
    story.see(1, .leader, 1, log: made)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    #expect(
      story.verdict
        == "Validity: S1 applied z=9 (term 1) at index 1, which no client ever proposed")
  }
}
