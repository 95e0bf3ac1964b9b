// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation
internal import YAML

/// Steps.
extension ScenarioWriter {
  /// A step.
  func step(_ step: ScenarioStep) -> Value {
    switch step.kind {
    case .act(let action): self.step(action)
    case .wait(let span): .mapping(Self.entry("wait", self.span(span)))
    case .elect(let server, let span):
      .mapping(Self.entry("elect", self.server(server)) + within(span))
    case .until(let condition, let span):
      .mapping(Self.entry("until", self.condition(condition)) + within(span))
    case .expect(let condition, let span, let blame): expect(condition, span, blame)
    case .always(let condition, let span, let blame):
      .mapping(
        Self.entry("always", self.condition(condition)) + Self.entry("for", self.span(span))
          + entries(blame, standard: .expectation))
    case .times(let count, let body):
      .mapping(Self.entry("repeat", .integer(count)) + steps(body))
    case .either(let branches):
      .mapping(Self.entry("either", .sequence(branches.map { .sequence($0.map(self.step)) })))
    case .budget(let budget, let body): self.budget(budget, body)
    }
  }

  private func steps(_ body: [ScenarioStep]) -> [Value.Entry] {
    Self.entry("steps", .sequence(body.map(step)))
  }

  private func within(_ span: Span) -> [Value.Entry] {
    span == .seconds(2) ? [] : Self.entry("within", self.span(span))
  }

  private func expect(
    _ condition: Condition, _ span: Span, _ blame: ScenarioStep.Blame
  ) -> Value {
    let standard: Property = span > .zero ? .progress : .expectation
    return .mapping(
      Self.entry("expect", self.condition(condition))
        + Self.entry("within", span > .zero ? self.span(span) : nil)
        + entries(blame, standard: standard))
  }

  private func entries(
    _ blame: ScenarioStep.Blame, standard: Property
  ) -> [Value.Entry] {
    Self.entry("because", blame.because.map { .text($0) })
      + Self.entry("as", blame.property == standard ? nil : .text(blame.property.rawValue))
  }

  private func budget(_ budget: Budget, _ body: [ScenarioStep]) -> Value {
    let limits =
      Self.entry("messages", budget.messages.map { .integer($0) })
      + Self.entry("bytes", budget.bytes.map { .integer($0) })
      + Self.entry("writes", budget.writes.map { .integer($0) })
      + Self.entry("at-least", budget.atLeast.map { .integer($0) })
    return .mapping(
      Self.entry("budget", Self.line(limits + filter(budget.filter)))
        + Self.entry("because", budget.because.map { .text($0) }) + steps(body))
  }
}
