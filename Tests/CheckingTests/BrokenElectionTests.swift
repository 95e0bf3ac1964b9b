// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// Elections broken once each, by the shortest story that does it.
@Suite struct BrokenElectionTests {
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
}
