// SPDX-License-Identifier: MIT

/// A part of Raft that is learnt and graded by itself.
public enum Track: String, CaseIterable, Comparable, Sendable {
  /// Leaders, votes and terms (§5.1, §5.2).
  case election

  /// Copying the leader's log (§5.3).
  case replication

  /// What may be voted for, committed, applied and forgotten (§5.4, Figure 2's persistent state).
  case safety

  /// Whether one track is taught before another.
  public static func < (lhs: Track, rhs: Track) -> Bool {
    lhs.position < rhs.position
  }

  /// The track's name as a title, and as the name of its folder, such as `Election`.
  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  private var position: Int {
    switch self {
    case .election: 0
    case .replication: 1
    case .safety: 2
    }
  }
}

/// One of the functions that a student writes, in the order in which they are taught.
public enum Rule: String, CaseIterable, Sendable {
  /// ``ElectionRules/startElection(_:)``.
  case startElection
  /// ``ElectionRules/handleRequestVote(_:_:)``.
  case handleRequestVote
  /// ``ElectionRules/handleRequestVoteReply(_:_:from:to:)``.
  case handleRequestVoteReply
  /// ``ElectionRules/becomeLeader(_:)``.
  case becomeLeader
  /// ``ElectionRules/stepDown(_:to:)``.
  case stepDown
  /// ``ReplicationRules/propose(_:_:)``.
  case propose
  /// ``ReplicationRules/replicate(_:to:)``.
  case replicate
  /// ``ReplicationRules/handleAppendEntries(_:_:)``.
  case handleAppendEntries
  /// ``ReplicationRules/handleAppendEntriesReply(_:_:from:to:)``.
  case handleAppendEntriesReply
  /// ``SafetyRules/isUpToDate(_:lastLogIndex:lastLogTerm:)``.
  case isUpToDate
  /// ``SafetyRules/advanceCommitIndex(_:)``.
  case advanceCommitIndex
  /// ``SafetyRules/applyCommitted(_:)``.
  case applyCommitted
  /// ``SafetyRules/restore(_:from:)``.
  case restore

  /// The track that teaches the function.
  public var track: Track {
    switch self {
    case .startElection, .handleRequestVote, .handleRequestVoteReply, .becomeLeader, .stepDown:
      .election
    case .propose, .replicate, .handleAppendEntries, .handleAppendEntriesReply: .replication
    case .isUpToDate, .advanceCommitIndex, .applyCommitted, .restore: .safety
    }
  }

  /// The rule's place in the order in which the rules are taught, from 0.
  public var number: Int {
    switch self {
    case .startElection: 0
    case .handleRequestVote: 1
    case .handleRequestVoteReply: 2
    case .becomeLeader: 3
    case .stepDown: 4
    case .propose: 5
    case .replicate: 6
    case .handleAppendEntries: 7
    case .handleAppendEntriesReply: 8
    case .isUpToDate: 9
    case .advanceCommitIndex: 10
    case .applyCommitted: 11
    case .restore: 12
    }
  }

  /// The function as code calls it, such as `Safety.isUpToDate`.
  public var qualifiedName: String { "\(track.title).\(rawValue)" }
}
