// SPDX-License-Identifier: MIT

/// How well something was remembered, as spaced repetition asks.
public enum Rating: Int, CaseIterable, Codable, Sendable {
  /// Forgotten, or never known.
  case again = 1
  /// Remembered with great effort.
  case hard
  /// Remembered.
  case good
  /// Remembered without effort.
  case easy
}
