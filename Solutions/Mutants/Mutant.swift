// SPDX-License-Identifier: MIT

public import Checking
public import Raft

/// A Raft with one known mistake. The grader must catch every one of them, for the right reason.
///
/// A mutant is a few lines over the reference: a rule that is replaced, or a wrapper around the
/// reference's. Some mistakes show only beside a choice that is legitimate in itself, such as a leader
/// that believes what followers vouch for; such a choice is made in other rules than the mistaken one.
public struct Mutant: Sendable {
  /// What the mutant is called, such as `stale-vote-counted`.
  public let id: String

  /// What is wrong, in one sentence.
  public let mistake: String

  /// The function that holds the mistake.
  public let rule: Rule

  /// The properties that it breaks. It counts as caught only where one of these is named.
  public let breaks: [Property]

  /// Why that matters: what a cluster or its clients suffer.
  public let consequence: String

  /// Where the mistake was seen: an implementation, an issue, a paper's section, a course.
  public let source: String

  /// The mutant itself.
  public let rules: Rules

  /// A Raft with one known mistake.
  init(
    _ id: String, in rule: Rule, breaks: [Property], _ mistake: String, consequence: String,
    source: String, _ rules: Rules
  ) {
    self.id = id
    self.mistake = mistake
    self.rule = rule
    self.breaks = breaks
    self.consequence = consequence
    self.source = source
    self.rules = rules
  }

  /// All mutants, by the functions that hold their mistakes, in the order in which those are taught.
  public static let all = elections + replication + safety
}
