// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// The diagram of what explains the end of a run, and of nothing else.
extension Diagram {
  /// The happenings that explain how the run ended, in so many lines at most; a line for what is left
  /// out between them comes on top.
  ///
  /// What explains something is what it follows from: the turn before at the same server, and the one
  /// in which a message was sent. So from the evidence, or else from the end, the way is gone back
  /// step by step, and what is nearest is shown.
  ///
  /// - Parameter rows: How many lines happenings may take.
  public func short(rows: Int = 14) -> [String] {
    let distances = distances
    let candidates = story.happenings.indices.filter { isShown($0) && distances[$0] < .max }
    let nearestFirst = candidates.sorted { (distances[$0], -$0) < (distances[$1], -$1) }
    var left = rows
    var chosen: [Int] = []
    for number in nearestFirst {
      let height = height(number)
      guard height <= left else { break }
      left -= height
      chosen.append(number)
    }
    return draw(bridged(chosen.sorted()))
  }

  /// The happenings, and with them any that stands alone between two of them: to say that it was left
  /// out would take as much room.
  private func bridged(_ numbers: [Int]) -> [Int] {
    guard var former = numbers.first else { return numbers }
    var all: [Int] = []
    for number in numbers {
      let between = (former..<number).dropFirst().filter { isShown($0) }
      if between.count == 1, height(between[0]) == 1 { all += between }
      all.append(number)
      former = number
    }
    return all
  }

  /// How many steps back each happening is from what is to be explained.
  private var distances: [Int] {
    let happenings = story.happenings
    var distances = happenings.map { _ in Int.max }
    for (seed, distance) in seeds { distances[seed] = min(distances[seed], distance) }
    for number in happenings.indices.reversed() where distances[number] < .max {
      let step = isShown(number) ? 1 : 0
      for cause in happenings[number].causes {
        distances[cause] = min(distances[cause], distances[number] + step)
      }
    }
    return distances
  }

  /// What is to be explained: the evidence and the very end, and from a little further away what the
  /// others did last that are involved.
  private var seeds: [(number: Int, distance: Int)] {
    let last = story.happenings.indices.last { isShown($0) }
    let involved = (violation?.servers ?? []).compactMap { server in
      story.happenings.indices.last { isShown($0) && story.happenings[$0].actor == server }
    }
    return evidence.keys.sorted().map { ($0, 0) } + [last].compactMap(\.self).map { ($0, 0) }
      + involved.map { ($0, 2) }
  }
}
