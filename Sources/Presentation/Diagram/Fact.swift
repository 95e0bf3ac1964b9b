// SPDX-License-Identifier: MIT

internal import Raft

/// Words beside one server's lane.
struct Fact: Hashable, Sendable {
  /// Whose lane the words stand beside.
  var server: ServerID

  /// What is said.
  var wording: Wording

  /// The words' colour.
  var tone: Style.Tone?

  /// Whether the server crashes with this.
  var isCrash = false
}
