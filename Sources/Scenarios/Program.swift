// SPDX-License-Identifier: MIT

internal import Simulation

/// A scenario's steps laid out flat, so that a run can stop at any of them and go on.
struct Program: Sendable {
  /// One instruction; what loops and choices were is jumps now.
  enum Instruction: Sendable {
    case act(Action)
    case wait(Span)
    case elect(ServerRef, within: Span)
    case until(Condition, within: Span)
    case expect(Condition, within: Span, ScenarioStep.Blame)
    case always(Condition, for: Span, ScenarioStep.Blame)
    case openBudget(MessageFilter)
    case closeBudget(Budget)
    /// Begins to count rounds.
    case openLoop(Int)
    /// Goes back to the start of the loop's body while rounds are left.
    case closeLoop(body: Int)
    /// Goes on at one of several places, chosen by chance.
    case choose([Int])
    case jump(Int)
  }

  private(set) var instructions: [Instruction] = []
  /// The line of the scenario's file that each instruction comes from.
  private(set) var lines: [Int] = []

  /// The program for steps. Before the first of them, all servers start.
  init(_ steps: [ScenarioStep]) {
    add(.wait(.zero), 0)
    for step in steps { add(step) }
  }

  private mutating func add(_ step: ScenarioStep) {
    switch step.kind {
    case .act(let action): add(.act(action), step.line)
    case .wait(let span): add(.wait(span), step.line)
    case .elect(let server, let span): add(.elect(server, within: span), step.line)
    case .until(let condition, let span): add(.until(condition, within: span), step.line)
    case .expect(let condition, let span, let blame):
      add(.expect(condition, within: span, blame), step.line)
    case .always(let condition, let span, let blame):
      add(.always(condition, for: span, blame), step.line)
    case .times(let count, let body): addLoop(count, body, step.line)
    case .either(let branches): addChoice(branches, step.line)
    case .budget(let budget, let body):
      add(.openBudget(budget.filter), step.line)
      for inner in body { add(inner) }
      add(.closeBudget(budget), step.line)
    }
  }

  private mutating func addLoop(_ count: Int, _ body: [ScenarioStep], _ line: Int) {
    guard count > 0 else { return }
    add(.openLoop(count), line)
    let start = instructions.count
    for inner in body { add(inner) }
    add(.closeLoop(body: start), line)
  }

  private mutating func addChoice(_ branches: [[ScenarioStep]], _ line: Int) {
    let choice = instructions.count
    add(.choose([]), line)
    var starts: [Int] = []
    var ends: [Int] = []
    for branch in branches {
      starts.append(instructions.count)
      for inner in branch { add(inner) }
      ends.append(instructions.count)
      add(.jump(0), line)
    }
    instructions[choice] = .choose(starts)
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func add(_ instruction: Instruction, _ line: Int) {
    instructions.append(instruction)
    lines.append(line)
  }
}
