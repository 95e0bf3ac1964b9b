// SPDX-License-Identifier: MIT

/// Some of the rules.
public struct RuleSet: OptionSet, Hashable, Sendable {
  /// A bit for each rule, by its number.
  public let rawValue: Int

  /// The set that bits stand for.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The set of these rules.
  public init(_ rules: some Sequence<Rule>) {
    self.init(rawValue: rules.reduce(0) { $0 | 1 << $1.number })
  }

  /// The rules of a track.
  public init(_ track: Track) {
    self.init(Rule.allCases.filter { $0.track == track })
  }

  /// All rules.
  public static let all = RuleSet(Rule.allCases)

  /// The rules of the set, in the order in which they are taught.
  public var rules: [Rule] {
    Rule.allCases.filter(contains)
  }

  /// Whether a rule belongs to the set.
  public func contains(_ rule: Rule) -> Bool {
    contains(RuleSet([rule]))
  }
}

extension Rules {
  /// The same rules with some of another table's in the place of their own.
  public func taking(_ taken: RuleSet, from other: Rules) -> Rules {
    var mixed = self
    for rule in taken.rules { mixed.take(rule, from: other) }
    return mixed
  }

  private mutating func take(_ rule: Rule, from other: Rules) {
    switch rule {
    case .startElection: startElection = other.startElection
    case .handleRequestVote: handleRequestVote = other.handleRequestVote
    case .handleRequestVoteReply: handleRequestVoteReply = other.handleRequestVoteReply
    case .becomeLeader: becomeLeader = other.becomeLeader
    case .stepDown: stepDown = other.stepDown
    case .propose: propose = other.propose
    case .replicate: replicate = other.replicate
    case .handleAppendEntries: handleAppendEntries = other.handleAppendEntries
    case .handleAppendEntriesReply: handleAppendEntriesReply = other.handleAppendEntriesReply
    case .isUpToDate: isUpToDate = other.isUpToDate
    case .advanceCommitIndex: advanceCommitIndex = other.advanceCommitIndex
    case .applyCommitted: applyCommitted = other.applyCommitted
    case .restore: restore = other.restore
    }
  }
}
