// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Evidence
  import Quiz
  import Testing
  import YAML

  struct ProofTests {
    @Test func `claims that hold where they should, and fail where they should, prove a key`()
      throws
    {
      let ruling = try Sample.ruling(Sample.predicted(right: "{leads: A}", wrong: "{leads: B}"))
      #expect(ruling.grounds == .simulation(claims: 2, runs: 5))
    }

    @Test func `with a seed of its own a play is played once`() throws {
      let lines = Sample.predicted(right: "{leads: A}", wrong: "{leads: B}") + "\n  seed: 7"
      #expect(try Sample.ruling(lines).grounds == .simulation(claims: 2, runs: 1))
    }

    @Test func `a claim may be about a scenario of the kit`() throws {
      let ruling = try Sample.ruling(
        """
        schedule: [A leader crashes]
        options:
          - {text: Another leads, correct: true, holds: {someone-leads: all}}
          - {text: Nobody leads, because: Two are a majority, holds: {not: {someone-leads: all}}}
        proof: {scenario: leader-crash}
        """)
      #expect(ruling.grounds == .simulation(claims: 2, runs: 5))
    }

    @Test func `without claims a scenario shows, and proves nothing of the key`() throws {
      let ruling = try Sample.ruling(
        """
        schedule: [A leader crashes]
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {scenario: leader-crash, seed: 3}
        """)
      #expect(ruling.outcome == .shown)
    }

    @Test func `where several options are right, each must claim something`() throws {
      let ruling = try Sample.ruling(
        """
        options:
          - {text: A leads, correct: true, holds: {leads: A}}
          - {text: Term 1 has a leader, correct: true}
          - {text: B leads, because: It does not}
        proof: {play: {servers: [A, B, C], timers: manual, steps: [{elect: A}]}}
        """, kind: "multiple")
      #expect(ruling.outcome == .shown)
    }

    @Test func `a number is proven by what it claims`() throws {
      let ruling = try Sample.ruling(
        """
        number:
          value: 1
          holds: {leads: {server: A, term: 1}}
          mistakes: [{value: 0, because: Terms count from 1, holds: {nobody-leads: all}}]
        proof: {play: {servers: [A, B, C], timers: manual, steps: [{elect: A}]}}
        """, kind: "numeric")
      #expect(ruling.grounds == .simulation(claims: 2, runs: 5))
    }

    @Test func `a known bug is shown to break the property that is named`() throws {
      let ruling = try Sample.ruling(
        """
        code: return true
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {mutant: stale-vote-counted, breaks: electionSafety}
        """, kind: "bug")
      guard case .broken(let property, scenario: _, seed: _) = ruling else {
        Issue.record("\(ruling)")
        return
      }
      #expect(property == "electionSafety")
    }

    @Test func `two computations prove a key`() throws {
      let ruling = try Sample.ruling(
        """
        cluster: {servers: {S1: [1, 2], S2: [1, 2, 2], S3: [1, 1, 1, 1]}}
        options: [{text: "S1, S2", correct: true}, {text: S3, because: Its last term is older}]
        proof: {compute: winners}
        """, kind: "log")
      #expect(ruling.grounds == .computation)
    }

    @Test func `generated questions are proven`() {
      let questions = Bank.generated(count: 60, levels: Question.Level.allCases, seed: 4)
      let check = BankCheck(Bank(topics: [], questions: questions), by: Sample.prover)
      #expect(check.mistakes.description == "")
      #expect(check.count(.computed) == questions.count)
    }
  }

  extension Ruling {
    /// What the key rests on, if it is proven.
    fileprivate var grounds: Grounds? {
      if case .proven(let grounds) = self { grounds } else { nil }
    }
  }
#endif
