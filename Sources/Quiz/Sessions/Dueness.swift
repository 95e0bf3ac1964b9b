// SPDX-License-Identifier: MIT

/// Whether a question should be asked again, by what the person remembers.
public enum Dueness: Hashable, Sendable {
  /// It was never answered.
  case new
  /// It is due, and has been for so many seconds.
  case due(since: Int)
  /// It is remembered well enough for now.
  case later
}

/// How questions are picked from those that are meant.
public enum Picking: Sendable {
  /// What is due, longest first, and then what is new.
  case scheduled(dueness: @Sendable (Question) -> Dueness)

  /// Everything, as if it were new.
  case everything

  /// What is known worst, by how likely it is remembered, from 0 to 1; `nil` for what is new.
  case weakest(strength: @Sendable (Question) -> Double?)
}
