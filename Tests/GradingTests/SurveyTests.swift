// SPDX-License-Identifier: MIT

import Raft
import Testing

@testable import Grading

struct SurveyTests {
  private let text = """
    import Raft

    public enum Election: ElectionRules {
      /// Stands.
      public static func startElection(_ server: inout Server) {
        // func becomeLeader(_ server: inout Server) { todo() }
        becomeLeader(&server)
      }

      public static func handleRequestVote(
        _ server: inout Server, _ request: RequestVote
      ) -> RequestVoteReply? {
        todo()
      }

      public static func stepDown(_ server: inout Server, to term: Term) {
        server.role = .follower
        todo()
      }
    }
    """

  private func survey(_ text: String) -> Course.Survey {
    var survey = Course.Survey()
    survey.add(text, file: "Election.swift")
    return survey
  }

  @Test func `a function that is nothing but todo is not written`() {
    #expect(survey(text).written == RuleSet.all.subtracting(RuleSet([.handleRequestVote])))
  }

  @Test func `a stub is found at its todo`() {
    let stub = survey(text).stub(of: .handleRequestVote)
    #expect(stub?.file == "Election.swift")
    #expect(stub?.line == 13)
    #expect(survey(text).stub(of: .stepDown) == nil)
  }

  @Test func `functions are found where they are declared`() {
    let survey = survey(text)
    #expect(survey.place(of: .startElection)?.line == 5)
    #expect(survey.place(of: .stepDown)?.line == 16)
    #expect(survey.place(of: .becomeLeader) == nil)
  }

  @Test func `direct calls are noted`() {
    #expect(
      survey(text).shortcuts == [
        Course.Shortcut(rule: .becomeLeader, file: "Election.swift", line: 7)
      ])
  }

  @Test func `files that can't be read say nothing`() {
    #expect(Course.Survey(files: ["/nowhere/Election.swift"]) == Course.Survey())
  }
}
