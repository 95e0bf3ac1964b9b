// SPDX-License-Identifier: MIT

internal import Simulation

/// A step as it was carried out in a run: rounds of loops stand one after the other, and of several
/// branches there is the one that was taken.
public struct PlayedStep: Hashable, Sendable {
  /// The step.
  public var step: ScenarioStep

  /// How many events of the run's trace came before it.
  public var start: Int
}

/// Puts the instructions that a run carries out together to the steps that they come from.
struct Story: Sendable {
  private(set) var steps: [PlayedStep] = []
  /// The budgets that are running, innermost last: where their steps begin, and in the trace.
  private var budgets: [(position: Int, start: Int)] = []

  /// Notes that an instruction begins.
  mutating func note(_ instruction: Program.Instruction, line: Int, start: Int) {
    switch instruction {
    case .act(let action): add(.act(action), line, start)
    case .wait(let span): if line > 0 || span > .zero { add(.wait(span), line, start) }
    case .elect(let server, let span): add(.elect(server, within: span), line, start)
    case .until(let condition, let span): add(.until(condition, within: span), line, start)
    case .expect(let condition, let span, let blame):
      add(.expect(condition, within: span, blame), line, start)
    case .always(let condition, let span, let blame):
      add(.always(condition, for: span, blame), line, start)
    case .openBudget: budgets.append((steps.count, start))
    case .closeBudget(let budget): close(budget, line)
    case .openLoop, .closeLoop, .choose, .jump: break
    }
  }

  /// Gathers the steps that a budget was for.
  private mutating func close(_ budget: Budget, _ line: Int) {
    guard let (position, start) = budgets.popLast() else { return }
    let body = steps[position...].map(\.step)
    steps.removeSubrange(position...)
    add(.budget(budget, body), line, start)
  }

  private mutating func add(_ kind: ScenarioStep.Kind, _ line: Int, _ start: Int) {
    steps.append(PlayedStep(step: ScenarioStep(kind, line: line), start: start))
  }
}
