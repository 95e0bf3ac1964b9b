// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// What is said when a scenario's own demands are not met.
extension ScenarioRun {
  /// The line of the scenario's file that is being carried out.
  var line: Int {
    program.lines.indices.contains(position) ? program.lines[position] : 0
  }

  /// A goal was not reached: the situation that the scenario is about did not come about.
  mutating func failToArise(_ condition: Condition, within span: Span) {
    let reason = "\(words.clause(condition)) within \(span), and that did not happen"
    conclude(.didNotArise(reason: reason, line: line))
  }

  /// A demand was not met.
  mutating func fail(_ condition: Condition, within span: Span, _ blame: ScenarioStep.Blame) {
    let ending =
      span == .zero
      ? ", and that does not hold" : " within \(span), and that did not happen"
    let unmet = condition.unmet(holds)
    let sentence = words.clause(unmet) + facts(unmet) + ending
    fail(violation(sentence, blame, unmet.servers))
  }

  mutating func fail(_ sentence: String, as blame: ScenarioStep.Blame) {
    fail(violation(sentence, blame))
  }

  /// A budget may count only for those who claim to be that frugal.
  private mutating func fail(_ violation: Violation) {
    let unclaimed = scenario.demands.first { !isClaimed($0) }
    guard violation.property == .budget, let unclaimed else {
      return conclude(.failed(violation))
    }
    conclude(.didNotArise(reason: unclaimed.absence, line: line))
  }

  /// Whether the code under test shows by what it does that it means to meet a demand.
  private func isClaimed(_ demand: Scenario.Demand) -> Bool {
    switch demand {
    case .fastBackup: sightings.hintsAtConflicts
    }
  }

  /// The servers sent so much that the run would never end.
  var storm: Violation {
    let sentence = "the servers handled \(world.stepCount) events and did not come to rest"
    return violation(
      sentence,
      ScenarioStep.Blame(.budget, because: "no rule of Raft answers one message with many"))
  }

  /// The result makes no sense: a server speaks of what is not there.
  func flaw(in result: StepResult, of server: ServerID) -> Violation? {
    let soundness = Soundness(
      clusterSize: clusterSize, diskEnd: world.disk(of: server).log.lastIndex,
      memoryEnd: monitor.record[server].log.lastIndex)
    let flaw = soundness.flaw(in: result)
    return flaw.map {
      violation(
        "\(world.name(of: server)) makes no sense: \($0)", ScenarioStep.Blame(.expectation),
        [server])
    }
  }

  private func violation(
    _ sentence: String, _ blame: ScenarioStep.Blame, _ servers: [ServerID] = []
  ) -> Violation {
    let rule = blame.because.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    return Violation(blame.property, at: world.now, servers: servers, sentence, rule: rule)
  }

  private var words: ConditionWords { ConditionWords(names: scenario.cluster.names) }

  /// What is the case instead, where that says more than that the condition does not hold.
  private func facts(_ condition: Condition) -> String {
    switch condition {
    case .logTerms(let server, _), .logHolds(let server, _):
      " (it holds \(world.disk(of: server).log))"
    case .alike(let servers):
      " ("
        + servers.map { "\(world.name(of: $0)): \(world.disk(of: $0).log)" }
        .joined(separator: "; ") + ")"
    case .sent(let filter, atLeast: 2...):
      " (\(sightings.count(filter, received: false)) so far)"
    case .received(let filter, atLeast: 2...):
      " (\(sightings.count(filter, received: true)) so far)"
    default: ""
    }
  }
}

extension Budget {
  /// What to say if more went over the wire than the budget allows, `nil` if it was kept.
  func exceeded(by traffic: Sightings.Traffic) -> String? {
    if let messages, traffic.messages > messages {
      return "\(traffic.messages) messages were sent where \(messages) are plenty"
    }
    if let bytes, traffic.bytes > bytes {
      return "\(traffic.bytes) bytes of commands were sent where \(bytes) are plenty"
    }
    if let writes, traffic.writes > writes {
      return "the disks were written \(traffic.writes) times where \(writes) are plenty"
    }
    if let atLeast, traffic.messages < atLeast {
      return "\(traffic.messages) messages were sent where at least \(atLeast) are needed"
    }
    return nil
  }
}
