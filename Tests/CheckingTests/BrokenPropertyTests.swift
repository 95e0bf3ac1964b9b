// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// Each property broken once, by the shortest story that does it.
@Suite struct BrokenPropertyTests {
  @Test func `two leaders of one term`() {
    var story = Story(servers: 3)
    story.win(1, term: 4, votes: [2])
    story.heartbeat(3, 2, term: 4)
    #expect(story.verdict == "Election Safety: S1 and S3 both lead term 4")
    #expect(
      story.monitor.violation
        == Violation(
          .electionSafety, at: Instant(microseconds: 16_000), servers: [ServerID(2), ServerID(0)],
          "S1 and S3 both lead term 4",
          rule: "A leader needs the votes of a majority, and a server votes once a term (§5.2).",
          evidence: [
            Evidence(
              Instant(microseconds: 14_000), "S1 sent AppendEntries as the leader of term 4"),
            Evidence(
              Instant(microseconds: 16_000), "S3 sent AppendEntries as the leader of term 4"),
          ]))
    #expect(
      story.monitor.violation?.description
        == "Election Safety: S1 and S3 both lead term 4 (t = 16 ms)")
  }

  @Test func `a leader that leads on after a restart`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.restart(1)
    story.heartbeat(1, 2, term: 1)
    #expect(story.verdict == "Election Safety: S1 leads term 1 again after a restart")
  }

  @Test func `a voter that votes for two`() {
    var story = Story(servers: 3)
    story.vote(3, for: 1, term: 2)
    story.vote(3, for: 2, term: 2)
    #expect(story.verdict == "One Vote per Term: S3 votes for both S1 and S2 in term 2")
  }

  @Test func `a voter that forgets its vote in a crash`() {
    var story = Story(servers: 3)
    story.vote(3, for: 1, term: 2)
    story.restart(3)
    story.vote(3, for: 2, term: 2)
    #expect(story.verdict == "One Vote per Term: S3 votes for both S1 and S2 in term 2")
  }

  @Test func `a candidate that votes for another`() {
    var story = Story(servers: 3)
    story.stand(2, term: 1, asking: [1, 3])
    story.vote(2, for: 1, term: 1)
    #expect(story.verdict == "One Vote per Term: S2 votes for both itself and S1 in term 1")
  }

  @Test func `a leader that restarts and votes for another in its term`() {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [3])
    story.restart(1)
    story.vote(1, for: 2, term: 1)
    #expect(story.verdict == "One Vote per Term: S1 votes for both itself and S2 in term 1")
  }

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
    var story = leaderToldOfNewerTerm()
    story.see(1, .leader, 1)
    story.persist(1, from: 1, [])
    #expect(story.verdict == cutLog)
  }

  @Test func `a leader that took no notice of a newer term and cuts its log for a client`() {
    var story = leaderToldOfNewerTerm()
    story.tell(1, .proposed("y=2", client: 2))
    story.see(1, .leader, 1, log: LogChange(from: 1, entries: [Entry(term: 1, command: "y=2")]))
    #expect(
      story.verdict
        == "Leader Append-Only: S1 leads term 1, yet it replaced x=1 (term 1) by y=2 (term 1) at index 1"
    )
  }

  @Test func `a leader that took no notice of a newer term and cuts its log at a heartbeat`() {
    var story = leaderToldOfNewerTerm()
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
    var story = committed()
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

  @Test func `two entries applied at one index`() {
    var story = committed()
    story.tell(2, .applied(1, Entry(term: 2, command: "y=2")))
    #expect(
      story.verdict
        == "State Machine Safety: S2 applied y=2 (term 2) at index 1, where S1 applied x=1 (term 1)"
    )
  }

  @Test func `an entry applied twice in one life`() {
    var story = committed()
    story.apply(1, 1)
    #expect(
      story.verdict == "State Machine Safety: S1 applied index 1 (x=1) a second time in one life")
  }

  @Test func `an entry left out`() {
    var story = committed()
    story.take(1, "y=2", term: 1)
    story.copy(1, to: 2, after: 1, term: 1)
    story.apply(2, 2)
    #expect(
      story.verdict
        == "State Machine Safety: S2 applied index 2 (y=2) without having applied index 1 (x=1)")
  }

  @Test func `an entry applied before a majority stores it`() {
    var story = Story(servers: 5)
    story.win(1, term: 1, votes: [2, 3])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    story.apply(1, 1)
    #expect(
      story.verdict
        == "Commitment: S1 applied x=1 (term 1) at index 1, which only S1 and S2 had on disk by then"
    )
  }

  @Test func `Figure 8: an entry of an older term committed by counting (§5.4.2)`() {
    var story = figure8()
    story.apply(1, 2)
    #expect(
      story.verdict
        == "Commitment: S1 applied b (term 2) at index 2 in term 4, yet S5, whose log ends in term 3, can still win with the votes of S2, S3 and S4 and overwrite it"
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

  @Test func `a client answered for somebody else's command`() {
    var story = committed()
    story.tell(1, .answered("y=2", at: 1, client: 2))
    #expect(
      story.verdict
        == "Client Durability: S1 told a client that y=2 is done, but index 1 holds x=1")
  }

  @Test func `an answered command that another one replaces`() {
    var story = replicated()
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

  @Test func `only the first violation is kept`() {
    var story = Story(servers: 3)
    story.answer(2, 1, term: 1)
    story.heartbeat(1, 2, term: 1)
    story.heartbeat(3, 2, term: 1)
    #expect(story.monitor.violation?.property == .persistBeforePromising)
    #expect(story.record.leadership(in: 1)?.server == ServerID(0))
  }
}

extension BrokenPropertyTests {
  private var cutLog: String {
    "Leader Append-Only: S1 leads term 1, yet it deleted x=1 (term 1) at index 1"
  }

  /// S1 leads term 1 and holds x=1, and a plea for a vote in term 2 has just reached it.
  private func leaderToldOfNewerTerm() -> Story {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.answer(1, 3, term: 2, granted: false)
    return story
  }

  /// S1 leads term 1, and x=1 is stored on S1 and S2 of three.
  private func replicated() -> Story {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    return story
  }

  /// The same, and S1 has applied it.
  private func committed() -> Story {
    var story = replicated()
    story.apply(1, 1)
    return story
  }

  /// Figure 8 (c): S1 leads term 4 and has brought its entry of term 2 to a majority, while S5 has one
  /// of term 3. The first entry is applied.
  private func figure8() -> Story {
    let (a, b, c) = (
      Entry(term: 1, command: "a"), Entry(term: 2, command: "b"), Entry(term: 3, command: "c")
    )
    var story = Story([[a, b], [a, b], [a], [a], [a, c]], terms: [3, 3, 3, 3, 3])
    story.win(1, term: 4, votes: [2, 3])
    story.copy(1, to: 3, after: 1, term: 4)
    story.take(1, "d", term: 4)
    story.apply(1, 1)
    return story
  }
}
