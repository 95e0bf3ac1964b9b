// SPDX-License-Identifier: MIT

/// A Raft as a value: a table of functions, one per rule.
///
/// Every rule can be replaced by itself, which is how a known bug is made out of the reference, and
/// how the guilty function of a wrong solution is found:
///
///     let mutant = reference.replacing(\.isUpToDate) { _, _, _ in true }
public struct Rules: Sendable {
  /// ``ElectionRules/startElection(_:)``.
  public var startElection: @Sendable (inout Server) -> Void

  /// ``ElectionRules/handleRequestVote(_:_:)``.
  public var handleRequestVote: @Sendable (inout Server, RequestVote) -> RequestVoteReply?

  /// ``ElectionRules/handleRequestVoteReply(_:_:from:to:)``.
  public var handleRequestVoteReply:
    @Sendable (inout Server, RequestVoteReply, ServerID, RequestVote) -> Void

  /// ``ElectionRules/becomeLeader(_:)``.
  public var becomeLeader: @Sendable (inout Server) -> Void

  /// ``ElectionRules/stepDown(_:to:)``.
  public var stepDown: @Sendable (inout Server, Term) -> Void

  /// ``ReplicationRules/propose(_:_:)``.
  public var propose: @Sendable (inout Server, Command) -> Proposal

  /// ``ReplicationRules/replicate(_:to:)``.
  public var replicate: @Sendable (inout Server, ServerID) -> Void

  /// ``ReplicationRules/handleAppendEntries(_:_:)``.
  public var handleAppendEntries: @Sendable (inout Server, AppendEntries) -> AppendEntriesReply?

  /// ``ReplicationRules/handleAppendEntriesReply(_:_:from:to:)``.
  public var handleAppendEntriesReply:
    @Sendable (inout Server, AppendEntriesReply, ServerID, AppendEntries.Summary) -> Void

  /// ``SafetyRules/isUpToDate(_:lastLogIndex:lastLogTerm:)``.
  public var isUpToDate: @Sendable (Server, LogIndex, Term) -> Bool

  /// ``SafetyRules/advanceCommitIndex(_:)``.
  public var advanceCommitIndex: @Sendable (inout Server) -> Void

  /// ``SafetyRules/applyCommitted(_:)``.
  public var applyCommitted: @Sendable (inout Server) -> Void

  /// ``SafetyRules/restore(_:from:)``.
  public var restore: @Sendable (inout Server, PersistentState) -> Void

  /// The rules that three types implement.
  public init<Election: ElectionRules, Replication: ReplicationRules, Safety: SafetyRules>(
    _: Election.Type, _: Replication.Type, _: Safety.Type
  ) {
    startElection = { Election.startElection(&$0) }
    handleRequestVote = { Election.handleRequestVote(&$0, $1) }
    handleRequestVoteReply = { Election.handleRequestVoteReply(&$0, $1, from: $2, to: $3) }
    becomeLeader = { Election.becomeLeader(&$0) }
    stepDown = { Election.stepDown(&$0, to: $1) }
    propose = { Replication.propose(&$0, $1) }
    replicate = { Replication.replicate(&$0, to: $1) }
    handleAppendEntries = { Replication.handleAppendEntries(&$0, $1) }
    handleAppendEntriesReply = { Replication.handleAppendEntriesReply(&$0, $1, from: $2, to: $3) }
    isUpToDate = { Safety.isUpToDate($0, lastLogIndex: $1, lastLogTerm: $2) }
    advanceCommitIndex = { Safety.advanceCommitIndex(&$0) }
    applyCommitted = { Safety.applyCommitted(&$0) }
    restore = { Safety.restore(&$0, from: $1) }
  }

  /// The same rules with one function replaced.
  public func replacing<Function>(
    _ rule: WritableKeyPath<Rules, Function>, with function: Function
  ) -> Rules {
    var copy = self
    copy[keyPath: rule] = function
    return copy
  }
}

/// The rules of a server, behind one reference, so that a copy of the server does not copy them all.
final class RuleTable: Sendable {
  let rules: Rules

  init(_ rules: Rules) {
    self.rules = rules
  }
}
