// SPDX-License-Identifier: MIT

import Raft
import Scenarios
import Simulation
import Testing

struct ReadingTests {
  @Test func `all that a file says of a scenario is read`() throws {
    let text = """
      id: full
      title: Everything at once
      track: replication
      level: advanced
      points: 15
      teaches: >
        A leader may have lost its majority
        without knowing it.
      needs: [startElection, propose]
      demands: [fastBackup]
      servers: [A, B]
      timers: manual
      network: {latency: 2ms..8ms, loss: 10%, reordering: 2.5%}
      election-timeout: 100ms..250ms
      heartbeat: 20ms
      disks:
        A: {term: 7, vote: B, log: [1, 1, 4]}
        B: {log: [1 1.1, 1 2.1, 5 z = 3]}
      seeds: 40
      hints:
        - Look at the terms.
        - Compare them.
      steps:
        - elect: A
      """
    let file = "Solutions/Replication/Scenarios/full.yaml"
    let scenario = try Scenario.read(text: text, file: file, isHidden: true)
    #expect(scenario.id == "full")
    #expect(scenario.title == "Everything at once")
    #expect(scenario.track == .replication)
    #expect(scenario.level == .advanced)
    #expect(scenario.points == 15)
    #expect(scenario.teaches == "A leader may have lost its majority without knowing it.")
    #expect(scenario.needs == [.startElection, .propose])
    #expect(scenario.demands == [.fastBackup])
    #expect(scenario.seeds == 40)
    #expect(scenario.hints == ["Look at the terms.", "Compare them."])
    #expect(scenario.isHidden)
    #expect(scenario.file == file)
    #expect(scenario.steps == [ScenarioStep(.elect(.named(a), within: .seconds(2)), line: 24)])
    #expect(scenario.cluster == fullCluster)
  }

  private var fullCluster: ClusterPlan {
    var cluster = ClusterPlan(
      names: ["A", "B"],
      network: NetworkConditions(
        latency: .milliseconds(2)...(.milliseconds(8)), loss: 0.1, reordering: 0.025),
      electionTimeout: .milliseconds(100)...(.milliseconds(250)),
      heartbeatInterval: .milliseconds(20), timersRun: false)
    let start = [Entry(term: 1, command: "1.1"), Entry(term: 1, command: "2.1")]
    cluster.disks = [
      PersistentState(
        currentTerm: 7, votedFor: b, log: Log(start + [Entry(term: 4, command: "3.4")])),
      PersistentState(currentTerm: 5, log: Log(start + [Entry(term: 5, command: "z = 3")])),
    ]
    return cluster
  }

  @Test func `what a file leaves out is as usual`() throws {
    let text = """
      id: small
      title: Small
      track: replication
      level: basic
      points: 1
      hints: [Look.]
      steps: [heal]
      """
    let scenario = try Scenario.read(text: text, file: "small.yaml")
    #expect(scenario.cluster == ClusterPlan(names: ["S1", "S2", "S3"]))
    #expect(scenario.needs == Array(Rule.allCases.prefix(9)))
    #expect(scenario.seeds == 25)
    #expect(scenario.teaches == nil)
    #expect(scenario.demands == [])
    #expect(!scenario.isHidden)
  }

  @Test func `a number of servers gives them the paper's names`() throws {
    let text = Sample.text.replacing("servers: [A, B, C]", with: "servers: 5")
      .replacing("disks: {A: {term: 2, vote: B, log: [1, 2]}}\n", with: "")
    let scenario = try Scenario.read(text: text, file: Sample.file)
    #expect(scenario.cluster.names == ["S1", "S2", "S3", "S4", "S5"])
  }
}
