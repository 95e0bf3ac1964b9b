// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Checking

/// What holds for applying broken once each, by the shortest story that does it.
@Suite struct BrokenApplyingTests {
  @Test func `two entries applied at one index`() {
    var story = Story.committed()
    story.tell(2, .applied(1, Entry(term: 2, command: "y=2")))
    #expect(
      story.verdict
        == "State Machine Safety: S2 applied y=2 (term 2) at index 1, where S1 applied x=1 (term 1)"
    )
  }

  @Test func `an entry applied twice in one life`() {
    var story = Story.committed()
    story.apply(1, 1)
    #expect(
      story.verdict == "State Machine Safety: S1 applied index 1 (x=1) a second time in one life")
  }

  @Test func `an entry left out`() {
    var story = Story.committed()
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
    var story = Story.figure8()
    story.apply(1, 2)
    #expect(
      story.verdict
        == "Commitment: S1 applied b (term 2) at index 2 in term 4, yet S5, whose log ends in term 3, can still win with the votes of S2, S3 and S4 and overwrite it"
    )
  }
}
