// SPDX-License-Identifier: MIT

/// What was asked at a station, and what was answered.
struct Exchange: Sendable {
  /// What was asked.
  let station: Station

  /// What was answered; `nil` where it was skipped.
  let answer: Answer?

  /// How many seconds it took.
  let seconds: Int

  /// The answer as it was written, or as one would write it.
  var words: String? {
    guard let answer else { return nil }
    if case .text(let text) = answer { return text }
    return station.asked?.words(of: answer)
  }

  /// The answer as it is read afterwards: options with what they say, otherwise as it was written.
  var paragraphs: [String] {
    if case .options(let places) = answer, let items = station.asked?.items {
      return places.map { items[$0].words }
    }
    return (words ?? "").split(separator: "\n").map { String($0) }
  }

  /// What the key says of the answer; `nil` where there is none, or where it is free.
  var assessment: Assessment? {
    guard let answer else { return nil }
    return station.asked?.assess(answer)
  }
}
