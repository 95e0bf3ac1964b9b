// SPDX-License-Identifier: MIT

/// Entries out of lines.
extension Entry {
  /// The entry of a line's object; `nil` for a sort of line that only other kits know, which is no
  /// fault.
  ///
  /// - Throws: What is wrong with the line.
  static func read(_ object: LineObject) throws(History.Fault.Sort) -> Entry? {
    guard let version: Int = object.number("v"), let event = object.text("event") else {
      throw .damaged
    }
    guard version <= Self.version else { throw .newer }
    guard let id = object.text("id"), let moment = object.moment("at") else { throw .damaged }
    let entry: Entry? =
      switch event {
      case "review": Review(object, id, moment).map { .review($0) }
      case "amendment": Amendment(object, id, moment).map { .amendment($0) }
      case "skip": Skip(object, id, moment).map { .skip($0) }
      case "round": RoundResult(object, id, moment).map { .round($0) }
      default: nil
      }
    guard entry != nil || !Self.events.contains(event) else { throw .damaged }
    return entry
  }

  private static let events = ["review", "amendment", "skip", "round"]
}

extension LineObject {
  fileprivate func rating(_ key: StaticString) -> Rating? {
    number(key).flatMap { Rating(rawValue: $0) }
  }

  fileprivate var origin: Review.Origin {
    text("origin").map { Review.Origin(rawValue: $0) } ?? .quiz
  }
}

extension Review {
  fileprivate init?(_ object: LineObject, _ id: String, _ moment: Moment) {
    guard let card = object.text("card"), let rating = object.rating("rating") else { return nil }
    self.init(
      id: id, at: moment, card: card, question: object.text("question"),
      revision: object.number("revision") ?? 1, level: object.text("level") ?? "",
      topic: object.text("topic") ?? "", kind: object.text("kind") ?? "", origin: object.origin,
      seed: object.number("seed"), suggested: object.rating("suggested") ?? rating,
      rating: rating, confidence: object.number("confidence"), points: object.number("points"),
      outOf: object.number("out_of"), units: object.texts("units") ?? [],
      answer: object.text("answer"), seconds: object.number("seconds"))
  }
}

extension Amendment {
  fileprivate init?(_ object: LineObject, _ id: String, _ moment: Moment) {
    guard let review = object.text("review"), let rating = object.rating("rating") else {
      return nil
    }
    self.init(
      id: id, at: moment, review: review, rating: rating, suggested: object.rating("suggested"),
      points: object.number("points"), units: object.texts("units"))
  }
}

extension Skip {
  fileprivate init?(_ object: LineObject, _ id: String, _ moment: Moment) {
    guard let card = object.text("card") else { return nil }
    self.init(
      id: id, at: moment, card: card, question: object.text("question"), origin: object.origin)
  }
}

extension RoundResult {
  fileprivate init?(_ object: LineObject, _ id: String, _ moment: Moment) {
    guard let points: Int = object.number("points"), let outOf: Int = object.number("out_of") else {
      return nil
    }
    self.init(
      id: id, at: moment, origin: object.origin, questions: object.texts("questions") ?? [],
      points: points, outOf: outOf, seconds: object.number("seconds") ?? 0,
      scorecard: object.text("scorecard"))
  }
}
