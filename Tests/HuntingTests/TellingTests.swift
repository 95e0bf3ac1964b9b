// SPDX-License-Identifier: MIT

import Mutants
import Raft
import Recall
import Scenarios
import Testing

@testable import Hunting

struct `A case as text` {
  @Test func `tells how to go about it when it is opened`() throws {
    let text = CaseText(try Sample.suspect(), Sample.investigation([])).opening
    #expect(
      text == """
        ──── Case 3805 · basic ─────────────────────────────────────────────────────────

          The suspect is a Raft with one mistake in one of its functions. Somebody has
          made it before: in a real system, in a course, or in a reading of the paper.
          The other functions are right, though they may differ from the reference's.

          1  Watch it in any public scenario. What broke is not told. --reference plays
             the same on a correct Raft, and --timeline tells more, such as what is
             written to disk.
             swift run grader hunt replay first-election
          2  Catch it: write a scenario that the suspect fails, and that no correct Raft
             fails.
             swift run grader hunt check FILE.yaml
          3  Name the function that holds the mistake, and explain it.
             swift run grader hunt name FUNCTION

          A file to begin with; 'swift run grader scenario schema' explains every word:

               servers: [A, B, C]
               timers: manual        # election timers run out only when told
               steps:
                 - isolate: C        # or elect, submit, crash, drop and others
                 - wait: 100ms
                 - heal
                 - until: {nobody-leads: all}
                   within: 5s        # a goal; 'expect' would make it a demand

          A hint costs a point, the last one three; giving up shows the answer.
             swift run grader hunt hint
             swift run grader hunt give-up

        """)
  }

  @Test func `tells how far it is, and what comes next`() throws {
    let investigation = Sample.investigation([.hinted(1), Sample.caught])
    #expect(
      CaseText(try Sample.suspect(), investigation).standing == """
        ──── Case 3805 · basic ─────────────────────────────────────────────────────────

          0 runs watched, 1 scenario checked, 1 hint taken. The suspect is caught.
          4 of 10 points: 5 for the scenario, none for the function, none for the
          explanation; hints and comparing cost 1.

          name the function  swift run grader hunt name FUNCTION
          take a hint        swift run grader hunt hint
          give up            swift run grader hunt give-up

        """)
  }

  @Test func `stands in a list`() throws {
    let (lost, found) = (try Sample.suspect(), try Sample.suspect("prev-is-the-logs-end"))
    var scenario = try Sample.scenario("  - crash: A")
    scenario.catches = [found.mutant.id]
    let casebook = Casebook([scenario], mutants: [lost.mutant, found.mutant])
    let deeds: [(Int, HuntRecord.Deed)] = [
      (lost.number, .opened(level: "advanced")), (lost.number, Sample.caught),
      (lost.number, .gaveUp), (found.number, .opened(level: "basic")),
    ]
    let history = HuntHistory(
      deeds.map { HuntRecord(at: Sample.noon, number: $0.0, $0.1) })
    #expect(
      HuntListText(history, in: casebook).text == """
          case 3805  advanced     given up    5 of 10
          case 1159  basic        open        0 of 10  current

          0 solved, 1 given up: 5 of 10 points

          basic         1 of 1 opened
          intermediate  0 of 0 opened
          advanced      1 of 1 opened

        """)
    #expect(
      String(decoding: try HuntListFile(history, in: casebook).encoded(), as: UTF8.self)
        == """
        {
          "hunts" : [
            {
              "case" : 3805,
              "checks" : 1,
              "hints" : 0,
              "level" : "advanced",
              "named" : [

              ],
              "points" : 5,
              "stage" : "given up",
              "watched" : 0
            },
            {
              "case" : 1159,
              "checks" : 0,
              "hints" : 0,
              "level" : "basic",
              "named" : [

              ],
              "points" : 0,
              "stage" : "open",
              "watched" : 0
            }
          ],
          "version" : 1
        }

        """)
  }

  @Test(arguments: [
    (1, "Another try costs nothing."), (2, "If the next try is right, it earns 2 of 3 points."),
    (3, "If the next try is right, it earns 1 of 3 points."),
    (4, "The name earns no more points."),
  ])
  func `says what another try may cost`(_ tries: Int, _ words: String) {
    let named = ["propose", "replicate", "restore", "becomeLeader"].prefix(tries)
    let deeds = named.map { HuntRecord.Deed.named($0, isRight: false) }
    let text = NamingText(.propose, Sample.investigation([Sample.caught] + deeds)).text
    #expect(
      text.split(separator: "\n").joined(separator: " ")
        == "The mistake is not in Replication.propose. \(words)")
  }
}
