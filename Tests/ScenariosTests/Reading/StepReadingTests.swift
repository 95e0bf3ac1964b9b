// SPDX-License-Identifier: MIT

import Checking
import Raft
import Scenarios
import Simulation
import Testing

struct StepReadingTests {
  @Test(arguments: [
    ("crash: A", Action.crash(.named(a))),
    ("crash: leader\n  after: persist", .crashAt(.leader, CrashPoint(.persist))),
    (
      "crash: any\n  before: reply\n  nth: 2",
      .crashAt(.anyUp, CrashPoint(.reply, count: 2, isBefore: true))
    ),
    ("restart: down", .restart(.anyDown)),
    ("crash-all", .crashAll),
    ("restart-all:", .restartAll),
    ("fire: follower", .fire(.follower)),
    ("heartbeat: A", .heartbeat(.named(a))),
    ("propose: x=1", .propose("x=1", .leader)),
    ("propose: 5\n  at: B", .propose("5", .named(b))),
    ("submit: x=1", .submit(["x=1"])),
    ("submit: [x=1, y=2]", .submit(["x=1", "y=2"])),
    ("clients: 3", .startClients(ClientPlan(count: 3))),
    (
      "clients: 2\n  pause: 1ms\n  patience: 1s\n  commands: 10\n  padding: 1000",
      .startClients(
        ClientPlan(
          count: 2, commands: 10, pause: .milliseconds(1)...(.milliseconds(1)),
          patience: .seconds(1), padding: 1000))
    ),
    ("stop-clients", .stopClients),
    ("clock: A\n  percent: 80", .clock(.named(a), percent: 80)),
    ("slow: A\n  by: 0ms", .slow(.named(a), .zero)),
    ("nemesis: crash", .unleash(NemesisPlan(moves: [.crash], maximumDown: 1))),
    (
      "nemesis: [crash-all, one-way]\n  pause: 5ms..9ms\n  downtime: 1ms..2ms\n  max-down: 2",
      .unleash(
        NemesisPlan(
          moves: [.crashAll, .oneWay], pause: .milliseconds(5)...(.milliseconds(9)),
          downtime: .milliseconds(1)...(.milliseconds(2)), maximumDown: 2))
    ),
    ("calm", .calm),
    ("say: Here it comes.", .say("Here it comes.")),
  ])
  func `what is done to servers is read`(text: String, action: Action) throws {
    #expect(try Sample.kinds("- " + text) == [.act(action)])
  }

  @Test(arguments: [
    ("partition: [[A, leader], [C]]", Action.partition([[.named(a), .leader], [.named(c)]])),
    ("isolate: leader", .isolate(.leader)),
    ("cut: {from: A, to: B}", .link(from: .named(a), to: .named(b), connected: false)),
    ("mend: {from: A, to: B}", .link(from: .named(a), to: .named(b), connected: true)),
    ("heal", .heal),
    ("network: {loss: 10%}", .network(NetworkConditions(loss: 0.1))),
    (
      "hold: {kind: request, from: A, to: [B, C]}\n  as: late\n  first: 1",
      .intercept(
        Interception(
          name: "late",
          filter: filter {
            $0.kinds = [.requestVote, .appendEntries]
            $0.senders = [a]
            $0.receivers = [b, c]
          }, fate: .hold, remaining: 1))
    ),
    (
      "deliver: {kind: AppendEntries, to: B}",
      .deliverMatching(
        Delivery(
          filter {
            $0.kinds = [.appendEntries]
            $0.receivers = [b]
          }))
    ),
    ("deliver: {}\n  first: 2", .deliverMatching(Delivery(MessageFilter(), .first(2)))),
    (
      "deliver: {}\n  nth: 2\n  keep: true",
      .deliverMatching(Delivery(MessageFilter(), .nth(2), keepsCopies: true))
    ),
    (
      "drop: {entries: 1.., term: 3, command: x=1}",
      .intercept(
        Interception(
          name: "",
          filter: filter {
            $0.entryCount = 1...Int.max
            $0.term = 3
            $0.command = "x=1"
          }, fate: .drop))
    ),
    (
      "duplicate: {kind: RequestVoteReply, positive: true}\n  as: twice",
      .intercept(
        Interception(
          name: "twice",
          filter: filter {
            $0.kinds = [.requestVoteReply]
            $0.isPositive = true
          }, fate: .duplicate))
    ),
    (
      "copy: {kind: any, entries: 0, to: all}\n  as: old",
      .intercept(
        Interception(
          name: "old",
          filter: filter {
            $0.entryCount = 0...0
            $0.receivers = [a, b, c]
          }, fate: .copy))
    ),
  ])
  func `what is done to the network is read`(text: String, action: Action) throws {
    #expect(try Sample.kinds("- " + text) == [.act(action)])
  }

  @Test func `what is held can be dealt with by its name`() throws {
    let kinds = try Sample.kinds(
      """
      - hold: {}
        as: late
      - release: late
        first: 1
        reversed: true
        keep: true
      - release: late
      - discard: late
      - stop: late
      """)
    let deeds: [Action] = [
      .deliver("late", limit: 1, isReversed: true, keepsCopies: true),
      .deliver("late", limit: nil, isReversed: false, keepsCopies: false),
      .dropHeld("late", limit: nil), .stopIntercepting("late"),
    ]
    #expect(kinds.dropFirst() == deeds.map { .act($0) }[...])
  }

  @Test func `goals and demands are read`() throws {
    let leads = Condition.leads(.named(a), term: nil)
    let blame = ScenarioStep.Blame(.agreement, because: "that is all there is")
    let kinds = try Sample.kinds(
      """
      - wait: 1.5s
      - elect: A
        within: 300ms
      - until: {leads: A}
      - expect: {leads: A}
      - expect: {leads: A}
        within: 1s
      - expect: {leads: A}
        as: agreement
        because: that is all there is
      - always: {leads: A}
        for: 2s
      """)
    let expected: [ScenarioStep.Kind] = [
      .wait(.milliseconds(1500)), .elect(.named(a), within: .milliseconds(300)),
      .until(leads, within: .seconds(2)),
      .expect(leads, within: .zero, ScenarioStep.Blame(.expectation)),
      .expect(leads, within: .seconds(1), ScenarioStep.Blame(.progress)),
      .expect(leads, within: .zero, blame),
      .always(leads, for: .seconds(2), ScenarioStep.Blame(.expectation)),
    ]
    #expect(kinds == expected)
  }

  @Test func `steps within steps are read, with their lines`() throws {
    let text = Sample.steps(
      """
      - repeat: 5
        steps:
          - either: [[heal], [{crash: A}, calm]]
      - budget: {messages: 30, bytes: 10, writes: 4, at-least: 2, from: A}
        because: one each is enough
        steps:
          - wait: 1s
      """)
    let steps = try Scenario.read(text: text, file: Sample.file).steps
    let branches = [
      [ScenarioStep(.act(.heal), line: 12)],
      [ScenarioStep(.act(.crash(.named(a))), line: 12), ScenarioStep(.act(.calm), line: 12)],
    ]
    let budget = Budget(
      filter: filter { $0.senders = [a] }, messages: 30, bytes: 10, writes: 4, atLeast: 2,
      because: "one each is enough")
    let expected = [
      ScenarioStep(.times(5, [ScenarioStep(.either(branches), line: 12)]), line: 10),
      ScenarioStep(.budget(budget, [ScenarioStep(.wait(.seconds(1)), line: 16)]), line: 13),
    ]
    #expect(steps == expected)
  }
}
