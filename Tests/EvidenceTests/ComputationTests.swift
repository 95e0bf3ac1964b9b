// SPDX-License-Identifier: MIT

#if canImport(Solutions)
  import Quiz
  import Solutions
  import Testing

  @testable import Evidence

  struct ComputationTests {
    @Test(arguments: Family.all.map(\.name))
    func `the reference finds what arithmetic finds`(family: String) throws {
      let find = try #require(Family.named(family)).find
      for level in Question.Level.allCases {
        for number in 1...200 {
          let question = try #require(
            Question.generated(family: family, level: level, number: number))
          let picture = try #require(question.cluster)
          let finding = try #require(find(picture), "\(question.id)")
          let reference = ReferenceFinding.of(family, picture, by: Reference.rules)
          #expect(reference == finding, "\(question.id)")
          #expect(question.disagreement(with: finding) == nil, "\(question.id)")
        }
      }
    }

    @Test func `what says too little is not found`() {
      let nothing = ClusterPicture([.init("A"), .init("B")])
      let families = Family.all.map(\.name)
      let found = families.filter { ReferenceFinding.of($0, nothing, by: Reference.rules) != nil }
      #expect(found == ["majority", "tolerance", "can-commit"])
    }

    @Test(arguments: [-1, 10_001, Int.max])
    func `numbers beyond all reason are refused`(number: Int) {
      let picture = ClusterPicture([.init("A", log: [1], term: number)])
      #expect(ReferenceFinding.of("winners", picture, by: Reference.rules) == nil)
    }

    @Test func `a family that nobody knows finds nothing`() {
      let picture = ClusterPicture([.init("A", log: [1])])
      #expect(ReferenceFinding.of("losers", picture, by: Reference.rules) == nil)
    }
  }
#endif
