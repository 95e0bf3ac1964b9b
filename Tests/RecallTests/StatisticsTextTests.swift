// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Recall

struct StatisticsTextTests {
  private let statistics = Statistics(of: deck, history, at: noon + .days(2), days: 7)
  private let titles = ["locks": "Locks, leases, fencing and time"]

  @Test func `all of it fits on a terminal`() {
    #expect(
      StatisticsText(statistics, titles: titles).text == """

        ──── Progress ──────────────────────────────────────────────────────────────────

          4 of 6 questions seen, 2 learnt, 2 due now.
          7 answers, 57 % right.
          Of what you practised you would remember 86 % now.
          Not practised today or yesterday; the most so far is 2 days in a row.
          Weakest: Locks, leases, fencing and time (0 % of 3).

        ──── By level ──────────────────────────────────────────────────────────────────
                                          learnt  seen  due  right
          Basic     ████████████████████  2 of 2     2    1  100 %
          Advanced  ░░░░░░░░░░░░░░░░░░░░  0 of 4     2    1   25 %

        ──── By topic ──────────────────────────────────────────────────────────────────
                                                                learnt  seen  due  right
          Election                         ██████████░░░░░░░░░  2 of 4     3    1  100 %
          Locks, leases, fencing and time  ░░░░░░░░░░░░░░░░░░░  0 of 2     1    1    0 %

        ──── How sure, and how often right ─────────────────────────────────────────────

           40 % sure  ░░░░░░░░░░░░░░░░░░░░░░░░    0 % of 1
           60 % sure  ████████████████████████  100 % of 1
           92 % sure  ██████████░░░░░░░░░░░░░░   40 % of 5

          You were 92 % sure 5 times, and right twice: you know less than you think.
          Brier score 0.41, where 0 is perfect.

        ──── Answers, 30 June to 6 July ────────────────────────────────────────────────

                       5
                      ██
                      ██
                      ██
           1  1     1 ██
          ██ ██  · ██ ██  ·  ·
          30  1  2  3  4  5  6

        ──── Due, 6 July to 12 July ────────────────────────────────────────────────────

           2
          ██
          ██                 1
          ██                ██
          ██                ██
          ██  ·  ·  ·  ·  · ██
           6  7  8  9 10 11 12

        """)
  }

  @Test func `a narrow terminal without Unicode has room for the numbers`() {
    let style = Style(width: 40, isUnicode: false)
    let text = StatisticsText(statistics, titles: titles, style: style).text
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.count > 40 || !$0.allSatisfy(\.isASCII) } == [])
    #expect(
      text.contains(
        """
        ---- By topic --------------------------
                        learnt  seen  due  right
          Election      2 of 4     3    1  100 %
          Locks, le...  0 of 2     1    1    0 %
        """))
  }

  @Test func `days that don't fit next to each other go on below`() {
    let columns = [9, 0, 0, 100, 0, 0, 0, 0, 50, 20, 30].map {
      ColumnChart.Column(value: $0, label: "\($0 % 7)")
    }
    let chart = ColumnChart(columns, height: 2).lines(style: Style(width: 40), indent: 4)
    #expect(
      chart == [
        "                100",
        "      9         ███                  50",
        "    ███   ·   · ███   ·   ·   ·   · ███",
        "      2   0   0   2   0   0   0   0   1",
        "",
        "     20  30",
        "    ███ ███",
        "      6   2",
      ])
  }

  @Test func `a screen reader is told in sentences`() {
    #expect(
      StatisticsText(statistics, titles: titles).plain == """
        4 of 6 questions seen, 2 learnt, 2 due now.
        7 answers, 57 % right.
        Of what you practised you would remember 86 % now.
        Not practised today or yesterday; the most so far is 2 days in a row.
        Weakest: Locks, leases, fencing and time (0 % of 3).
        Level Basic: 2 of 2 learnt, 2 seen, 1 due, 100 % of answers right.
        Level Advanced: 0 of 4 learnt, 2 seen, 1 due, 25 % of answers right.
        Topic Election: 2 of 4 learnt, 3 seen, 1 due, 100 % of answers right.
        Topic Locks, leases, fencing and time: 0 of 2 learnt, 1 seen, 1 due, 0 % of answers right.
        When 40 % sure: 0 of 1 right.
        When 60 % sure: 1 of 1 right.
        When 92 % sure: 2 of 5 right.
        You were 92 % sure 5 times, and right twice: you know less than you think.
        Brier score 0.41, where 0 is perfect.
        Answers, 30 June to 6 July: 30 June 1, 1 July 1, 3 July 1, 4 July 5.
        Due, 6 July to 12 July: 6 July 2, 12 July 1.

        """)
  }

  @Test func `before the first answer there is little to tell`() {
    let statistics = Statistics(of: Array(deck.prefix(2)), [], at: noon)
    #expect(
      StatisticsText(statistics).text == """

        ──── Progress ──────────────────────────────────────────────────────────────────

          None of 2 questions has been answered yet.

        ──── By level ──────────────────────────────────────────────────────────────────
                                       learnt  seen  due  right
          Basic  ░░░░░░░░░░░░░░░░░░░░  0 of 2     0    ·      ·

        ──── By topic ──────────────────────────────────────────────────────────────────
                                          learnt  seen  due  right
          Election  ░░░░░░░░░░░░░░░░░░░░  0 of 2     0    ·      ·

        """)
  }
}
