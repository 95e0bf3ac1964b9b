// SPDX-License-Identifier: MIT

/// What it costs to bring the last lines that are shown into line with the last that were printed, for
/// every number of both.
struct AlignmentTable {
  private let shown: [ShownLine]
  private let printed: [ShownLine]
  private var costs: [[Int]]

  /// To leave out a line that is shown, or to put in one that was printed.
  private static let costOfLine = 10

  init(shown: [String], printed: [String]) {
    self.shown = shown.map { ShownLine($0) }
    self.printed = printed.map { ShownLine($0) }
    let row = Array(repeating: 0, count: printed.count + 1)
    costs = Array(repeating: row, count: shown.count + 1)
    for i in stride(from: shown.count, through: 0, by: -1) {
      for j in stride(from: printed.count, through: 0, by: -1) {
        costs[i][j] = moves(at: i, j).map { cost(of: $0, at: i, j) }.min() ?? 0
      }
    }
  }

  /// The cheapest changes, in order.
  var changes: [Alignment.Change] {
    var changes: [Alignment.Change] = []
    var (i, j) = (0, 0)
    while let move = moves(at: i, j).first(where: { cost(of: $0, at: i, j) == costs[i][j] }) {
      changes += self.changes(of: move, at: i, j)
      i += move.takesShown ? 1 : 0
      j += move.takesPrinted ? 1 : 0
    }
    return changes
  }

  /// What may be done with the next line that is shown and the next that was printed.
  private enum Move {
    case match, replace, remove, add, skip, swallow

    var takesShown: Bool { self != .add && self != .swallow }
    var takesPrinted: Bool { self != .remove && self != .skip }
  }

  private func moves(at i: Int, _ j: Int) -> [Move] {
    let isShown = i < shown.count
    let isPrinted = j < printed.count
    if isShown, shown[i].isTyped { return [.skip] }
    if isShown, shown[i].isEllipsis { return isPrinted ? [.skip, .swallow] : [.skip] }
    if isShown, isPrinted {
      return shown[i].matches(printed[j]) ? [.match, .remove, .add] : [.replace, .remove, .add]
    }
    return isShown ? [.remove] : isPrinted ? [.add] : []
  }

  private func cost(of move: Move, at i: Int, _ j: Int) -> Int {
    costs[i + (move.takesShown ? 1 : 0)][j + (move.takesPrinted ? 1 : 0)]
      + price(of: move, at: i, j)
  }

  private func price(of move: Move, at i: Int, _ j: Int) -> Int {
    switch move {
    case .match, .skip, .swallow: 0
    case .remove, .add: Self.costOfLine
    case .replace: shown[i].distance(from: printed[j])
    }
  }

  private func changes(of move: Move, at i: Int, _ j: Int) -> [Alignment.Change] {
    switch move {
    case .match, .skip: [.kept(shown[i].text)]
    case .replace: [.removed(shown[i].text), .added(printed[j].text)]
    case .remove: [.removed(shown[i].text)]
    case .add: [.added(printed[j].text)]
    case .swallow: []
    }
  }
}
