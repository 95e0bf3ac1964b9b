// SPDX-License-Identifier: MIT

import Mutants
import Raft
import Scenarios
import Testing

@testable import Hunting

struct `The hints about a suspect` {
  @Test func `say more each time, and then there are no more`() throws {
    let suspect = try Sample.suspect()
    let scenarios = Sample.scenarios.filter { $0.id == "rival-follows" }
    let clues = (0...4).map { Clue(about: suspect, after: $0, scenarios) }
    #expect(clues.map { $0 == nil } == [false, false, false, false, true])
    #expect(
      ClueText(clues.compactMap(\.self), of: suspect).text == """
        Hint 1 of 4, costs 1 point
          The mistake is in a function of the track Election.
        Hint 2 of 4, costs 1 point
          It breaks one or more of these: One Vote per Term, Election Safety. A server
          gives one vote a term, whether to another or to itself, and a crash doesn't
          change it (§5.2).
        Hint 3 of 4, costs 1 point
          It shows in this run:
            swift run grader hunt replay rival-follows --seed 1
        Hint 4 of 4, costs 3 points
          The mistake is in Election.handleRequestVote.

        """)
  }

  @Test func `say what it takes where no public scenario shows the mistake`() throws {
    let suspect = try Sample.suspect()
    let hidden = Sample.scenarios.filter { $0.isHidden && $0.catches.contains(suspect.mutant.id) }
    let clue = Clue(about: suspect, after: 2, hidden)
    #expect(clue?.command == nil)
    #expect(
      clue?.words
        == "No public scenario shows it. A run that does takes faults by chance, for a long time.")
  }
}
