// SPDX-License-Identifier: MIT

import Checking
import Testing

@testable import Presentation

struct ShortDiagramTests {
  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  @Test func `what explains the end is what it follows from`() {
    let (play, violation) = Plays.figure8
    let diagram = Diagram(play.trace, names: play.names, violation: violation)
    #expect(
      text(diagram.short(rows: 8)) == """
         ms   S1            S2            S3            S4            S5
          ⋮   ⋮  22 events left out       ⋮             ⋮
         10   ├─ vote? t3 ──┼────────────▶│ votes S1 t3 │
         11   ┆◀─── yes t3 ─┤             │             │
              ┆◀────────────┼──── yes t3 ─┤             │
              ┃ leads t3    │             │             │
         12   ┠─ b=2 @1 t3 ─┼────────────▶│ stores b=2  │
         13 ① ┃◀────────────┼─── ok to 1 ─┤             │
              ┃ applies b=2 │             │             │
              ┃ b=2 is done │             │             │
        log   ┃ 1           │ 1           │ 1           │               2
            ✗ ✗═══════════════════════════════════════════════════════✗═════════════
        """)
  }

  @Test func `evidence is shown however long ago it was`() {
    let (play, violation) = Plays.doubleVote
    let diagram = Diagram(play.trace, names: play.names, violation: violation)
    #expect(
      text(diagram.short(rows: 4)) == """
            ms   A                      B                      C
             ⋮   ⋮  3 events left out   ⋮                      ⋮
        11.137 ① ├─ RequestVote t1 ─────┼─────────────────────▶│ votes for A in term 1
             ⋮   ⋮  4 events left out   ⋮                      ⋮
        41.137 ② ┆                      ├─ RequestVote t1 ────▶│ sent at 10.000 ms
                 ┆                      ┆                      │ votes for B in term 1
                 ┆                      ┆◁╌╌╌ vote granted t1 ╌┤
               ✗ ✗══════════════════════✗══════════════════════✗══════════════════════
        """)
  }

  @Test func `the last lines are the last lines`() {
    let play = Plays.election
    let diagram = Diagram(play.trace, names: play.names)
    #expect(
      text(diagram.lines(last: 3)) == """
             ms   S1                     S2                     S3
              ⋮   ⋮  10 events left out  ⋮                      ⋮
        171.300   │                      │◀── append x=1 @1 t1 ─┨
                  │                      │ stores @1: x=1       ┃
        172.000   │                      ├─ stored up to 1 t1 ─▶┃ applied 1, x=1 done
            log   │                      │ 1                    ┃ 1
        """)
  }

  @Test func `the key to the signs fits, too`() {
    #expect(
      text(Diagram.key(Style())) == """
        ┃ leads  ┆ stands  │ follows  ─▶ arrives  ═▶ again  ╌▷ leaves  ─✗ lost  ─‖ held
        t2 term 2  @4 index 4  +3 three entries  log: terms of the entries (3×1: 1 1 1)
        """)
  }
}
