// SPDX-License-Identifier: MIT

internal import Simulation

/// Requests made up to be asked about.
extension Delivery {
  /// What comes of a request, which is drawn first, so that all are asked about alike.
  private enum Outcome: Sendable {
    /// The entries follow the follower's last one.
    case extends
    /// Some of the follower's entries give way.
    case replaces
    /// All entries are there already, and others behind them stay.
    case repeats
    /// The follower's log is too short.
    case leavesGap
    /// The follower has another entry before the new ones.
    case contradicts
    /// The leader's time is over.
    case isStale
  }

  /// A request of a level, to be asked what it makes of the log.
  init(_ level: Question.Level, from generator: inout Generator) {
    let outcomes: [Outcome] =
      switch level {
      case .basic: [.extends, .replaces, .leavesGap]
      case .intermediate: [.replaces, .contradicts, .leavesGap, .isStale]
      case .advanced: [.replaces, .repeats, .repeats, .contradicts, .isStale]
      }
    let wanted = generator.element(of: outcomes)
    self = generator.attempt(merit: 4) { generator in
      Delivery(random: level, from: &generator)
    } judge: { delivery in
      guard !delivery.entries.isEmpty, !delivery.log.isEmpty else { return 0 }
      return (delivery.result == wanted ? 2 : 0) + (delivery.log.count > 2 ? 1 : 0)
        + (delivery.logDistractors.list.count > 3 ? 1 : 0)
    }
  }

  /// A request of a level, to be asked what it makes of the commit index.
  init(committing level: Question.Level, from generator: inout Generator) {
    let isTaken = level == .basic || generator.happens(0.75)
    self = generator.attempt(merit: 3) { generator in
      Delivery(random: level, from: &generator)
    } judge: { delivery in
      guard delivery.isTaken == isTaken, delivery.leaderCommit > delivery.commit ?? 0 else {
        return 0
      }
      // Best, the leader's commit index is past what the request vouches for, and within what the
      // follower stores.
      let isTempting =
        delivery.leaderCommit > delivery.lastIndex && delivery.log.count > delivery.lastIndex
      return 1 + (isTempting || level == .basic || !isTaken ? 1 : 0)
        + (delivery.commitDistractors.areEnough && delivery.log.count > 1 ? 1 : 0)
    }
  }

  private var result: Outcome? {
    if isStale { return .isStale }
    guard isTaken else { return leavesGap ? .leavesGap : .contradicts }
    if outcome == log { return log.count > lastIndex ? .repeats : nil }
    return outcome.starts(with: log) ? .extends : .replaces
  }

  /// A request as a leader of a history sent it, now or a while ago: with all that follows an
  /// index, or with less.
  private init(random level: Question.Level, from generator: inout Generator) {
    let count = level == .basic ? 3 : 5
    let reigns = level == .basic ? 2 : level == .intermediate ? 3 : 4
    let history = History(of: count, reigns: reigns, entries: 3, from: &generator)
    let past = generator.happens(0.4) ? generator.element(of: history.reigns) : nil
    let reign = past ?? history.reigns[reigns - 1]
    let others = history.lives.indices.filter { $0 != reign.leader && $0 != history.leader }
    let receiver = generator.element(of: others) ?? history.leader
    self.init(of: reign, to: receiver, in: history, from: &generator)
  }

  private init(
    of reign: History.Reign, to receiver: Int, in history: History, from generator: inout Generator
  ) {
    let length = reign.log.count
    prevIndex = generator.number(in: 0...length)
    let end = generator.happens(0.5) ? length : generator.number(in: prevIndex...length)
    leader = ClusterPicture.name(reign.leader)
    term = reign.term
    prevTerm = prevIndex == 0 ? 0 : reign.log[prevIndex - 1]
    entries = Array(reign.log[prevIndex..<end])
    leaderCommit = reign.commit
    follower = ClusterPicture.name(receiver)
    followerTerm = history.lives[receiver].term
    log = history.lives[receiver].log
    commit = history.lives[receiver].commit
  }
}
