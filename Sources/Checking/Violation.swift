// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// A property that broke: when, who was involved, in which words, and what shows it.
public struct Violation: Hashable, Sendable {
  /// The property that broke.
  public var property: Property

  /// When it broke.
  public var time: Instant

  /// The servers involved, the one that broke it first.
  public var servers: [ServerID]

  /// What happened, such as `S1 and S3 both lead term 4`; without a full stop, so that a report can
  /// add the time.
  public var sentence: String

  /// The rule that should have prevented it, in one sentence with its section.
  public var rule: String

  /// The events that clash, in the order of time.
  public var evidence: [Evidence]

  /// A property that broke.
  ///
  /// - Parameters:
  ///   - rule: The rule to cite; by default the property's own statement.
  ///   - evidence: What shows it; by default nothing but the sentence.
  public init(
    _ property: Property, at time: Instant, servers: [ServerID] = [], _ sentence: String,
    rule: String? = nil, evidence: [Evidence] = []
  ) {
    self.property = property
    self.time = time
    self.servers = servers
    self.sentence = sentence
    self.rule = rule ?? property.rule
    self.evidence = evidence
  }
}

/// One of the events that show a violation.
public struct Evidence: Hashable, Sendable {
  /// When it happened.
  public var time: Instant

  /// What happened, in one sentence without a full stop.
  public var sentence: String

  /// Something that happened at a time.
  public init(_ time: Instant, _ sentence: String) {
    self.time = time
    self.sentence = sentence
  }
}

extension Violation: CustomStringConvertible {
  /// Property, sentence and time, such as `Election Safety: S1 and S3 both lead term 4 (t = 412 ms)`.
  public var description: String { "\(property.title): \(sentence) (t = \(time))" }
}
