// SPDX-License-Identifier: MIT

import Evidence
import Quiz
import Testing
import YAML

struct KitBankTests {
  @Test func `every key of the kit's own bank is proven that can be`() {
    let survey = Bank.survey(
      files: ["\(Sample.kit)/Questions.yaml"], covering: Prover.coverable)
    #expect(survey.mistakes.description == "")
    #expect(BankCheck(survey.bank, by: Sample.prover).mistakes.description == "")
  }
}

struct CoverTests {
  @Test func `topics cover functions, properties and tracks, and nothing else`() {
    let text = """
      topics:
        - id: election
          title: Election
          study: "§5.2"
          covers: [startElection, electionSafety, replication, stepdown]
      questions:
        - id: sample
          level: basic
          topic: election
          kind: numeric
          prompt: How many?
          number: {value: 1}
          answer: One.
          sources: ["§5.2"]
      """
    #expect(
      Sample.mistakes(text: text) == """
        q.yaml:5:58: error: unknown function, property or track 'stepdown'
        5 | …ers: [startElection, electionSafety, replication, stepdown]
          |                                                    ^
          = expected one whose failures suggest the topic, such as stepDown or electionSafety; \
        did you mean 'stepDown'?
        """)
  }
}
