// SPDX-License-Identifier: MIT

public import Quiz

/// Which moments are meant, by level, topic and sort.
public struct MomentSelection: Hashable, Sendable {
  /// The levels; all, if there are none.
  public var levels: [Question.Level]

  /// The ids of the topics; all, if there are none.
  public var topics: [String]

  /// The sorts; all, if there are none.
  public var sorts: [Sort]

  /// A selection, by default of everything.
  public init(levels: [Question.Level] = [], topics: [String] = [], sorts: [Sort] = []) {
    self.levels = levels
    self.topics = topics
    self.sorts = sorts
  }

  /// The sorts that can hold what is meant.
  var candidates: [Sort] {
    Sort.allCases.filter { sort in
      (sorts.isEmpty || sorts.contains(sort)) && (topics.isEmpty || topics.contains(sort.topic))
    }
  }

  /// Whether a moment is meant.
  func holds(_ moment: Moment) -> Bool {
    candidates.contains(moment.sort)
      && (levels.isEmpty || levels.contains(moment.subject.level))
  }
}

extension MomentSelection {
  /// The selection that some words name. A word may be several, with commas between them.
  ///
  /// - Throws: The first word that names nothing, with the nearest that does.
  public static func read(
    levels: [String] = [], topics: [String] = [], sorts: [String] = []
  ) throws(NotUnderstood) -> MomentSelection {
    let allTopics = Sort.allCases.map(\.topic).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return MomentSelection(
      levels: try Selection.chosen(levels, "level", Question.Level.allCases.map(\.rawValue))
        .compactMap { Question.Level(rawValue: $0) },
      topics: try Selection.chosen(topics, "topic", allTopics),
      sorts: try Selection.chosen(sorts, "kind of moment", Sort.allCases.map(\.rawValue))
        .compactMap { Sort(rawValue: $0) })
  }
}
