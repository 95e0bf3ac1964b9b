// SPDX-License-Identifier: MIT

import Presentation
import Quiz
import Testing

@testable import Predicting

/// Sessions as they look, word for word.
struct SessionTests {
  private let medium = Medium(style: Style(width: 80))

  @Test func `a prediction for a beginner`() throws {
    let text = try Sample.session(
      Sample.rivals, .basic, medium: medium, saying: ["a", "80"])
    #expect(
      text == """

        ──── 1 of 1 · terms · basic · predict the outcome ──────────────────────────────

          The run of rivals with seed 1 stops at 7.627 ms.

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost
          ─‖ held
          t2 term 2  @4 index 4  +3 three entries
          log: terms of the entries (3×1: 1 1 1)

             ms   A                      B                      C
              ⋮   ⋮  6 events left out   ⋮                      ⋮
          3.731   ┆◀─────────────────────┼──── vote granted t1 ─┤
                  ┃ leads term 1         ┆                      │
          4.865   ┃                      ┆◀──── vote denied t1 ─┤
          5.380   ┠─ vote denied t1 ────▶┆                      │
          5.535   ┃◀──── vote denied t1 ─┤                      │
          5.715   ┠─ heartbeat t1 ───────┼─────────────────────▶│

          A's heartbeat is about to arrive at B, which is a candidate in term 1. What
          becomes of B?

                            term  voted for  commit
          A leader │ empty     1          A       0
          B        │ empty     1          B       0
          C        │ empty     1          A       0

          A ──▶ B  AppendEntries
            term 1 · prevLogIndex 0 · prevLogTerm 0 · no entries · leaderCommit 0

          a) It stands for election in term 2
          b) It follows A in term 1, and its election timer starts anew
          c) It refuses, stays a candidate in term 1, and its election timer runs on
          d) It follows A in term 1, and its election timer runs on

          Your answer (a letter from a to d):
        > a

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 80

          ✗ Not right.
          • a) It stands for election in term 2
              – Only its election timer makes it stand, and it has just heard from a
                leader.

          The run goes on:

             ms   A                      B                      C
              ⋮   ⋮  9 events left out   ⋮                      ⋮
          5.535   ┃◀──── vote denied t1 ─┤                      │
          5.715   ┠─ heartbeat t1 ───────┼─────────────────────▶│
          7.627   ┠─ heartbeat t1 ──────▶│ steps down to term 1 │
          8.451   ┃◀─────────────────────┼── stored up to 0 t1 ─┤
          8.967   ┃◀─ stored up to 0 t1 ─┤                      │

          This was the run of: Two stand at once.

          Answer     b) It follows A in term 1, and its election timer starts anew
          Why        It follows A. Both are in term 1, and a term has one leader at
                     most, so whoever sends AppendEntries in it leads it. The election
                     timer starts anew (§5.2).
          Options    c) It refuses, stays a candidate in term 1, and its election timer
                     runs on
                       – A leads term 1, so a majority has voted for A in it. B can't
                         win it any more.
                     d) It follows A in term 1, and its election timer runs on
                       – To hear from the leader of its term is what keeps an election
                         timer from running out.
          Source     §5.1; §5.2; Figure 2, All Servers

          Enter goes on; or follow-up, show, quit:

        """)
  }

  @Test func `a prediction of the intermediate level`() throws {
    let text = try Sample.session(
      Sample.parted, .intermediate, medium: medium, saying: ["3", "50"])
    #expect(
      text == """

        ──── 1 of 1 · Log replication · intermediate · predict the outcome ─────────────

          The run of parted with seed 1 stops at 7.185 ms.

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost
          ─‖ held
          t2 term 2  @4 index 4  +3 three entries
          log: terms of the entries (3×1: 1 1 1)

             ms   A                      B                      C
              ⋮   ⋮  1 event left out    ⋮                      ⋮
          0.000   ┆ candidate t4         │                      │
          1.137   ├─ RequestVote t4 ─────┼─────────────────────▶│ votes for A in term 4
          2.320   ┆◀─────────────────────┼──── vote granted t4 ─┤
                  ┃ leads term 4         │                      │
          2.868   ┠─ RequestVote t4 ────▶│ votes for A t4       │
          7.065   ┃◀─── vote granted t4 ─┤                      │

          B refuses a request with prevLogIndex 3, and its answer is about to arrive at
          A: its entry there is of term 2, and its first of that term is at index 3. A
          makes use of that hint: it goes on behind its own last entry of that term, or,
          if it has none, at the index named. Which prevLogIndex does its next request
          to B have?

                     1   2   3   4    term  voted for  commit
          A leader │ 1 │ 1 │ 3 │         4          A       0
          B        │ 1 │ 1 │ 2 │ 2 │     4          A       0
          C        │ 1 │ 1 │ 3 │         4          A       0

          Your answer (a number):
        > 3

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 50

          ✗ Not right.
          • 3
              – That request was refused just now, and would be again.

          The run goes on:

              ms   A                      B                      C
               ⋮   ⋮  4 events left out   ⋮                      ⋮
           2.868   ┠─ RequestVote t4 ────▶│ votes for A t4       │
           7.065   ┃◀─── vote granted t4 ─┤                      │
           7.185   ┃◀─────── no match @3 ─┤                      │
          11.081   ┠─ append 3.3 @3 t4 ──▶│ replaces @3: 3.3     │
             log   ┃ 1 1 3                │ 1 1 3                │ 1 1 3

          This was the run of: Two logs have parted.

          Answer     2
          Why        2. A has no entry of term 2, so all of B's entries of that term,
                     from index 3 on, are in conflict. One request skips them: nextIndex
                     becomes 3.
          Source     §5.3; Figure 2, Leaders

          Enter goes on; or follow-up, show, quit:

        """)
  }

  @Test func `a prediction of the advanced level`() throws {
    let text = try Sample.session(
      Sample.left, .advanced, medium: medium, saying: ["2", "90"])
    #expect(
      text == """

        ──── 1 of 1 · Safety · advanced · predict the outcome ──────────────────────────

          The run of left with seed 1 stops at 17.445 ms.

          ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost
          ─‖ held
          t2 term 2  @4 index 4  +3 three entries
          log: terms of the entries (3×1: 1 1 1)

              ms   A            B            C            D            E
               ⋮   ⋮  9 events left out      ⋮            ⋮
           5.535   ┃◀── yes t4 ─┤            │            │
               ⋮   ⋮  5 heartbeats and answers            ⋮
          11.445   ┃◀───────────┼────────────┼─── not @2 ─┤
          11.761   ┃◀───────────┼─── not @2 ─┤            │
          13.908   ┠─ 2.2 t4 ───┼───────────▶│ stores 2.2 │
          16.191   ┠─ 2.2 t4 ───┼────────────┼───────────▶│ +1 @2

          C's answer arrives at A: it stores all up to index 2. The column match is A's
          matchIndex with that taken in; its commitIndex is still 0. What does A's
          commitIndex become?

                     1   2   3    term  voted for  match  commit
          A leader │ 1 │ 2 │         4          A      2       0
          B        │ 1 │ 2 │         4          A      2       0
          C        │ 1 │ 2 │         4          A      2       0
          D        │ 1 │ 2 │         4          A      0       0
          E down   │ 1 │ 1 │ 1 │     2          –      0

          Your answer (a number):
        > 2

          How sure are you, in % or from 1 to 5 (Enter: skip):
        > 90

          ✗ Not right.
          • 2
              – A majority stores index 2, but the entry there is of term 2, and the
                leader's term is 4. A leader counts only for entries of its own term: an
                older one on a majority may still be overwritten (Figure 8).

          The run goes on:

              ms   A            B            C            D            E
               ⋮   ⋮  17 events left out     ⋮            ⋮
          13.908   ┠─ 2.2 t4 ───┼───────────▶│ stores 2.2 │
          16.191   ┠─ 2.2 t4 ───┼────────────┼───────────▶│ +1 @2
          17.445   ┃◀───────────┼── ok to 2 ─┤            │
             log   ┃ 1 2        │ 1 2        │ 1 2        │ 1 2          1 1 1

          This was the run of: What an earlier leader left.

          Answer     0
          Why        0. From the highest down, the logs have come to 2, 2, 2, 0, 0. So
                     the highest index that a majority stores is 2, on 3 of 5. But the
                     entry there is of term 2, not of term 4, the leader's own, and
                     neither is any before it. So the commit index stays at 0 (§5.4.2).
          Source     §5.4.2; Figure 8; Figure 2, Leaders

          Enter goes on; or follow-up, show, quit:

        """)
  }

  @Test func `a prediction told to be heard`() throws {
    let text = try Sample.session(
      Sample.rivals, .basic, medium: Medium(style: Style(width: 80), isPlain: true),
      saying: ["d", ""])
    #expect(
      text == """
        1 of 1, terms, basic, predict the outcome.
        The run of rivals with seed 1 stops at 7.627 ms.
        25 earlier lines left out.
        B receives from C: vote denied in term 1.
        At 5.380 ms:
        B receives from A: vote denied in term 1.
        At 5.535 ms:
        A receives from B: vote denied in term 1.
        At 5.715 ms:
        C receives from A: AppendEntries term 1 (after 0): heartbeat; commit 0.
        C: follows A.
        A's heartbeat is about to arrive at B, which is a candidate in term 1. What becomes of B?
        A, leader, term 1, voted for A: an empty log; commit index 0.
        B, term 1, voted for B: an empty log; commit index 0.
        C, term 1, voted for A: an empty log; commit index 0.
        On its way from A to B: AppendEntries, term 1, prevLogIndex 0, prevLogTerm 0, no entries, leaderCommit 0.
        Option a: It stands for election in term 2
        Option b: It follows A in term 1, and its election timer starts anew
        Option c: It refuses, stays a candidate in term 1, and its election timer runs on
        Option d: It follows A in term 1, and its election timer runs on
        Your answer (a letter from a to d):
        > d
        How sure are you, in % or from 1 to 5 (Enter: skip):
        >
        Not right.
        d) It follows A in term 1, and its election timer runs on
        Reason: To hear from the leader of its term is what keeps an election timer from running out.
        The run goes on:
        29 earlier lines left out.
        A receives from B: vote denied in term 1.
        At 5.715 ms:
        C receives from A: AppendEntries term 1 (after 0): heartbeat; commit 0.
        C: follows A.
        At 7.627 ms:
        B receives from A: AppendEntries term 1 (after 0): heartbeat; commit 0.
        B: becomes follower in term 1, follows A.
        At 8.451 ms:
        A receives from C: stored up to 0.
        At 8.967 ms:
        A receives from B: stored up to 0.
        This was the run of: Two stand at once.
        Answer: b) It follows A in term 1, and its election timer starts anew
        Why: It follows A. Both are in term 1, and a term has one leader at most, so whoever sends AppendEntries in it leads it. The election timer starts anew (§5.2).
        Options:
        a) It stands for election in term 2
        Reason: Only its election timer makes it stand, and it has just heard from a leader.
        c) It refuses, stays a candidate in term 1, and its election timer runs on
        Reason: A leads term 1, so a majority has voted for A in it. B can't win it any more.
        Source: §5.1; §5.2; Figure 2, All Servers
        Enter goes on; or follow-up, show, quit:

        """)
  }
}
