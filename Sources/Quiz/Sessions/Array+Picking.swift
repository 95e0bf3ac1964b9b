// SPDX-License-Identifier: MIT

internal import Simulation

extension [Question] {
  /// The questions of a session: so many of these at most, picked and in order.
  ///
  /// New ones rise in level. Within a level topics take turns, in the order in which they are learnt,
  /// since what is mixed is remembered better than what comes in blocks; which question of a topic
  /// comes first follows from the seed.
  public func picked(
    _ count: Int, _ picking: Picking, topics: [Topic], seed: UInt64
  ) -> [Question] {
    let order = topics.map(\.id)
    switch picking {
    case .everything: return Array(rising(order, seed: seed).prefix(count))
    case .scheduled(let dueness):
      let (due, new) = split(by: dueness)
      return Array((due + new.rising(order, seed: seed)).prefix(count))
    case .weakest(let strength):
      // What is new is less known than what is likely forgotten, but likelier to be known than not.
      let keyed = rising(order, seed: seed).enumerated().map {
        (question: $1, key: (strength($1) ?? 0.5, $0))
      }
      return keyed.sorted { $0.key < $1.key }.prefix(count).map(\.question)
    }
  }

  private func split(by dueness: (Question) -> Dueness) -> (due: [Question], new: [Question]) {
    var due: [(since: Int, place: Int)] = []
    var new: [Question] = []
    for (place, question) in enumerated() {
      switch dueness(question) {
      case .new: new.append(question)
      case .due(let since): due.append((since, place))
      case .later: break
      }
    }
    return (due.sorted { ($1.since, $0.place) < ($0.since, $1.place) }.map { self[$0.place] }, new)
  }

  /// The questions in rising level, with topics taking turns within each.
  private func rising(_ topics: [String], seed: UInt64) -> [Question] {
    Question.Level.allCases.flatMap { level in
      filter { $0.level == level }.interleaved(topics, seed: seed)
    }
  }

  private func interleaved(_ topics: [String], seed: UInt64) -> [Question] {
    var generator = Simulation.Generator(seed: seed)
    let groups = topics.map { topic in
      var group = filter { $0.topic == topic }
      group.shuffle(by: &generator)
      return group
    }
    let rounds = groups.map { $0.count }.max() ?? 0
    return (0..<rounds).flatMap { round in groups.compactMap { $0.dropFirst(round).first } }
  }
}
