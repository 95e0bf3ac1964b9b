// SPDX-License-Identifier: MIT

/// A sort of moments at which a run can stop to be predicted.
public enum Sort: String, CaseIterable, Sendable {
  /// What comes of an election timer that runs out.
  case timeout
  /// Whether a server grants its vote.
  case vote
  /// What becomes of a server that gets an answer to its plea for a vote.
  case count
  /// What becomes of a server that hears from a leader.
  case heartbeat
  /// What a follower answers to a leader.
  case answer
  /// What a request leaves in a follower's log.
  case log
  /// What a follower knows to be committed after a request.
  case followerCommit = "follower-commit"
  /// What a leader knows to be committed after an answer.
  case commit
  /// What a leader sends next to a follower that refused.
  case next
  /// Whether a client will be told that its command is done.
  case client
  /// What a server knows when it is back after a crash.
  case restart
  /// Who can win an election.
  case winners
  /// Which entries stay, whoever leads next.
  case settled
}

extension Sort {
  /// The id of the topic to which its questions belong.
  public var topic: String {
    switch self {
    case .timeout, .vote, .winners: "election"
    case .count: "quorums"
    case .heartbeat: "terms"
    case .answer, .log, .followerCommit, .next: "replication"
    case .commit, .settled: "safety"
    case .client: "partitions"
    case .restart: "persistence"
    }
  }

  /// Where its rule stands.
  var sources: [String] {
    switch self {
    case .timeout: ["§5.2", "Figure 2, Followers and Candidates"]
    case .vote: ["§5.2", "§5.4.1", "Figure 2, RequestVote"]
    case .count: ["§5.2", "Figure 2, Candidates"]
    case .heartbeat: ["§5.1", "§5.2", "Figure 2, All Servers"]
    case .answer, .log: ["§5.3", "Figure 2, AppendEntries"]
    case .followerCommit: ["§5.3", "Figure 2, AppendEntries, rule 5"]
    case .commit: ["§5.4.2", "Figure 8", "Figure 2, Leaders"]
    case .next: ["§5.3", "Figure 2, Leaders"]
    case .client: ["§5.3", "§8"]
    case .restart: ["Figure 2, State", "§5.2"]
    case .winners: ["§5.4.1", "thesis 3.6.1"]
    case .settled: ["§5.4.1", "§5.4.3", "Figure 8"]
    }
  }

  /// What a scene has of this sort to be predicted; `nil` where it has nothing.
  func find(in scene: Scene) -> (any Predictable)? {
    switch self {
    case .timeout: Timeout(scene)
    case .vote: VoteDecision(scene)
    case .count: VoteCount(scene)
    case .heartbeat: Heartbeat(scene)
    case .answer: FollowerAnswer(scene)
    case .log: FollowerLog(scene)
    case .followerCommit: FollowerCommit(scene)
    case .commit: LeaderCommit(scene)
    case .next: NextRequest(scene)
    case .client: ClientFate(scene)
    case .restart: Restart(scene)
    case .winners: Winners(scene)
    case .settled: SettledEntries(scene)
    }
  }
}
