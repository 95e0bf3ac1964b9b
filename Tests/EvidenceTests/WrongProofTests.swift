// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Testing

  struct WrongProofTests {
    @Test(arguments: cases)
    func `a wrong key is told where it stands, with what is the case`(_ broken: Broken) {
      #expect(Sample.mistakes(broken.lines, kind: broken.kind) == broken.message)
    }

    private static let cases = [
      Broken(
        "a right option that fails",
        Sample.predicted(right: "{leads: B}", wrong: "{leads: C}"),
        """
        q.yaml:15:16: error: what a right option claims does not hold on the reference, with \
        seed 1
        15 |         holds: {leads: B}
           |                ^
           = expected a claim that holds where A leads term 1; A: term 1, log [], applied 0; \
        B: term 0, log [], applied 0; C: term 1, log [], applied 0
        """),
      Broken(
        "a wrong option that holds",
        Sample.predicted(right: "{leads: A}", wrong: "{term: 1}"),
        """
        q.yaml:18:16: error: what a wrong option claims holds on the reference, with seed 1
        18 |         holds: {term: 1}
           |                ^
           = expected a claim that fails where A leads term 1; A: term 1, log [], applied 0; \
        B: term 0, log [], applied 0; C: term 1, log [], applied 0
        """),
      Broken(
        "claims about logs",
        Sample.predicted(
          right: "{log: {of: B, terms: [1, 1]}}", wrong: "{answered: x=1}",
          steps: "[{elect: A}, {submit: x=1}, {until: {applied: {on: all, commands: x=1}}}]"),
        """
        q.yaml:15:16: error: what a right option claims does not hold on the reference, with \
        seed 1
        15 |         holds: {log: {of: B, terms: [1, 1]}}
           |                ^
           = expected a claim that holds where A leads term 1; A: term 1, log [x=1 t1], \
        applied 1; B: term 1, log [x=1 t1], applied 1; C: term 1, log [x=1 t1], applied 1

        q.yaml:18:16: error: what a wrong option claims holds on the reference, with seed 1
        18 |         holds: {answered: x=1}
           |                ^
           = expected a claim that fails where A leads term 1; A: term 1, log [x=1 t1], \
        applied 1; B: term 1, log [x=1 t1], applied 1; C: term 1, log [x=1 t1], applied 1
        """),
      Broken(
        "claims that can't be read",
        Sample.predicted(right: "{leads: D}", wrong: "{laeds: B}"),
        """
        q.yaml:15:24: error: unknown server 'D'
        15 |         holds: {leads: D}
           |                        ^
           = expected one of: A, B, C, leader

        q.yaml:18:17: error: unknown condition 'laeds'
        18 |         holds: {laeds: B}
           |                 ^
           = expected a condition such as leads, stores or answered; 'grader scenario schema' \
        lists all; did you mean 'leads'?
        """),
      Broken(
        "steps that can't be read",
        Sample.predicted(right: "{leads: A}", wrong: "{leads: B}", steps: "[{elekt: A}]"),
        """
        q.yaml:23:18: error: unknown verb 'elekt'
        23 |         steps: [{elekt: A}]
           |                  ^
           = expected a verb such as crash, partition or until; 'grader scenario schema' \
        lists all; did you mean 'elect'?
        """),
      Broken(
        "a play that does not come about",
        Sample.predicted(
          right: "{leads: A}", wrong: "{leads: B}",
          steps: "[{elect: A}, {until: {leads: C}, within: 1s}]"),
        """
        q.yaml:23:9: error: the play does not come about on the reference, with seed 1: C was \
        to lead within 1000 ms, and that did not happen
        23 |         steps: [{elect: A}, {until: {leads: C}, within: 1s…
           |         ^
        """),
      Broken(
        "a play that fails",
        Sample.predicted(
          right: "{leads: A}", wrong: "{leads: B}",
          steps: "\n        - elect: A\n        - expect: {leads: B}\n        - heal"),
        """
        q.yaml:25:15: error: the play fails on the reference, with seed 1: Expectation: B was \
        to lead, and that does not hold (t = 2.32 ms)
        25 |             - expect: {leads: B}
           |               ^
        """),
      Broken(
        "a wrong number",
        kind: "numeric",
        """
        number:
          value: 2
          holds: {term: 2}
          mistakes: [{value: 1, because: It is, holds: {term: 1}}]
        proof: {play: {servers: [A, B, C], timers: manual, steps: [{elect: A}]}}
        """,
        """
        q.yaml:13:14: error: what the right number claims does not hold on the reference, \
        with seed 1
        13 |       holds: {term: 2}
           |              ^
           = expected a claim that holds where A leads term 1; A: term 1, log [], applied 0; \
        B: term 0, log [], applied 0; C: term 1, log [], applied 0

        q.yaml:14:52: error: what a wrong number claims holds on the reference, with seed 1
        14 | …     mistakes: [{value: 1, because: It is, holds: {term: 1}}]
           |                                                    ^
           = expected a claim that fails where A leads term 1; A: term 1, log [], applied 0; \
        B: term 0, log [], applied 0; C: term 1, log [], applied 0
        """),
      Broken(
        "a scenario that nobody knows",
        """
        schedule: [A leader crashes]
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {scenario: leader-crush}
        """,
        """
        q.yaml:13:23: error: unknown scenario 'leader-crush'
        13 |     proof: {scenario: leader-crush}
           |                       ^
           = expected one that grader scenario list names; did you mean 'leader-crash'?
        """),
      Broken(
        "a mutant that nobody knows",
        kind: "bug",
        """
        code: return true
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {mutant: stale-vote-count}
        """,
        """
        q.yaml:13:21: error: unknown mutant 'stale-vote-count'
        13 |     proof: {mutant: stale-vote-count}
           |                     ^
           = expected one that grader mutants lists; did you mean 'stale-vote-counted'?
        """),
      Broken(
        "a property that nobody knows",
        kind: "bug",
        """
        code: return true
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {mutant: stale-vote-counted, breaks: electionSafty}
        """,
        """
        q.yaml:13:49: error: unknown property 'electionSafty'
        13 |     proof: {mutant: stale-vote-counted, breaks: electionSafty}
           |                                                 ^
           = expected one that 'stale-vote-counted' breaks: electionSafety, \
        leaderCompleteness; did you mean 'electionSafety'?
        """),
      Broken(
        "a property that the mutant leaves alone",
        kind: "bug",
        """
        code: return true
        options: [{text: "Yes", correct: true}, {text: "No", because: It does}]
        proof: {mutant: stale-vote-counted, breaks: budget}
        """,
        """
        q.yaml:13:49: error: 'stale-vote-counted' is not known to break budget
        13 |     proof: {mutant: stale-vote-counted, breaks: budget}
           |                                                 ^
           = expected one of: electionSafety, leaderCompleteness
        """),
      Broken(
        "a wrong winner",
        kind: "log",
        """
        cluster: {servers: {S1: [1, 2], S2: [1, 2, 2], S3: [1, 1, 1, 1]}}
        options: [{text: S3, correct: true}, {text: S2, because: It is shorter}]
        proof: {compute: winners}
        """,
        """
        q.yaml:13:22: error: the key says S3, but the computation finds S1, S2
        13 |     proof: {compute: winners}
           |                      ^
        """),
      Broken(
        "two options that say the number",
        kind: "log",
        """
        cluster: {servers: {S1: {}, S2: {}, S3: {}}}
        options:
          - {text: Two of them, correct: true, means: 2}
          - {text: Half and one more, means: 2, because: It is the same}
        proof: {compute: majority}
        """,
        """
        q.yaml:15:22: error: a wrong option says 2, which is what the computation finds
        15 |     proof: {compute: majority}
           |                      ^
        """),
      Broken(
        "a wrong commit index",
        kind: "log",
        """
        cluster:
          leader: S1
          servers:
            S1: {log: [1, 1, 2], term: 2, match: 3, commit: 0}
            S2: {match: 3}
            S3: {match: 1}
        number: {value: 1}
        proof: {compute: commit-index}
        """,
        """
        q.yaml:18:22: error: the key says 1, but it is 3
        18 |     proof: {compute: commit-index}
           |                      ^
        """),
      Broken(
        "a cluster that says too little",
        kind: "log",
        """
        cluster: {servers: {S1: [1, 1], S2: {term: 2}, S3: [1, 1, 1]}}
        options: [{text: S3, correct: true}, {text: S2, because: It is shorter}]
        proof: {compute: winners}
        """,
        """
        q.yaml:13:22: error: the cluster says too little to compute 'winners'
        13 |     proof: {compute: winners}
           |                      ^
           = expected what the computation starts from, such as logs and terms
        """),
    ]
  }
#endif
