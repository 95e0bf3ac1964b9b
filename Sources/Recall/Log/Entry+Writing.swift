// SPDX-License-Identifier: MIT

/// Entries as lines. Each begins with the version of the form, with what the line is, with its id and
/// its time; members that a kit does not know it passes over.
extension Entry {
  /// The version of the form in which lines are written. Lines of a later one are left alone.
  static let version = 1

  /// The line that stands for the entry, with the break at its end.
  var line: String {
    switch self {
    case .review(let review): review.line
    case .amendment(let amendment): amendment.line
    case .skip(let skip): skip.line
    case .round(let round): round.line
    }
  }
}

extension LineWriter {
  /// A line that begins as every line does.
  init(_ event: String, id: String, at moment: Moment) {
    self.init()
    add("v", Entry.version)
    add("event", event)
    add("id", id)
    add("at", moment.description)
  }
}

extension Review {
  fileprivate var line: String {
    var writer = LineWriter("review", id: id, at: at)
    writer.add("card", card)
    writer.add("question", question)
    writer.add("revision", revision)
    writer.add("level", level)
    writer.add("topic", topic)
    writer.add("kind", kind)
    writer.add("origin", origin.rawValue)
    writer.add("seed", seed)
    writer.add("suggested", suggested.rawValue)
    writer.add("rating", rating.rawValue)
    writer.add("confidence", confidence)
    writer.add("points", points)
    writer.add("out_of", outOf)
    if outOf != nil { writer.add("units", units) }
    writer.add("seconds", seconds)
    writer.add("answer", answer.map { String($0.prefix(Self.answerLimit)) })
    return writer.line
  }
}

extension Amendment {
  fileprivate var line: String {
    var writer = LineWriter("amendment", id: id, at: at)
    writer.add("review", review)
    writer.add("rating", rating.rawValue)
    writer.add("suggested", suggested?.rawValue)
    writer.add("points", points)
    if let units { writer.add("units", units) }
    return writer.line
  }
}

extension Skip {
  fileprivate var line: String {
    var writer = LineWriter("skip", id: id, at: at)
    writer.add("card", card)
    writer.add("question", question)
    writer.add("origin", origin.rawValue)
    return writer.line
  }
}

extension RoundResult {
  fileprivate var line: String {
    var writer = LineWriter("round", id: id, at: at)
    writer.add("origin", origin.rawValue)
    writer.add("questions", questions)
    writer.add("points", points)
    writer.add("out_of", outOf)
    writer.add("seconds", seconds)
    writer.add("scorecard", scorecard)
    return writer.line
  }
}
