// SPDX-License-Identifier: MIT

internal import Simulation

/// A cluster in parts, of which is asked who can still commit.
struct Partition: Sendable {
  /// The cluster.
  let picture: ClusterPicture

  /// The servers that are up in the group that has a majority, in order; none if no group has.
  var able: [ClusterPicture.Member] {
    let live = picture.camps.map { camp in camp.filter { !$0.isDown } }
    let group = live.first { picture.majority.isReached(by: $0.count) } ?? []
    return picture.members.filter { group.contains($0) }
  }

  /// Whether the leader is among those who can commit.
  var isLed: Bool { able.contains { $0.name == picture.leader } }
}

extension Partition {
  /// A cluster in two parts, or in three for somebody advanced; some are down, but for a beginner.
  /// The leader is mostly where it does not help, since that is what people go by.
  init(_ level: Question.Level, from generator: inout Generator) {
    let isAble = generator.happens(0.7)
    let isLed = isAble && generator.happens(0.4)
    self = generator.attempt(merit: 3) { generator in
      Partition(random: level, from: &generator)
    } judge: { partition in
      (partition.able.isEmpty == isAble ? 0 : 2) + (partition.isLed == isLed ? 1 : 0)
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let count = generator.number(in: level == .basic ? 3...5 : 4...7)
    let names = generator.shuffled((0..<count).map { ClusterPicture.name($0) })
    let parts = level == .advanced && count > 4 ? generator.number(in: 2...3) : 2
    let cuts = generator.shuffled(Array(1..<count)).prefix(parts - 1).sorted()
    let groups = zip([0] + cuts, cuts + [count]).map { names[$0..<$1].sorted() }
    let down = level == .basic ? 0 : generator.number(in: 0...2)
    // The first is never down, so that it can lead.
    let lost = names.dropFirst().prefix(down)
    picture = ClusterPicture(
      names.sorted().map { .init($0, isDown: lost.contains($0)) }, leader: names.first,
      groups: groups.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
