// SPDX-License-Identifier: MIT

import Presentation
import Testing

@testable import Quiz

struct ExhibitTests {
  private let leaderAndLogs = ClusterPicture(
    [
      .init("S1", log: [1, 1, 4], term: 4, vote: "S1", match: 3, commit: 1),
      .init("S2", log: [1, 1], term: 4, vote: "S1", match: 2, commit: 1),
      .init("S3", log: [1, 3], term: 3, match: 1, isDown: true), .init("S4", log: [], term: 0),
    ], leader: "S1")

  private func drawn(_ exhibit: Exhibit, _ style: Style = Style()) -> String {
    exhibit.lines(style: style).joined(separator: "\n")
  }

  private func told(_ exhibit: Exhibit) -> String {
    exhibit.plainLines.joined(separator: "\n")
  }

  @Test func `logs are drawn as the paper draws them`() {
    #expect(
      drawn(.cluster(leaderAndLogs)) == """
                    1   2   3    term  voted for  match  commit
        S1 leader │ 1 │ 1 │ 4 │     4         S1      3       1
        S2        │ 1 │ 1 │         4         S1      2       1
        S3 down   │ 1 │ 3 │         3          –      1
        S4        │ empty           0          –
        """)
  }

  @Test func `a cluster is told in sentences`() {
    #expect(
      told(.cluster(leaderAndLogs)) == """
        S1, leader, term 4, voted for S1: terms of the entries 1 to 3: 1, 1, 4; match index 3; commit index 1.
        S2, term 4, voted for S1: terms of the entries 1 to 2: 1, 1; match index 2; commit index 1.
        S3, down, term 3, voted for nobody: terms of the entries 1 to 2: 1, 3; match index 1.
        S4, term 0, voted for nobody: an empty log.
        """)
  }

  @Test func `without Unicode it is ASCII`() {
    let picture = ClusterPicture(
      [.init("A", log: [1, 2]), .init("B", log: [1])], groups: [["B"], ["A"]])
    #expect(
      drawn(.cluster(picture), Style(isUnicode: false)) == """
            1   2
        B | 1 |
        .... no message passes ....
        A | 1 | 2 |
        """)
  }

  @Test func `servers of which only names are known stand in a line`() {
    let picture = ClusterPicture(
      [.init("S1"), .init("S2", isDown: true), .init("S3"), .init("S4")], leader: "S1",
      groups: [["S1", "S2"], ["S3"]])
    #expect(drawn(.cluster(picture)) == "S1 leader  S2 down   ┆   S3   ┆   S4")
    #expect(
      told(.cluster(picture)) == """
        S1, leader.
        S2, down.
        S3.
        S4.
        Group 1: S1, S2.
        Group 2: S3.
        Group 3: S4.
        No message passes between the groups.
        """)
  }

  @Test func `names that don't fit in a line stand in several`() {
    let names = (1...9).map { ClusterPicture.Member("server-\($0)") }
    #expect(
      drawn(.cluster(ClusterPicture(names)), Style(width: 40)) == """
        server-1  server-2  server-3  server-4
        server-5  server-6  server-7  server-8
        server-9
        """)
    let groups = [names[0..<3].map(\.name), names[3..<6].map(\.name)]
    #expect(
      drawn(.cluster(ClusterPicture(Array(names[..<6]), groups: groups)), Style(width: 40)) == """
        server-1  server-2  server-3
        ┆
        server-4  server-5  server-6
        """)
  }

  @Test func `a request stands below the log it is for`() {
    let picture = ClusterPicture(
      [.init("S2", log: [1, 1], term: 2, commit: 1)],
      message: .appendEntries(
        from: "S1", to: "S2", term: 5, prevLogIndex: 2, prevLogTerm: 1, entries: [2, 5],
        leaderCommit: 3))
    #expect(
      drawn(.cluster(picture), Style(width: 60)) == """
             1   2    term  commit
        S2 │ 1 │ 1 │     2       1

        S1 ──▶ S2  AppendEntries
          term 5 · prevLogIndex 2 · prevLogTerm 1
          entries of terms 2 5 · leaderCommit 3
        """)
    #expect(
      told(.cluster(picture)) == """
        S2, term 2: terms of the entries 1 to 2: 1, 1; commit index 1.
        On its way from S1 to S2: AppendEntries, term 5, prevLogIndex 2, prevLogTerm 1, entries of \
        terms 2 5, leaderCommit 3.
        """)
  }

  @Test func `before a vote it matters who voted for nobody`() {
    let picture = ClusterPicture(
      [.init("S2", log: [3], term: 3)],
      message: .requestVote(from: "S1", to: "S2", term: 4, lastLogIndex: 1, lastLogTerm: 2))
    #expect(
      drawn(.cluster(picture)) == """
             1      term  voted for
        S2 │ 3 │       3          –

        S1 ──▶ S2  RequestVote
          term 4 · lastLogIndex 1 · lastLogTerm 2
        """)
  }

  @Test func `two memberships have a column each`() {
    let picture = ClusterPicture(
      [.init("A", match: 3), .init("B", match: 1)], leader: "A",
      configurations: [["A"], ["A", "B"]])
    #expect(
      drawn(.cluster(picture)) == """
                   match  C-old  C-new
        A leader       3      •      •
        B              1             •
        """)
    #expect(told(.cluster(picture)).hasSuffix("Old membership: A.\nNew membership: A, B."))
  }

  @Test func `what is too long for boxes is counted`() {
    let picture = ClusterPicture([
      .init("A", log: Array(repeating: 1, count: 40) + [2, 3, 3], term: 3),
      .init("B", log: [1, 1]),
    ])
    #expect(
      drawn(.cluster(picture)) == """
                        term
        A 40×1 1×2 2×3     3
        B 2×1
        """)
  }

  @Test func `what has no room beside the logs stands below them`() {
    #expect(
      drawn(.cluster(leaderAndLogs), Style(width: 40)) == """
                    1   2   3
        S1 leader │ 1 │ 1 │ 4 │
        S2        │ 1 │ 1 │
        S3 down   │ 1 │ 3 │
        S4        │ empty

                    term  voted for  match  commit
        S1 leader      4         S1      3       1
        S2             4         S1      2       1
        S3 down        3          –      1
        S4             0          –
        """)
  }

  @Test func `code has numbered lines, and what is too long goes on below itself`() {
    let code = Exhibit.code("func f() {\n  if one && two && three && four { g() }\n\n  h()\n}\n\n")
    #expect(
      drawn(code, Style(width: 40)) == """
        1 │ func f() {
        2 │   if one && two && three && four {
              g() }
        3 │
        4 │   h()
        5 │ }
        """)
    #expect(
      told(code) == """
        Line 1: func f() {
        Line 2: if one && two && three && four { g() }
        Line 4: h()
        Line 5: }
        """)
  }

  @Test func `a schedule has numbered steps`() {
    let schedule = Exhibit.schedule(["A stands for election", "B votes for A"])
    #expect(drawn(schedule) == "1. A stands for election\n2. B votes for A")
    #expect(told(schedule) == "Step 1: A stands for election\nStep 2: B votes for A")
  }

  @Test func `what would steer a terminal is made visible`() {
    let name = "\u{1B}[2J"
    let exhibits = [
      Exhibit.cluster(ClusterPicture([.init(name, log: [1], vote: name)], groups: [[name]])),
      .code(name), .schedule([name]),
    ]
    for exhibit in exhibits {
      #expect(!drawn(exhibit).contains("\u{1B}"))
      #expect(!told(exhibit).contains("\u{1B}"))
    }
  }
}
