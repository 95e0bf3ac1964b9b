// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation
import Testing

@testable import Presentation

struct DiagramRoomTests {
  @Test func `where there is room more is said`() {
    #expect(
      text(diagram(Plays.election, nil, Style(width: 100))) == """
             ms   S1                      S2                      S3
        156.788   │                       │                       ┆ times out, candidate t1
        157.925   │                       │◀───── RequestVote t1 ─┤
                  │                       │ votes for S3 t1       ┆
        159.108   │                       ├─ vote granted t1 ────▶┃ leads term 1
        159.656   │◀──────────────────────┼────── RequestVote t1 ─┨
                  │ votes for S3 t1       │                       ┃
        162.000   ├─ vote granted t1 ─────┼──────────────────────▶┃
        170.000   │                       │                       ┃ client: x=1, taken in @1
        171.300   │                       │◀─── append x=1 @1 t1 ─┨
                  │                       │ stores @1: x=1        ┃
        172.000   │                       ├─ stored up to 1 t1 ──▶┃ applies x=1, x=1 is done
            log   │                       │ 1                     ┃ 1
        """)
  }

  @Test func `who has no room is named, and spoken of by the others`() {
    let (play, violation) = Plays.figure8
    #expect(
      text(diagram(play, violation, Style(width: 46))) == """
        No room for S4
         ms   S1        S2        S3        S5
          1   ┆ C1      │         │         │
          2   ├─ v? t1 ▶│ votes   │         │
              ├─ v? t1 ─┼────────▶│ votes   │
          3   ┆◀── yes ─┤         │         │
              ┆◀────────┼─── yes ─┤         │
              ┃ L1      │         │         │
              ╌╌ the network splits: S1, S2 | S3, ╌╌╌╌
              ╌╌ S4, S5 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
          4   ┃ takes   │         │         │
              ┠─ +1 ────┼───────✗ │         │
          5   ┠─ +1 t1 ▶│ +1 @1   │         │
              ✗ crash   │         │         │
          6     ✗ ok 1 ─┤         │         │
                        │         │         ┆ C2
          7             │         │◀ v? t2 ─┤
                        │         │ votes   ┆
                        │         │         ┆ v? to S4
          8             │         ├─ yes ──▶┆
                        │         │         ┃ S4: yes
                        │         │         ┃ leads t2
                        │         │         ┃ takes @1
                        │         │         ✗ crash
          9   │ back    │         │
              │ vote S1 │         │
              │ log 1   │         │
              ╌╌ the network splits: S1, S2, S3 | ╌╌╌╌
              ╌╌ S4 | S5 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
              ┆ C3      │         │
         10   ├─ v? t3 ▶│ votes   │
              ├─ v? t3 ─┼────────▶│ votes
         11   ┆◀── yes ─┤         │
              ┆◀────────┼─── yes ─┤
              ┃ L3      │         │
         12   ┠─ +1 t3 ─┼────────▶│ +1 @1
         13 ① ┃◀────────┼── ok 1 ─┤
              ┃ app. 1  │         │
              ┃ @1 done │         │
        log   ┃ 1       │ 1       │ 1         2
            ✗ ✗═════════════════════════════✗═════════
        ✗ Commitment: S1 applied b=2 (term 1) at index
        1 in term 3, yet S5, whose log ends in term 2,
        can still win (t = 13 ms)
          ① 13.000 ms  S1 applied b=2 (term 1) at
                       index 1
        """)
  }
}
