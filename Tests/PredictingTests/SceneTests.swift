// SPDX-License-Identifier: MIT

import Quiz
import Raft
import Simulation
import Testing

@testable import Predicting

/// What is seen of a run at a moment.
struct SceneTests {
  @Test func `a server that is back is shown as it was, and down`() throws {
    let run = try Course.run("vote-outlives-a-crash")
    let moment = try #require(run.moments.first { $0.sort == .restart })
    let question = try #require(moment.question(of: "vote-outlives-a-crash", seed: 1))
    let member = question.cluster?.members[moment.scene.step.server.rawValue]
    #expect(member?.isDown == true)
    #expect(member?.vote == nil)
    // Its vote went to disk in the event amid which it crashed.
    #expect(moment.scene.successor.votedFor != nil)
    #expect(question.prompt.contains("before the event amid which it crashed"))
  }

  @Test func `a network in two shows two groups`() throws {
    let run = try Course.run("no-quorum-no-commit")
    let groups = run.moments.map(\.scene.groups).filter { !$0.isEmpty }
    #expect(groups.allSatisfy { $0.count > 1 && $0.joined().count == 5 })
    #expect(!groups.isEmpty)
  }

  @Test func `links that leave no groups are told in words`() throws {
    let run = try Course.run("deaf-candidate")
    let scene = try #require(run.moments.map(\.scene).first { !$0.cuts.isEmpty })
    #expect(scene.groups.isEmpty)
    #expect(scene.setting().contains("reaches"))
  }

  @Test(arguments: ["figure-8", "leader-fails", "nothing-committed-is-lost"])
  func `nothing is asked that can't be seen at a glance`(id: String) throws {
    for moment in try Course.run(id).moments {
      #expect(moment.scene.servers.allSatisfy { $0.log.count <= 10 })
    }
  }
}
