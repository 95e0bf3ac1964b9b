// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation
import Testing

@testable import Presentation

struct DiagramTests {
  @Test func `an election is seen at a glance`() {
    #expect(
      text(diagram(Plays.election)) == """
             ms   S1                     S2                     S3
        156.788   │                      │                      ┆ candidate t1
        157.925   │                      │◀──── RequestVote t1 ─┤
                  │                      │ votes for S3 t1      ┆
        159.108   │                      ├─ vote granted t1 ───▶┃ leads term 1
        159.656   │◀─────────────────────┼───── RequestVote t1 ─┨
                  │ votes for S3 t1      │                      ┃
        162.000   ├─ vote granted t1 ────┼─────────────────────▶┃
        170.000   │                      │                      ┃ takes x=1 @1
        171.300   │                      │◀── append x=1 @1 t1 ─┨
                  │                      │ stores @1: x=1       ┃
        172.000   │                      ├─ stored up to 1 t1 ─▶┃ applied 1, x=1 done
            log   │                      │ 1                    ┃ 1
        """)
  }

  @Test func `the two halves of a split vote stand side by side`() {
    #expect(
      text(diagram(Plays.splitVote)) == """
         ms   S1                S2                S3                S4
         10   ┆ candidate t1    │                 │                 │
              ┆                 ┆ candidate t1    │                 │
         12   ├─ vote? t1 ──────┼────────────────▶│ votes for S1 t1 │
              ┆                 ├─ vote? t1 ──────┼────────────────▶│ votes for S2 t1
         13   ├─ vote? t1 ─────▶┆                 │                 │
              ├─ vote? t1 ──────┼─────────────────┼────────────────▶│
              ┆◀───── vote? t1 ─┤                 │                 │
              ┆                 ├─ vote? t1 ─────▶│                 │
         15   ┆◀────────────────┼──── granted t1 ─┤                 │
              ┆                 ┆◀────────────────┼──── granted t1 ─┤
              ┆◀──── denied t1 ─┤                 │                 │
              ┆◀────────────────┼─────────────────┼───── denied t1 ─┤
              ├─ denied t1 ────▶┆                 │                 │
              ┆                 ┆◀──── denied t1 ─┤                 │
        """)
  }

  @Test func `two votes in one term are marked where they are given`() {
    let (play, violation) = Plays.doubleVote
    #expect(
      text(diagram(play, violation)) == """
            ms   A                      B                      C
        10.000   ┆ candidate t1         │                      │
                 ┆                      ┆ candidate t1         │
                 ┆                      ├─ RequestVote t1 ───‖ │
        11.137 ① ├─ RequestVote t1 ─────┼─────────────────────▶│ votes for A in term 1
                 ┆ ✗────────────────────┼──── vote granted t1 ─┤
        12.500   ├─ RequestVote t1 ────▶┆                      │
                 ┆ ✗─── vote denied t1 ─┤                      │
                 ╌╌ C has voted for A, though A has not heard of it ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
        41.137 ② ┆                      ├─ RequestVote t1 ────▶│ sent at 10.000 ms
                 ┆                      ┆                      │ votes for B in term 1
                 ┆                      ┆◁╌╌╌ vote granted t1 ╌┤
               ✗ ✗══════════════════════✗══════════════════════✗══════════════════════
        ✗ One Vote per Term: C votes for both A and B in term 1 (t = 41.137 ms)
          ① 11.137 ms  C granted A its vote in term 1
          ② 41.137 ms  C granted B its vote in term 1
        """)
  }

  @Test func `Figure 8 fits five servers into 80 columns (§5.4.2)`() {
    let (play, violation) = Plays.figure8
    #expect(
      text(diagram(play, violation)) == """
         ms   S1            S2            S3            S4            S5
          1   ┆ stands t1   │             │             │             │
          2   ├─ vote? t1 ─▶│ votes S1 t1 │             │             │
              ├─ vote? t1 ──┼────────────▶│ votes S1 t1 │             │
          3   ┆◀─── yes t1 ─┤             │             │             │
              ┆◀────────────┼──── yes t1 ─┤             │             │
              ┃ leads t1    │             │             │             │
              ╌╌ the network splits: S1, S2 | S3, S4, S5 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
          4   ┃ takes b=2   │             │             │             │
              ┠─ b=2 t1 ────┼───────────✗ │             │             │
          5   ┠─ b=2 @1 t1 ▶│ stores b=2  │             │             │
              ✗ crash       │             │             │             │
          6     ✗─ ok to 1 ─┤             │             │             │
                            │             │             │             ┆ candidate t2
          7                 │             │◀────────────┼── vote? t2 ─┤
                            │             │ votes S5 t2 │             ┆
                            │             │             │◀─ vote? t2 ─┤
                            │             │             │ votes S5 t2 ┆
          8                 │             ├─ yes t2 ────┼────────────▶┆
                            │             │             ├─ yes t2 ───▶┃ leads term 2
                            │             │             │             ┃ takes c=3 @1
                            │             │             │             ✗ crash
          9   │ restarts t1 │             │             │
              │ vote for S1 │             │             │
              │ log 1       │             │             │
              ╌╌ the network splits: S1, S2, S3 | S4 | S5 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
              ┆ stands t3   │             │             │
         10   ├─ vote? t3 ─▶│ votes S1 t3 │             │
              ├─ vote? t3 ──┼────────────▶│ votes S1 t3 │
         11   ┆◀─── yes t3 ─┤             │             │
              ┆◀────────────┼──── yes t3 ─┤             │
              ┃ leads t3    │             │             │
         12   ┠─ b=2 @1 t3 ─┼────────────▶│ stores b=2  │
         13 ① ┃◀────────────┼─── ok to 1 ─┤             │
              ┃ applies b=2 │             │             │
              ┃ b=2 is done │             │             │
        log   ┃ 1           │ 1           │ 1           │               2
            ✗ ✗═══════════════════════════════════════════════════════✗═════════════
        ✗ Commitment: S1 applied b=2 (term 1) at index 1 in term 3, yet S5, whose log
        ends in term 2, can still win (t = 13 ms)
          ① 13.000 ms  S1 applied b=2 (term 1) at index 1
        """)
  }

  @Test func `there is a stand-in of the same width for every sign`() {
    let (play, violation) = Plays.doubleVote
    #expect(
      text(diagram(play, violation, Style(isUnicode: false))) == """
            ms   A                      B                      C
        10.000   : candidate t1         |                      |
                 :                      : candidate t1         |
                 :                      |- RequestVote t1 ---] |
        11.137 1 |- RequestVote t1 -----+--------------------->| votes for A in term 1
                 : x--------------------+---- vote granted t1 -|
        12.500   |- RequestVote t1 ---->:                      |
                 : x--- vote denied t1 -|                      |
                 .. C has voted for A, though A has not heard of it ..................
        41.137 2 :                      |- RequestVote t1 ---->| sent at 10.000 ms
                 :                      :                      | votes for B in term 1
                 :                      :<... vote granted t1 .|
               x x======================x======================x======================
        x One Vote per Term: C votes for both A and B in term 1 (t = 41.137 ms)
          1 11.137 ms  C granted A its vote in term 1
          2 41.137 ms  C granted B its vote in term 1
        """)
  }

  @Test func `a crash says where it fell, and the restart what is left`() {
    #expect(
      text(diagram(Plays.tornWrite)) == """
         ms   A                       B                       C
         10   ┆ candidate t1          │                       │
         11   ├─ RequestVote t1 ──────┼──────────────────────▶│ votes for A in term 1
         12   ┆◀──────────────────────┼───── vote granted t1 ─┤
              ┃ leads term 1          │                       │
              ╌╌ A is cut off ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
         31   ┃                       ┆ candidate t2          │
              ┃ ✗──── RequestVote t2 ─┤                       │
         33   ┃                       ├─ RequestVote t2 ─────▶│ saves vote B
              ┃                       ┆                       ✗ crash right after saving
              ┃                       ┆                       │ restarts t1, vote B
        """)
  }

  @Test func `lost, doubled and overtaken messages look different`() {
    #expect(
      text(diagram(Plays.rough)) == """
            ms   S1            S2            S3            S4            S5
        100.25   │             ┆ stands t4   │             │             │
                 │             ┆ ✗ vote? t4  │             │             │
        102.00   │◀─ vote? t4 ─┤             │             │             │
                 │ votes S2 t4 ┆             │             │             │
                 │             ├─ vote? t4 ─▶│ votes S2 t4 │             │
        103.00   ├─ yes t4 ───▶┆             │             │             │
                 │             ┆◀─── yes t4 ─┤             │             │
                 │             ┃ leads t4    │             │             │
        104.50   │             ┃ takes x=1   │             │             │
                 │             ┃ takes y=2   │             │             │
        106.00   │◀─ +2 @1 t4 ─┨             │             │             │
                 │ stores 1-2  ┃             │             │             │
        106.50   │◀ x=1 @1 t4 ─┨ sent 104.50 │             │             │
                 │             ┠─ x=1 @1 t4 ─┼────────────▶│             │
        107.00   ├─ ok to 2 ──▶┃             │             │             │
                 ├═ ok to 2 ══▶┃             │             │             │
                 ├─ ok to 2 ──▶┃             │             │             │
        108.00   │             ┃◀────────────┼─ no: in t5 ─┤             │
                 │             ┃ S4 has mov… │             │             │
                 │             ┃             │             ✗ crash       ✗ crash
           log   │ 4 4         ┃ 4 4         │
        """)
  }

  @Test func `heartbeats are counted, or drawn on request`() {
    let play = Plays.quietLeader
    #expect(
      text(diagram(play)) == """
         ms   S1                      S2
         10   ┆ candidate t1          │
              ├─ RequestVote t1 ─────▶│ votes for S1 in term 1
         20   ┆◀──── vote granted t1 ─┤
              ┃ leads term 1          │
          ⋮   ⋮  7 heartbeats and answers
        150   ✗ crash                 │
        """)
    let whole = Diagram(play.trace, names: play.names, isFolded: false)
    #expect(
      whole.lines.joined(separator: "\n") == """
         ms   S1                      S2
         10   ┆ candidate t1          │
              ├─ RequestVote t1 ─────▶│ votes for S1 in term 1
         20   ┆◀──── vote granted t1 ─┤
              ┃ leads term 1          │
         30   ┠─ heartbeat t1 ───────▶│
              ┃◀── stored up to 0 t1 ─┤
         80   ┠─ heartbeat t1 ───────▶│
              ┃◀── stored up to 0 t1 ─┤
        130   ┠─ heartbeat t1 ───────▶│
              ┃◀── stored up to 0 t1 ─┤
        150   ┠─ heartbeat t1 ──────✗ │
              ✗ crash                 │
        """)
  }

  @Test func `where code crashed, the event that it was to handle comes last`() {
    var play = Play(servers: 2)
    play.at(150_000)
    let pleas = play.stand(1, term: 1, asking: [2])
    play.at(152_000)
    play.receive(pleas[0])
    let diagram = Diagram(play.trace, names: play.names, culprit: ServerID(1))
    #expect(
      text(diagram) == """
         ms   S1                      S2
        150   ┆ candidate t1          │
        152   ├─ RequestVote t1 ─────▶│
            ✗ ════════════════════════✗═══════════════════════
        """)
  }

  @Test func `a deed that is nothing but evidence is shown`() {
    let (play, violation) = Plays.deposedLeader
    #expect(
      text(diagram(play, violation)) == """
         ms   S1                      S2                      S3
         10   ┆ candidate t1          │                       │
              ├─ RequestVote t1 ─────▶│ votes for S1 t1       │
         12   ┆◀──── vote granted t1 ─┤                       │
              ┃ leads term 1          │                       │
         30   ┃                       │                       ┆ times out, candidate t2
            ① ┃◀──────────────────────┼────── RequestVote t2 ─┤
              │ votes for S3 t2       │                       ┆
         32   ├─ vote granted t2 ─────┼──────────────────────▶┃ leads term 2
         60 ② │ sends heartbeat t2    │                       ┃
              │ ▷ beat t2 to S2, S3   │                       ┃
            ✗ ✗═══════════════════════════════════════════════════════════════════════
        ✗ Kept Promises: S1 acted as the leader of term 1, though it had given its vote
        in term 2 before (t = 60 ms)
          ① 30.000 ms  S1 had granted S3 its vote in term 2
          ② 60.000 ms  S1 sent AppendEntries as the leader of term 1
        """)
  }
}
