// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// A script in words that its readers and the reader of files know.
extension Script {
  /// The script with each message described so that it alone is meant.
  ///
  /// - Parameter outcome: How its run ended.
  func wording(_ outcome: RunOutcome) -> Scenario {
    var scenario = self.scenario
    let ends = outcome.story.dropFirst().map(\.start) + [outcome.trace.count]
    var deliveries = Deliveries(outcome.trace)
    for position in scenario.steps.indices.prefix(1 + moves.count) where position < ends.count {
      guard case .act(.deliverMatching) = scenario.steps[position].kind,
        let delivery = deliveries.next(before: ends[position])
      else { continue }
      scenario.steps[position].kind = .act(.deliverMatching(delivery))
    }
    scenario.steps.removeAll { $0.kind == .act(.say(Self.turn)) }
    return scenario
  }
}

/// The deliveries of a run in which every message is held, one after the other.
private struct Deliveries {
  private var rest: ArraySlice<TraceEvent>
  private var held: [Message] = []
  private var arrivals: [MessageID: Int] = [:]

  init(_ trace: [TraceEvent]) {
    rest = trace[...]
    for case .received(let message) in trace.map(\.kind) { arrivals[message.id, default: 0] += 1 }
  }

  /// The next delivery, if it is among the events before a place.
  mutating func next(before end: Int) -> Delivery? {
    while rest.startIndex < end, let event = rest.popFirst() {
      switch event.kind {
      case .held(let message, name: _): held.append(message)
      case .received(let message): return delivery(of: message)
      default: break
      }
    }
    return nil
  }

  private mutating func delivery(of message: Message) -> Delivery {
    let left = arrivals[message.id, default: 1] - 1
    arrivals[message.id] = left
    let delivery = Address(held: held).delivery(of: message, keepsCopies: left > 0)
    if left == 0 { held.removeAll { $0.id == message.id } }
    return delivery
  }
}
