// SPDX-License-Identifier: MIT

import Presentation
import Quiz
import Scenarios
import Testing

@testable import Predicting

/// Scenarios to stop in, and sessions about them told as text.
enum Sample {
  /// Two of three servers stand at once.
  static let rivals = """
    id: rivals
    title: Two stand at once
    track: election
    level: basic
    servers: [A, B, C]
    timers: manual
    points: 5
    hints: [What comes next?]
    steps:
      - fire: A
      - fire: B
      - wait: 40ms
    """

  /// A leader finds a follower whose log has parted from its own.
  static let parted = """
    id: parted
    title: Two logs have parted
    track: replication
    level: intermediate
    servers: [A, B, C]
    timers: manual
    points: 5
    hints: [What comes next?]
    disks:
      A: {term: 3, vote: A, log: [1, 1, 3]}
      B: {term: 2, log: [1, 1, 2, 2]}
      C: {term: 3, vote: A, log: [1, 1, 3]}
    steps:
      - fire: A
      - wait: 80ms
    """

  /// A majority stores what an earlier leader left.
  static let left = """
    id: left
    title: What an earlier leader left
    track: safety
    level: advanced
    servers: [A, B, C, D, E]
    timers: manual
    points: 5
    hints: [What comes next?]
    disks:
      A: {term: 3, vote: A, log: [1, 2]}
      B: {term: 3, vote: A, log: [1, 2]}
      C: {term: 3, vote: A, log: [1]}
      D: {term: 2, log: [1, 1, 1]}
      E: {term: 2, log: [1, 1, 1]}
    steps:
      - crash: E
      - fire: A
      - wait: 80ms
    """

  static let bank = Bank(
    topics: [
      Topic(id: "election", title: "Leader election", study: "Thesis 3.4"),
      Topic(id: "replication", title: "Log replication", study: "Thesis 3.5"),
      Topic(id: "safety", title: "Safety", study: "Thesis 3.6"),
      Topic(id: "quorums", title: "Majorities", study: "Thesis 3.4"),
    ], questions: [])

  /// A session about a sample, told as text.
  ///
  /// - Parameters:
  ///   - text: The scenario.
  ///   - level: What is asked.
  ///   - medium: What it is shown on.
  ///   - lines: What is said at the prompts.
  static func session(
    _ text: String, _ level: Question.Level, medium: Medium, saying lines: [String]
  ) throws -> String {
    let id = try #require(text.split(separator: "\n").first?.dropFirst("id: ".count))
    let scenario = try Scenario.read(text: text, file: "\(id).yaml", isHidden: false)
    let predictions = Predictions(
      of: scenario, rules: Course.rules, MomentSelection(levels: [level]), count: 1, seed: 1
    ).list
    var practice = Practice(
      predictions.map(\.question), from: bank, seed: 1, repeatsMistakes: false,
      takesRatings: false,
      aids: Practice.Aids(predictions, on: medium))
    var transcript = medium.text(practice.start().screen)
    for line in lines {
      transcript += (line.isEmpty ? ">\n" : "> \(line)\n") + medium.text(practice.take(line).screen)
    }
    return transcript
  }
}
