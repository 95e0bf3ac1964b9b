// SPDX-License-Identifier: MIT

internal import Presentation

/// How the logs of a picture are drawn, depending on how much room there is.
enum LogForm {
  /// A box for each entry, with so many columns for the term, and so many spaces on either side of
  /// it.
  case boxes(count: Int, digits: Int, padding: Int)

  /// How many entries there are of each term, such as `3×1 2×4`; the widest of some servers' rows
  /// sets the width.
  case runs([ClusterPicture.Member])

  /// The forms in which a picture's logs can be drawn, the widest first.
  static func forms(for picture: ClusterPicture) -> [LogForm] {
    let logs = picture.members.compactMap(\.log)
    guard !logs.isEmpty else { return [.runs([])] }
    let count = logs.map(\.count).max() ?? 0
    let digits = String(max(count, logs.joined().max() ?? 0)).count
    return [
      .boxes(count: count, digits: digits, padding: 1),
      .boxes(count: count, digits: digits, padding: 0), .runs(picture.members),
    ]
  }

  /// How many columns it takes.
  var width: Int {
    switch self {
    case .boxes(let count, let digits, let padding):
      max(count * (digits + 2 * padding + 1) + 1, "│ empty".count)
    case .runs(let members): members.map { Self.runs(of: $0.log).count }.max() ?? 0
    }
  }

  /// The indices above the entries.
  var ruler: String {
    guard case .boxes(let count, let digits, let padding) = self else { return blank }
    let spaces = String(repeating: " ", count: padding)
    let indices = (0..<count).map { index in
      " " + spaces + String(index + 1).aligned(right: digits) + spaces
    }
    return indices.joined().aligned(left: width)
  }

  /// A server's log.
  func row(of member: ClusterPicture.Member, tones: [Int: Style.Tone], style: Style) -> String {
    guard let log = member.log else { return blank }
    guard case .boxes(_, let digits, let padding) = self else {
      return width == 0 ? "" : Self.runs(of: log).aligned(left: width)
    }
    guard !log.isEmpty else { return "│ empty".aligned(left: width) }
    let spaces = String(repeating: " ", count: padding)
    let boxes = log.map { term in
      let text = String(term).aligned(right: digits)
      return spaces + (tones[term].map { style.paint(text, $0) } ?? text) + spaces + "│"
    }
    let rest = width - log.count * (digits + 2 * padding + 1) - 1
    return "│" + boxes.joined() + String(repeating: " ", count: max(0, rest))
  }

  private var blank: String { String(repeating: " ", count: width) }

  private static func runs(of log: [Int]?) -> String {
    guard let log, !log.isEmpty else { return log == nil ? "" : "empty" }
    let runs = log.reduce(into: [(term: Int, count: Int)]()) { runs, term in
      if runs.last?.term == term { runs[runs.count - 1].count += 1 } else { runs.append((term, 1)) }
    }
    return runs.map { "\($0.count)×\($0.term)" }.joined(separator: " ")
  }
}
