// SPDX-License-Identifier: MIT

public import Raft

/// One event for one server: what a run asks to have executed.
public struct Step: Hashable, Sendable {
  /// The server to which something happens.
  public var server: ServerID

  /// What happens to it.
  public var event: Event

  /// An event for a server.
  public init(server: ServerID, event: Event) {
    self.server = server
    self.event = event
  }
}

/// What a run wants next.
public enum Ask<Outcome> {
  /// To have a step executed, and the result told to ``Asking/answer(_:)``.
  case execute(Step)

  /// Nothing more: it is over.
  case finished(Outcome)
}

/// A simulation as a value that asks: it does no input or output and calls no rule itself.
///
/// Whoever drives it executes the steps, in this process or in another, and may drive many at a time:
///
///     while case .execute(let step) = run.next() {
///       run.answer(host.execute(step))
///     }
public protocol Asking<Outcome> {
  /// What is known once the run is over.
  associatedtype Outcome

  /// How many servers the run has; a host keeps the state of each.
  var clusterSize: Int { get }

  /// Goes on to the next step that must be executed, or to the end.
  ///
  /// After `.execute`, ``answer(_:)`` must be called before this is called again; after `.finished`
  /// it answers the same each time.
  mutating func next() -> Ask<Outcome>

  /// Takes the result of the step that was asked for.
  mutating func answer(_ result: StepResult)
}
