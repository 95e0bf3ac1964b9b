// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation
import Testing

/// Elections that look odd and are right: nobody may be accused.
@Suite struct LegalElectionTests {
  @Test func `leaders of different terms at one time`() {
    var story = Story(servers: 5)
    story.win(1, term: 1, votes: [2, 3])
    story.win(5, term: 2, votes: [3, 4])
    story.heartbeat(1, 2, term: 1)
    story.heartbeat(5, 4, term: 2)
    #expect(story.verdict == nil)
  }

  @Test func `a vote granted again to the same candidate, also after a restart`() {
    var story = Story(servers: 3)
    story.vote(3, for: 1, term: 1)
    story.answer(3, 1, term: 1)
    story.restart(3)
    story.answer(3, 1, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `a crash between putting a vote to disk and granting it`() {
    var story = Story(servers: 3)
    story.persist(3, term: 1, vote: 1)
    story.restart(3)
    story.answer(3, 1, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `votes asked for before the own one is on disk`() {
    var story = Story(servers: 3)
    story.ask(1, 2, term: 1)
    story.persist(1, term: 1, vote: 1)
    story.vote(2, for: 1, term: 1)
    story.lead(1, term: 1, over: [2])
    #expect(story.verdict == nil)
  }

  @Test func `a candidacy that a crash forgets, and a vote for another in the same term`() {
    var story = Story(servers: 3)
    story.ask(1, 2, term: 1)
    story.restart(1)
    story.vote(1, for: 3, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `a candidacy that a crash forgets, and the same one again`() {
    var story = Story(servers: 3)
    story.ask(1, 2, term: 1)
    story.restart(1)
    story.win(1, term: 1, votes: [2])
    #expect(story.verdict == nil)
  }

  @Test func `a vote for another in a later term than one's own candidacy`() {
    var story = Story(servers: 3)
    story.stand(1, term: 1, asking: [2, 3])
    story.vote(1, for: 2, term: 2)
    #expect(story.verdict == nil)
  }

  @Test func `a candidate that forgets its vote once somebody else leads the term`() {
    var story = Story(servers: 5)
    story.stand(1, term: 1, asking: [2])
    story.win(5, term: 1, votes: [3, 4])
    story.vote(1, for: 2, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `a late vote for the server that leads the term already`() {
    var story = Story(servers: 5)
    story.vote(2, for: 1, term: 1)
    story.win(5, term: 1, votes: [3, 4])
    story.vote(2, for: 5, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `a term that was only heard of is forgotten`() {
    var story = Story(servers: 3)
    story.answer(2, 1, term: 7, granted: false)
    story.restart(2)
    story.vote(2, for: 3, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `a denial in any term, after any promise`() {
    var story = Story(servers: 3)
    story.vote(2, for: 1, term: 5)
    story.answer(2, 3, term: 3, granted: false)
    story.answer(2, 3, term: 5, granted: false)
    #expect(story.verdict == nil)
  }

  @Test func `an answer to a heartbeat of a term that is not on disk, which a crash forgets`() {
    var story = Story(servers: 3)
    story.win(1, term: 2, votes: [3])
    let heartbeat = story.entries(1, 2, after: 0, [])
    story.receive(2, heartbeat)
    story.reply(2, to: heartbeat)
    story.restart(2)
    story.vote(2, for: 3, term: 1)
    #expect(story.verdict == nil)
  }

  @Test func `terms with gaps, and a vote put to disk twice`() {
    var story = Story(servers: 3)
    story.win(1, term: 3, votes: [2])
    story.persist(2, term: 3, vote: 1)
    story.win(2, term: 9, votes: [3])
    #expect(story.verdict == nil)
  }

  @Test func `a leader that wins again in a later term after a restart`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.restart(1)
    story.win(1, term: 2, votes: [2])
    #expect(story.verdict == nil)
  }

  @Test func `views that claim anything`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.see(2, .leader, 1)
    story.see(3, .leader, 1)
    story.see(1, .candidate, 0)
    #expect(story.verdict == nil)
  }
}
