// SPDX-License-Identifier: MIT

internal import Quiz

/// Somebody to talk with, line by line: a session or a round with all that it takes to log it.
protocol Dialogue: Sendable {
  /// Whether nothing more is asked.
  var isOver: Bool { get }

  /// What is said first. Times are since the beginning.
  mutating func begin(at now: Duration) -> Screen

  /// What is said to a line.
  mutating func hear(_ line: String, at now: Duration) -> Screen

  /// What is said when it ends before its time, as by an interruption; nothing if it is over.
  mutating func end(at now: Duration) -> Screen
}
