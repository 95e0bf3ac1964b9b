// SPDX-License-Identifier: MIT

internal import Presentation

extension Bank {
  /// What there is where a selection holds nothing: for each thing that it asks for, what else would
  /// fit the rest of it.
  public func alternatives(to selection: Selection) -> [String] {
    var lines: [String] = []
    if !selection.levels.isEmpty {
      let rest = Selection(topics: selection.topics, kinds: selection.kinds)
      lines.append(line("levels", rest) { $0.level.rawValue })
    }
    if !selection.topics.isEmpty {
      let rest = Selection(levels: selection.levels, kinds: selection.kinds)
      lines.append(line("topics", rest) { $0.topic })
    }
    if !selection.kinds.isEmpty {
      let rest = Selection(levels: selection.levels, topics: selection.topics)
      lines.append(line("kinds", rest) { $0.kind.rawValue })
    }
    return lines
  }

  /// How many questions of a selection there are of each sort, such as `of other levels: basic 3`.
  private func line(
    _ noun: String, _ selection: Selection, by name: (Question) -> String
  ) -> String {
    let names = selection.questions(of: self).map(name)
    let counts = names.reduce(into: [(name: String, count: Int)]()) { counts, name in
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    let words = counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return "of other \(noun): " + (words.isEmpty ? "none" : words)
  }
}
