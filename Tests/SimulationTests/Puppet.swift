// SPDX-License-Identifier: MIT

import Raft
import Simulation

/// A cluster whose servers do what a test tells them: each step is answered by the test's closure.
struct Puppet {
  var world: World
  var events: [TraceEvent] = []
  let respond: (Step) -> StepResult

  init(
    _ plan: ClusterPlan, seed: UInt64 = 1,
    respond: @escaping (Step) -> StepResult = { _ in .init() }
  ) {
    world = World(plan, seed: seed)
    self.respond = respond
  }

  /// Lets so much time pass.
  mutating func run(for span: Span) {
    let deadline = world.now + span
    while case .execute(let step) = world.advance(until: deadline) {
      world.absorb(respond(step))
    }
    events += world.takeEvents()
  }

  /// What happened, each in a few words, and to whom.
  var story: [String] { events.compactMap { $0.words(world.plan.names) } }
}

extension TraceEvent {
  func words(_ names: [String]) -> String? {
    let who = server.map { names[$0.rawValue] } ?? "-"
    switch kind {
    case .booted(let life, _): return "\(who) boots, life \(life)"
    case .crashed: return "\(who) crashes"
    case .electionTimeout: return "\(who) times out"
    case .received(let message): return "\(who) gets \(message.id)"
    case .sent(let message): return "\(who) sends \(message.id)"
    case .persisted: return "\(who) persists"
    case .lost(let message, let reason): return "\(message.id) lost: \(reason)"
    case .held(let message, let name): return "\(message.id) held as \(name)"
    case .duplicated(let message): return "\(message.id) doubled"
    case .answered(let command, at: let index, client: _):
      return "\(who) answers \(command) at \(index)"
    case .noted(let remark): return "\(who): \(remark)"
    case .arranged(let words), .linksChanged(let words): return words
    default: return nil
    }
  }
}

/// A cluster in which nothing happens by itself, and messages take exactly 1 ms.
func quiet(_ names: [String] = ["A", "B", "C"]) -> ClusterPlan {
  ClusterPlan(
    names: names, network: NetworkConditions(latency: .milliseconds(1)...(.milliseconds(1))),
    timersRun: false)
}

let a = ServerID(0)
let b = ServerID(1)
let c = ServerID(2)

func plea(_ term: Term, from candidate: ServerID) -> Request {
  .requestVote(RequestVote(term: term, candidate: candidate, lastLogIndex: 0, lastLogTerm: 0))
}

func vote(_ term: Term) -> Effect {
  .reply(.requestVote(RequestVoteReply(term: term, voteGranted: true)))
}

/// A asks B for a vote when its timer runs out; B grants it.
func asking(_ step: Step) -> StepResult {
  switch step.event {
  case .electionTimeout: StepResult(effects: [.send(plea(1, from: step.server), to: b)])
  case .request: StepResult(effects: [.persist(PersistentWrite(currentTerm: 1)), vote(1)])
  default: StepResult()
  }
}
