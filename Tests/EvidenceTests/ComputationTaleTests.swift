// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Quiz
  import Solutions
  import Testing

  @testable import Evidence

  struct ComputationTaleTests {
    private func tale(_ family: String, _ picture: ClusterPicture) -> String {
      (ReferenceTale.of(family, picture, by: Reference.rules) ?? ["nothing"])
        .joined(separator: "\n")
    }

    /// Three servers of which the one in the middle is behind.
    private let logs = ClusterPicture([
      .init("A", log: [1, 1, 2]), .init("B", log: [1]), .init("C", log: [1, 1, 1, 1]),
    ])

    @Test func `elections are told by who votes how`() {
      #expect(
        tale("winners", logs) == """
          A stands in term 3: B and C vote for it. With 3 of 3 votes it leads.
          B stands in term 3: A and C refuse. With 1 of 3 votes it does not lead.
          C stands in term 3: B votes for it, A refuses. With 2 of 3 votes it leads.
          """)
      #expect(
        tale("safe-entries", logs).hasSuffix("The logs of A and C are the same up to index 2."))
      #expect(
        tale("newer-log", logs) == """
          All find A's log up-to-date.
          A and C find B's log less up-to-date.
          A finds C's log less up-to-date.
          """)
    }

    @Test func `who is alone is heard by nobody`() {
      var picture = logs
      picture.groups = [["A"], ["B", "C"]]
      #expect(
        tale("winners", picture).hasPrefix(
          "A stands in term 3: nobody else hears it. With 1 of 3 votes it does not lead."))
      #expect(
        tale("can-commit", picture) == """
          Among A, A gets 1 of 3 votes and does not lead.
          Among B and C, B gets 2 of 3 votes, leads, and commits a command.
          """)
    }

    @Test func `majorities are told vote by vote and failure by failure`() {
      #expect(
        tale("majority", logs) == """
          With the votes of A, 1 of 3, A does not lead.
          With the votes of A and B, 2 of 3, A leads.
          """)
      #expect(
        tale("tolerance", logs) == """
          As things are, A gets 3 of 3 votes, leads, and commits a command.
          With A lost, B gets 2 of 3 votes, leads, and commits a command.
          With A and B lost, C gets 1 of 3 votes and does not lead.
          """)
    }

    @Test func `a leader is told how far the others have come`() {
      let picture = ClusterPicture(
        [
          .init("A", log: [1, 1, 2], term: 3, match: 3, commit: 0), .init("B", match: 2),
          .init("C", match: 0),
        ], leader: "A")
      #expect(
        tale("commit-index", picture) == """
          Index 3, of term 2, is on A: 1 of 3.
          Index 2, of term 1, is on A and B: 2 of 3.
          A's advanceCommitIndex leaves its commitIndex at 0.
          """)
    }

    @Test func `requests are told by what is answered`() {
      let plea = ClusterPicture(
        [.init("B", log: [1], term: 2, vote: "C")],
        message: .requestVote(from: "A", to: "B", term: 3, lastLogIndex: 1, lastLogTerm: 1))
      #expect(
        tale("vote", plea) == """
          B answers with voteGranted true and term 3.
          Then it is in term 3 and has voted for A.
          """)
      let entries = ClusterPicture(
        [.init("B", log: [1, 1], term: 2, commit: 0)],
        message: .appendEntries(
          from: "A", to: "B", term: 2, prevLogIndex: 1, prevLogTerm: 1, entries: [2],
          leaderCommit: 2))
      #expect(
        tale("append", entries) == """
          B answers with success true, matchIndex 2 and term 2.
          Then the terms of its entries are 1 2 and its commitIndex is 2.
          """)
    }

    @Test func `a retreat is told request by request`() {
      let picture = ClusterPicture(
        [.init("A", log: [1, 2, 2]), .init("B", log: [1, 1])], leader: "A")
      #expect(
        tale("rejections", picture) == """
          prevLogIndex 3, prevLogTerm 2: refused.
          prevLogIndex 2, prevLogTerm 2: refused.
          prevLogIndex 1, prevLogTerm 1: taken.
          """)
    }

    @Test func `a log that can't be is told up to where it could`() {
      let picture = ClusterPicture([.init("A", log: [1, 3, 2])])
      #expect(
        tale("legal-log", picture).hasSuffix(
          "For index 3 it would have to be in term 2, but it is in term 3 already and never goes "
            + "back."))
    }

    @Test(arguments: Family.all.map(\.name))
    func `every generated question can be shown`(family: String) throws {
      for level in Question.Level.allCases {
        for number in 1...20 {
          let question = try #require(
            Question.generated(family: family, level: level, number: number))
          let lines = try #require(Prover(kit: "").showing(of: question, ShowingOptions()))
          #expect(lines.count > 3 && lines.allSatisfy { $0.count <= 80 }, "\(question.id)")
          let told = Prover(kit: "").showing(of: question, ShowingOptions(isPlain: true))
          #expect(told?.last?.hasPrefix("So ") == true, "\(question.id)")
        }
      }
    }

    @Test func `what says too little is no tale`() {
      let nothing = ClusterPicture([.init("A"), .init("B")])
      let told = Family.all.map(\.name).filter {
        ReferenceTale.of($0, nothing, by: Reference.rules) != nil
      }
      #expect(told == ["majority", "tolerance", "can-commit"])
    }
  }
#endif
