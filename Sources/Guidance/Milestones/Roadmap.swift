// SPDX-License-Identifier: MIT

public import Raft

/// The way through the course: all milestones, in the order in which they are taken.
public struct Roadmap: Hashable, Sendable {
  /// The milestones, track by track.
  public let milestones: [Milestone]

  /// A way with these milestones.
  public init(_ milestones: [Milestone]) {
    self.milestones = milestones
  }

  /// The functions that a milestone needs: its own and those of the milestones before it, in the order
  /// in which they are taught.
  ///
  /// - Parameter position: The milestone's position, from 0.
  func functions(upTo position: Int) -> [Rule] {
    RuleSet(milestones[...position].flatMap(\.write)).rules
  }

  /// The milestone for which a function is written.
  public func milestone(writing rule: Rule) -> Milestone? {
    milestones.first { $0.write.contains(rule) }
  }

  /// The first milestone that a scenario belongs to, because it is to pass there or to be watched.
  public func milestone(with scenario: String) -> Milestone? {
    milestones.first { $0.pass.contains(scenario) || $0.watch == scenario }
  }
}
