// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// One thing that a diagram shows: an arrow, words beside a lane, or words across all lanes.
///
/// It knows nothing of columns, so that the same happening can be drawn at any width.
struct Happening: Sendable {
  /// When it happened.
  var time: Instant

  /// The server whose turn it was, if it was one's.
  var actor: ServerID?

  /// The message that arrived or came to nothing, if the happening is about one.
  var arrow: Arrow?

  /// What is said beside the lanes.
  var facts: [Fact] = []

  /// What is said across all lanes, of the network or by the scenario.
  var band: String?

  /// How the servers fared before it, and how they fare after it.
  var before: [Life]
  var after: [Life]

  /// The numbers of earlier happenings that it follows from directly.
  var causes: [Int] = []

  /// Whether it is an everyday heartbeat that nothing came of.
  var isDull = false

  /// What the server did, for finding the happening that a piece of evidence speaks of.
  var deeds: Deeds = []

  /// What to say beside the server's lane where there is nothing to show and yet it must be shown.
  var silence: Fact?

  /// Whether it may be told together with others of the same moment.
  var isMergeable = false

  /// Whether a word is among what is said of it.
  func mentions(_ word: String) -> Bool {
    (facts.map(\.wording) + [arrow?.label].compactMap(\.self)).contains {
      $0.form(0).contains(word)
    }
  }

  /// The servers that it concerns.
  var servers: [ServerID] {
    facts.map(\.server) + (arrow.map { [$0.sender, $0.receiver] } ?? [])
  }
}
