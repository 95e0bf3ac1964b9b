// SPDX-License-Identifier: MIT

import Foundation

@testable import Recall

/// Noon on a Saturday, 4 July 2026.
let noon = Moment(seconds: 1_783_166_400)

/// A review of a card, so many days after ``noon``.
func review(
  _ number: Int, _ card: String = "log-matching", _ rating: Rating = .good, day: Int = 0,
  revision: Int = 1, origin: Review.Origin = .quiz
) -> Review {
  Review(
    id: "s-1-\(number)", at: noon + .days(day), card: card, revision: revision, level: "basic",
    topic: "replication", kind: "single", origin: origin, suggested: rating)
}

/// An empty folder that is removed again.
func withFolder<Result>(_ body: (StateFolder) async throws -> Result) async throws -> Result {
  let path = NSTemporaryDirectory() + "recall-" + UUID().uuidString
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try await body(StateFolder(path: path))
}

/// The text of a file.
func text(_ path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

/// Writes a file's text, and makes its folder.
func write(_ text: String, to path: String) throws {
  let file = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
}
