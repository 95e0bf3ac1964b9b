// SPDX-License-Identifier: MIT

internal import Simulation

/// Things to be put in order, as they are shown.
public struct Ranking: Hashable, Sendable {
  /// The things in the order shown, which is not the right one.
  public let things: [String]

  /// For each thing shown, its place in the right order, from 0.
  public let ranks: [Int]

  /// The things of a right order, shuffled.
  init(_ rightOrder: [String], _ generator: inout Generator) {
    var places = Array(rightOrder.indices)
    places.shuffle(by: &generator)
    if places == Array(rightOrder.indices) { places = Array(places.dropFirst() + places.prefix(1)) }
    things = places.map { rightOrder[$0] }
    ranks = places
  }

  /// The places shown, in the right order.
  public var rightOrder: [Int] {
    ranks.indices.sorted { ranks[$0] < ranks[$1] }
  }

  /// The things that stand wrong in an order: as few as have to be moved to make it right.
  func misplaced(in order: [Int]) -> [Int] {
    let kept = longestRun(of: order.map { ranks[$0] })
    return order.filter { !kept.contains(ranks[$0]) }
  }

  /// The longest part of some ranks that already rises.
  private func longestRun(of ranks: [Int]) -> [Int] {
    var runs: [[Int]] = []
    for rank in ranks {
      let before = runs.filter { ($0.last ?? -1) < rank }.max { $0.count < $1.count } ?? []
      runs.append(before + [rank])
    }
    return runs.max { $0.count < $1.count } ?? []
  }
}
