// SPDX-License-Identifier: MIT

/// A hint that somebody took.
public struct TakenHint: Hashable, Sendable {
  /// When it was taken.
  public var at: Moment

  /// What it was about: a function, or the id of a scenario.
  public var topic: String

  /// Its number among the hints on the topic, from 1.
  public var number: Int

  /// A hint that was taken.
  public init(at moment: Moment, topic: String, number: Int) {
    at = moment
    self.topic = topic
    self.number = number
  }
}

extension TakenHint {
  /// The line that stands for it, with the break at its end.
  var line: String {
    var writer = LineWriter("hint", id: Sitting(at: at).id, at: at)
    writer.add("topic", topic)
    writer.add("number", number)
    return writer.line
  }

  /// The hint that a line's object holds; `nil` if it holds none that this kit can read.
  init?(_ object: LineObject) {
    guard let heading = object.heading, heading.event == "hint",
      let topic = object.text("topic"), let number: Int = object.number("number"), number > 0
    else { return nil }
    self.init(at: heading.at, topic: topic, number: number)
  }
}
