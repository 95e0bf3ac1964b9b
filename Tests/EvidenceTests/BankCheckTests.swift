// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Evidence
  import Foundation
  import Quiz
  import Testing
  import YAML

  struct BankCheckTests {
    @Test func `a check is told as a table of questions and of what their keys rest on`() throws {
      let text = BankCheckText(try Self.check(), isVerbose: true, duration: .milliseconds(1_500))
        .text
      #expect(
        text == """
          ──── Questions ─────────────────────────────────────────────────────────────────

                               basic  intermediate      advanced    all
            single                 1             1             ·      2
            numeric                2             ·             ·      2
            bug                    ·             ·             1      1
            all                    3             1             1      5

          ──── Keys ──────────────────────────────────────────────────────────────────────

               1  computed          by arithmetic and by the reference's functions, which
                                    agree with the key
               1  simulated         1 claim held or failed as the keys say, in 5 runs of
                                    the reference
               1  shown by a bug    the known bug breaks a property in a scenario of the
                                    kit, which says nothing of the key
               1  shown             what they name comes about on the reference, and says
                                    nothing of the key
               1  without a proof   nothing is named that could be played or computed

            Checked in 1.50 s.

          ──── Without a proof ───────────────────────────────────────────────────────────

            names

          """)
    }

    @Test func `a check has a stable form for programs`() throws {
      let lost = Diagnostic(
        file: "bank.yaml", mark: Mark(line: 3, column: 5), message: "unknown key 'promt'",
        suggestion: "prompt")
      let file = try BankCheckFile(try Self.check(), mistakes: Diagnostics([lost])).encoded()
      #expect(
        String(decoding: file, as: UTF8.self) == """
          {
            "mistakes" : [
              {
                "column" : 5,
                "file" : "bank.yaml",
                "line" : 3,
                "message" : "unknown key 'promt'",
                "suggestion" : "prompt"
              }
            ],
            "questions" : [
              {
                "claims" : 1,
                "id" : "who-leads",
                "kind" : "numeric",
                "level" : "basic",
                "proof" : "simulated",
                "runs" : 5,
                "topic" : "election"
              },
              {
                "id" : "majority-of-three",
                "kind" : "numeric",
                "level" : "basic",
                "proof" : "computed",
                "topic" : "election"
              },
              {
                "breaks" : "electionSafety",
                "id" : "old-votes",
                "kind" : "bug",
                "level" : "advanced",
                "proof" : "bug",
                "scenario" : "votes-of-two-terms",
                "seed" : 1,
                "topic" : "election"
              },
              {
                "id" : "crash",
                "kind" : "single",
                "level" : "intermediate",
                "proof" : "shown",
                "runs" : 1,
                "topic" : "election"
              },
              {
                "id" : "names",
                "kind" : "single",
                "level" : "basic",
                "proof" : "unproven",
                "topic" : "election"
              }
            ],
            "totals" : {
              "bug" : 1,
              "computed" : 1,
              "refuted" : 0,
              "shown" : 1,
              "simulated" : 1,
              "unproven" : 1,
              "withheld" : 0
            },
            "version" : 1
          }

          """)
    }

    /// The check of a bank with a question of each sort.
    private static func check() throws -> BankCheck {
      BankCheck(try Bank.check(text: text, file: "q.yaml"), by: Sample.prover)
    }

    private static let text = """
      topics:
        - {id: election, title: Election, study: "§5.2"}
      questions:
        - id: who-leads
          level: basic
          topic: election
          kind: numeric
          prompt: How many lead?
          number: {value: 1, holds: {leads: A}}
          answer: One.
          sources: ["§5.2"]
          proof: {play: {servers: [A, B, C], timers: manual, steps: [{elect: A}]}}
        - id: majority-of-three
          level: basic
          topic: election
          kind: numeric
          prompt: How many are a majority?
          cluster: {servers: {A: {}, B: {}, C: {}}}
          number: {value: 2}
          answer: Two.
          sources: ["§5.2"]
          proof: {compute: majority}
        - id: old-votes
          level: advanced
          topic: election
          kind: bug
          prompt: What is wrong?
          code: votes += 1
          options: [{text: Old votes count, correct: true}, {text: Nothing, because: Look again}]
          answer: It counts votes of older terms.
          sources: ["§5.2"]
          proof: {mutant: stale-vote-counted, breaks: electionSafety}
        - id: crash
          level: intermediate
          topic: election
          kind: single
          prompt: What happens?
          options: [{text: An election, correct: true}, {text: Nothing, because: It does}]
          answer: An election.
          sources: ["§5.2"]
          proof: {scenario: leader-crash, seed: 1}
        - id: names
          level: basic
          topic: election
          kind: single
          prompt: What is it called?
          options: [{text: A term, correct: true}, {text: An era, because: Not in Raft}]
          answer: A term.
          sources: ["§5.1"]
      """
  }
#endif
