// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// The scenario's steps, carried out as far as they go without time going on.
extension ScenarioRun {
  /// Carries out instructions until one must wait.
  ///
  /// - Returns: Until when to wait at the most; `nil` when there is nothing left to do.
  mutating func proceed() -> Instant? {
    while outcome == nil, position < program.instructions.count {
      if isRecording { noteInstruction() }
      if let deadline = carryOut(program.instructions[position]) { return deadline }
      countInstruction()
    }
    return outcome == nil ? nil : world.now
  }

  /// Adds the instruction to the story if it has just begun.
  private mutating func noteInstruction() {
    guard notedPosition != position else { return }
    notedPosition = position
    story.note(program.instructions[position], line: line, start: trace.count)
  }

  /// How many instructions may follow one another without time going on.
  private static let patience = 100_000

  /// Ends a run whose steps within steps are repeated without end, or nearly.
  private mutating func countInstruction() {
    instructionsAtOnce = world.now == latestMoment ? instructionsAtOnce + 1 : 0
    latestMoment = world.now
    guard instructionsAtOnce > Self.patience else { return }
    let reason = "more than \(Self.patience) steps were to follow one another, and no time to pass"
    conclude(.didNotArise(reason: reason, line: line))
  }

  /// Carries out an instruction, or goes on with it.
  ///
  /// - Returns: Until when it waits; `nil` when it is done, and another one is next.
  private mutating func carryOut(_ instruction: Program.Instruction) -> Instant? {
    switch instruction {
    case .act(let action): return settle(action)
    case .wait(let span): return wait(span)
    case .elect(let server, let span): return elect(server, within: span)
    case .until(let condition, let span):
      return wait(span, for: condition) { $0.failToArise(condition, within: span) }
    case .expect(let condition, let span, let blame):
      return wait(span, for: condition) { $0.fail(condition, within: span, blame) }
    case .always(let condition, let span, let blame):
      guard holds(condition) else {
        fail(condition, within: .zero, blame)
        return nil
      }
      return wait(span)
    case .openBudget(let filter): sightings.openBudget(filter)
    case .closeBudget(let budget): close(budget)
    case .openLoop(let count): rounds.append(count)
    case .closeLoop(let body): return closeLoop(body)
    case .choose(let targets): return jump(to: chance.element(of: targets) ?? position + 1)
    case .jump(let target): return jump(to: target)
    }
    return finish()
  }

  /// Does something, and lets all that is due at this moment happen before time goes on.
  private mutating func settle(_ action: Action) -> Instant? {
    if deadline == nil {
      perform(action)
      takeNote()
    }
    return wait(.zero)
  }

  private mutating func wait(_ span: Span) -> Instant? {
    begin(span)
    return isOverdue ? finish() : deadline
  }

  private mutating func wait(
    _ span: Span, for condition: Condition, orElse giveUp: (inout ScenarioRun) -> Void
  ) -> Instant? {
    begin(span)
    if holds(condition) { return finish() }
    guard isOverdue else { return deadline }
    giveUp(&self)
    return nil
  }

  private mutating func begin(_ span: Span) {
    guard deadline == nil else { return }
    deadline = world.now + span
    isOverdue = false
  }

  private mutating func finish() -> Instant? {
    jump(to: position + 1)
  }

  private mutating func jump(to target: Int) -> Instant? {
    position = target
    deadline = nil
    isOverdue = false
    return nil
  }

  private mutating func closeLoop(_ body: Int) -> Instant? {
    guard let left = rounds.popLast(), left > 1 else { return finish() }
    rounds.append(left - 1)
    return jump(to: body)
  }

  /// Prompts a server to stand for election until it leads. Where prompting it alone does not help,
  /// the others' timers run out first, as they do for followers who listen only to a leader they
  /// still believe in.
  private mutating func elect(_ server: ServerRef, within span: Span) -> Instant? {
    guard let candidate = resolve(server) else {
      conclude(.didNotArise(reason: "there was no server to elect", line: line))
      return nil
    }
    let limit = electionDeadline ?? world.now + span
    electionDeadline = limit
    if holds(.leads(.named(candidate), term: nil)) {
      prompts = 0
      electionDeadline = nil
      return finish()
    }
    if world.now >= limit {
      failToArise(.leads(.named(candidate), term: nil), within: span)
      return nil
    }
    if deadline == nil || isOverdue { prompt(candidate) }
    return deadline
  }

  private mutating func prompt(_ candidate: ServerID) {
    deadline = world.now + world.conditions.latency.upperBound * 4 + .milliseconds(1)
    isOverdue = false
    // A winner may keep quiet until its first heartbeat is due; prompting would cost it its lead.
    guard !hasWon(candidate) else { return }
    prompts += 1
    if prompts.isMultiple(of: 3) {
      for other in world.serversUp where other != candidate { world.fireElectionTimer(of: other) }
    }
    world.fireElectionTimer(of: candidate)
  }

  private func hasWon(_ candidate: ServerID) -> Bool {
    let term = world.view(of: candidate).currentTerm
    return world.view(of: candidate).role == .leader
      && world.serversUp.allSatisfy { world.view(of: $0).currentTerm <= term }
  }

  private mutating func close(_ budget: Budget) {
    let traffic = sightings.closeBudget()
    guard let sentence = budget.exceeded(by: traffic) else { return }
    fail(sentence, as: ScenarioStep.Blame(.budget, because: budget.because))
  }
}
