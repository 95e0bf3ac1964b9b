// SPDX-License-Identifier: MIT

internal import Raft

extension Log {
  /// The terms of the entries in order, as the paper's figures show a log, or how many there are of
  /// each, such as `3×1 2×4` for `1 1 1 4 4`.
  ///
  /// - Parameter label: What to say before that.
  func wording(_ label: String = "") -> Wording {
    let terms = entries(from: firstIndex).map(\.term)
    let all = terms.map(\.description).joined(separator: " ")
    let counts = terms.runs.map { "\($0.count)×\($0.term)" }.joined(separator: " ")
    return Wording(label + all, label + counts, count.of("entry", plural: "entries"), "\(count)")
  }
}

extension [Term] {
  /// The terms without repetition, each with how often it stands in a row.
  fileprivate var runs: [(term: Term, count: Int)] {
    reduce(into: []) { runs, term in
      if runs.last?.term == term {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((term, 1))
      }
    }
  }
}
