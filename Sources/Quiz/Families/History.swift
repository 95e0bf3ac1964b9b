// SPDX-License-Identifier: MIT

internal import Simulation

/// The life of a cluster up to a moment, played by dice but by Raft's rules, so that its logs are
/// ones that can occur (§5.2, §5.3).
///
/// A history is a row of reigns: somebody is elected whom a majority can vote for, takes in a few
/// entries, and brings them to some of the others before its time is over.
struct History: Sendable {
  /// A server at the moment.
  struct Life: Hashable, Sendable {
    /// The terms of its entries.
    var log: [Int] = []

    /// Its current term.
    var term = 0

    /// The number of the server that has its vote in that term.
    var vote: Int?

    /// Its commit index.
    var commit = 0

    /// Up to which index the latest leader knows its log to match.
    var match = 0
  }

  /// A leader's time.
  struct Reign: Hashable, Sendable {
    /// The number of the server that led.
    let leader: Int

    /// The term it led.
    let term: Int

    /// Its log as it was in the end.
    let log: [Int]

    /// Its commit index in the end.
    let commit: Int
  }

  /// The servers.
  private(set) var lives: [Life]

  /// The number of the latest leader.
  private(set) var leader = 0

  /// The leaders' times, in order.
  private(set) var reigns: [Reign] = []

  /// A cluster of so many servers at its very beginning.
  init(of count: Int) {
    lives = Array(repeating: Life(), count: count)
  }

  /// A cluster after some reigns, each of so many entries at most.
  init(of count: Int, reigns: Int, entries: Int, from generator: inout Generator) {
    self.init(of: count)
    for _ in 0..<reigns {
      elect(from: &generator)
      reign(entries: generator.number(in: 1...entries), from: &generator)
    }
  }

  /// The latest leader's log.
  var leadersLog: [Int] { lives[leader].log }

  private var majority: Majority { Majority(of: lives.count) }
}

extension History {
  /// Has one of the servers win an election whom a majority can vote for.
  mutating func elect(from generator: inout Generator) {
    let candidates = lives.indices.filter { majority.isReached(by: voters(for: $0).count) }
    guard let winner = generator.element(of: candidates) else { return }

    // Now and then an election comes to nothing, and its term stays without a leader.
    let latest = lives.map(\.term).max() ?? 0
    let term = latest + (generator.happens(0.25) ? 2 : 1)
    let others = generator.shuffled(voters(for: winner).filter { $0 != winner })
    let votes = generator.number(in: majority.size - 1...others.count)
    for voter in [winner] + others.prefix(votes) {
      lives[voter].term = term
      lives[voter].vote = winner
    }
    takeOffice(winner)
  }

  private mutating func takeOffice(_ winner: Int) {
    leader = winner
    for server in lives.indices { lives[server].match = 0 }
    lives[winner].match = lives[winner].log.count
  }

  private func voters(for candidate: Int) -> [Int] {
    lives.indices.filter { LogEnd(of: lives[$0].log) <= LogEnd(of: lives[candidate].log) }
  }
}

extension History {
  /// Has the leader take in entries one by one, and bring them to some of the others.
  mutating func reign(entries: Int, from generator: inout Generator) {
    for _ in 0..<entries {
      lives[leader].log.append(lives[leader].term)
      lives[leader].match += 1
      spread(from: &generator)
      if generator.happens(0.6) { settle() }
    }
    let life = lives[leader]
    reigns.append(Reign(leader: leader, term: life.term, log: life.log, commit: life.commit))
  }

  /// Has the leader bring its entries to some of the others, to each of them some or all.
  mutating func spread(from generator: inout Generator) {
    for follower in lives.indices where follower != leader && generator.happens(0.4) {
      let shared = lives[follower].log.shared(with: leadersLog)
      let end =
        generator.happens(0.6)
        ? leadersLog.count
        : generator.number(
          in: shared...leadersLog.count)
      replicate(to: follower, upTo: end)
    }
  }

  private mutating func replicate(to follower: Int, upTo end: Int) {
    let shared = lives[follower].log.shared(with: leadersLog)
    let entries = Array(leadersLog[shared..<max(shared, end)])
    if lives[follower].term < lives[leader].term {
      lives[follower].term = lives[leader].term
      lives[follower].vote = nil
    }
    lives[follower].log = lives[follower].log.storing(entries, after: shared)
    lives[follower].match = max(lives[follower].match, shared, end)
    let known = min(lives[leader].commit, lives[follower].match)
    lives[follower].commit = max(lives[follower].commit, known)
  }

  /// Has the leader commit what it can (§5.4.2).
  mutating func settle() {
    let index = majority.index(reachedBy: lives.map(\.match))
    guard index > lives[leader].commit, leadersLog.matches(lives[leader].term, at: index)
    else { return }
    lives[leader].commit = index
  }
}
