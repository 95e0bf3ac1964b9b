// SPDX-License-Identifier: MIT

import Proving
import Scenarios
import Testing

@testable import Hunting

struct `A trap for a suspect` {
  private func inspect(
    _ steps: String, _ id: String = "everybody-voted-for"
  ) throws -> (result: Inspection.Result, text: String) {
    let suspect = try Sample.suspect(id)
    let inspection = Inspection(try Sample.scenario(steps), against: suspect, Sample.crew)
    let text = InspectionText(inspection, case: 4711, file: "trap.yaml")
    return (inspection.result, text.text)
  }

  @Test func `catches it`() throws {
    let (result, text) = try inspect(
      """
        - drop: {to: A, from: B}
        - drop: {to: B, from: A}
        - fire: A
        - fire: B
        - wait: 100ms
      """)
    #expect(result == .caught)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✓ 46 of 46 correct Rafts pass it, 50 seeds each.

          ✓ The suspect fails it, with seed 1:
            One Vote per Term: C votes for both B and A in term 1 (t = 2.868 ms)

          Caught. Which function holds the mistake?
            swift run grader hunt name FUNCTION

        """)
  }

  @Test func `accuses correct Rafts`() throws {
    let (result, text) = try inspect(
      """
        - elect: A
        - submit: x=1
        - expect: {applied: {on: all, commands: [x=1]}}
          within: 5ms
      """)
    #expect(result == .accuses)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✗ 46 of 46 correct Rafts fail it:
            reference
              Progress: A, B and C were to apply x=1 within 5 ms, and that did not
              happen (t = 7.32 ms), with seed 1
            and 45 others

          ✗ The suspect fails it with seed 1, but not by its mistake:
            Progress: A, B and C were to apply x=1 within 5 ms, and that did not happen
            (t = 7.32 ms)

          It demands what no correct Raft does. To see the reference:
            swift run grader hunt replay trap.yaml --reference --seed 1

        """)
  }

  @Test func `accuses those that differ from the reference alone`() throws {
    let (result, text) = try inspect(
      """
        - elect: A
        - isolate: A
        - wait: 5s
        - expect: {leads: A}
      """)
    #expect(result == .accuses)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✗ 2 of 46 correct Rafts fail it:
            gives-up-unheard: A leader that sends four heartbeats without an answer from
            a majority is a follower again, so that clients look for another leader
            (thesis, section 6.2). Its term and its vote stay.
              Expectation: A was to lead, and that does not hold (t = 5002.32 ms), with
              seed 1
            gives-up-unheard-for-long: The same as `gives-up-unheard`, but the leader is
            more patient: it sends eight heartbeats.
              Expectation: A was to lead, and that does not hold (t = 5002.32 ms), with
              seed 1

          ✗ The suspect passes it, with 25 seeds.

          It demands what not every correct Raft does. To see the first of them:
            swift run grader hunt replay trap.yaml --variant gives-up-unheard --seed 1

        """)
  }

  @Test func `does not come about`() throws {
    let (result, text) = try inspect(
      """
        - isolate: A
        - elect: A
      """)
    #expect(result == .idle)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✗ It does not come about on the reference: A was to lead within 2000 ms, and
            that did not happen (line 5)

          ✓ The suspect fails it, with seed 1:
            One Vote per Term: B votes for both itself and C in term 1 (t = 43.137 ms)

          What 'elect' and 'until' wait for has to happen on a correct Raft first. To
          see what happens instead:
            swift run grader hunt replay trap.yaml --reference

        """)
  }

  @Test func `lets it pass`() throws {
    let (result, text) = try inspect("  - elect: A")
    #expect(result == .passed)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✓ 46 of 46 correct Rafts pass it, 50 seeds each.

          ✗ The suspect passes it, with 25 seeds.

          Bring about the moment in which a wrong decision matters: which message, crash
          or command would make a difference?
            swift run grader hunt replay trap.yaml

        """)
  }

  @Test func `fails it for another reason than its mistake`() throws {
    let (result, text) = try inspect(
      """
        - elect: A
        - propose: x=1
          at: A
        - wait: 500ms
        - expect: {stores: {on: all, commands: x=1}}
      """, "prev-is-the-logs-end")
    #expect(result == .wrongProperty)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✓ 46 of 46 correct Rafts pass it, 50 seeds each.

          ✗ The suspect fails it with seed 1, but not by its mistake:
            Expectation: A, B and C were to store x=1, and that does not hold (t =
            502.32 ms)

          A demand of the file's own does not tell what the mistake breaks. 'as' names
          the property that a demand stands for; better still, go on until the kit sees
          for itself that one breaks.
            swift run grader hunt replay trap.yaml --seed 1

        """)
  }

  @Test func `does not come about on it`() throws {
    let (result, text) = try inspect(
      """
        - elect: A
        - propose: x=1
          at: A
        - until: {stores: {on: all, commands: x=1}}
      """, "prev-is-the-logs-end")
    #expect(result == .didNotArise)
    #expect(
      text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✓ 46 of 46 correct Rafts pass it, 50 seeds each.

          ✗ It does not come about on the suspect: A, B and C were to store x=1 within
            2000 ms, and that did not happen (line 7)

          Nobody is accused where 'elect' or 'until' waits in vain. If a correct Raft
          has to get there, say so with 'expect' and 'within'.
            swift run grader hunt replay trap.yaml

        """)
  }

  @Test func `says no more than what was played when it is interrupted`() throws {
    let suspect = try Sample.suspect()
    let scenario = try Sample.scenario("  - elect: A")
    let passed = Cell(scenario, Ending(.passed, runs: 50))
    let (begun, unknown) = (CorrectRaft.all.prefix(2), Cell(scenario, nil))
    let correct = begun.enumerated().map { CorrectRow($1, [$0 == 0 ? passed : unknown]) }
    let row = MutantRow(suspect.mutant, [unknown])
    let inspection = Inspection(scenario, correct: correct, suspect: row)
    #expect(inspection.result == .unfinished)
    #expect(
      InspectionText(inspection, case: 4711, file: "trap.yaml").text == """
        ──── Case 4711 · trap ──────────────────────────────────────────────────────────

          ✓ 1 of 2 correct Rafts pass it, 50 seeds each.
          · 1 of 2 correct Rafts did not get to its end.

          · The suspect did not get to its end.

          It was interrupted before all was played.

        """)
  }

  @Test func `is not played by a crew that was stopped before`() throws {
    let crew = Crew(threads: 1)
    crew.stop()
    let scenario = try Sample.scenario("  - elect: A")
    let inspection = Inspection(scenario, against: try Sample.suspect(), crew)
    #expect(inspection.result == .unfinished)
    #expect(!InspectionText(inspection, case: 4711, file: "trap.yaml").text.contains("pass"))
  }

  @Test func `is played with fewer seeds by correct Rafts where a run is long`() throws {
    #expect(Inspection.seeds(for: try Sample.scenario("  - elect: A")) == 50)
    #expect(Inspection.seeds(for: try Sample.scenario("  - elect: A", seeds: 80)) == 80)
    let long = try Sample.scenario("  - elect: A\n  - wait: 20m", seeds: 80)
    #expect(Inspection.seeds(for: long) == 5)
  }

  @Test func `names its file so that a shell reads it`() throws {
    let suspect = try Sample.suspect()
    let inspection = Inspection(try Sample.scenario("  - elect: A"), against: suspect, Sample.crew)
    let text = InspectionText(inspection, case: 4711, file: "my trap.yaml").text
    #expect(text.hasSuffix("    swift run grader hunt replay 'my trap.yaml'\n"))
  }

  @Test func `has a form for programs`() throws {
    let suspect = try Sample.suspect()
    let inspection = Inspection(try Sample.scenario("  - elect: A"), against: suspect, Sample.crew)
    let file = InspectionFile(inspection, case: 4711, file: "trap.yaml")
    #expect(
      String(decoding: try file.encoded(), as: UTF8.self) == """
        {
          "accused" : [

          ],
          "case" : 4711,
          "file" : "trap.yaml",
          "idle" : [

          ],
          "result" : "passed",
          "version" : 1
        }

        """)
  }
}
