// SPDX-License-Identifier: MIT

internal import YAML

/// Which questions of a bank are meant, by level, topic and kind.
public struct Selection: Hashable, Sendable {
  /// The levels; all, if there are none.
  public var levels: [Question.Level]

  /// The ids of the topics; all, if there are none.
  public var topics: [String]

  /// The kinds; all, if there are none.
  public var kinds: [Question.Kind]

  /// A selection, by default of everything.
  public init(
    levels: [Question.Level] = [], topics: [String] = [], kinds: [Question.Kind] = []
  ) {
    self.levels = levels
    self.topics = topics
    self.kinds = kinds
  }

  /// Whether a question is meant.
  public func holds(_ question: Question) -> Bool {
    (levels.isEmpty || levels.contains(question.level))
      && (topics.isEmpty || topics.contains(question.topic))
      && (kinds.isEmpty || kinds.contains(question.kind))
  }

  /// The questions of a bank that are meant, in its order.
  public func questions(of bank: Bank) -> [Question] {
    bank.questions.filter { holds($0) }
  }
}

extension Selection {
  /// The selection that some words name. A word may be several, with commas between them.
  ///
  /// - Throws: The first word that names nothing, with the nearest that does.
  public static func read(
    levels: [String] = [], topics: [String] = [], kinds: [String] = [], in bank: Bank
  ) throws(NotUnderstood) -> Selection {
    let knownLevels = Question.Level.allCases.map(\.rawValue)
    let knownKinds = Question.Kind.allCases.map(\.rawValue)
    return Selection(
      levels: try chosen(levels, "level", knownLevels)
        .compactMap { Question.Level(rawValue: $0) },
      topics: try chosen(topics, "topic", bank.topics.map(\.id)),
      kinds: try chosen(kinds, "kind", knownKinds).compactMap { Question.Kind(rawValue: $0) })
  }

  /// The names that some words hold, several with commas between them, each of them known.
  ///
  /// - Throws: The first word that names nothing, with the nearest that does.
  package static func chosen(
    _ words: [String], _ noun: String, _ known: [String]
  ) throws(NotUnderstood) -> [String] {
    let words = words.flatMap { $0.split(separator: ",") }
      .map { $0.lowercased().filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    for word in words where !known.contains(word) {
      let hint = nearest(word, among: known).map { "; did you mean '\($0)'?" }
      let all = "; there are \(known.enumerated(by: "and"))"
      throw NotUnderstood("no \(noun) is called '\(word)'" + (hint ?? all))
    }
    return words
  }
}
