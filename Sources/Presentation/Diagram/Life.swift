// SPDX-License-Identifier: MIT

internal import Raft

/// How a server fares at a moment, which its lane shows at a glance.
enum Life: Hashable, Sendable {
  case down
  case crashing
  case follower
  case candidate
  case leader

  /// The life of a server that is up.
  init(_ role: Role) {
    self =
      switch role {
      case .follower: .follower
      case .candidate: .candidate
      case .leader: .leader
      }
  }

  /// What the server's lane looks like.
  var glyph: Character {
    switch self {
    case .down: " "
    case .crashing: "✗"
    case .follower: "│"
    case .candidate: "┆"
    case .leader: "┃"
    }
  }

  /// What the lane looks like where an arrow passes through it.
  func crossing(by stroke: Character) -> Character {
    switch self {
    case .down, .crashing: stroke
    case .follower, .candidate: stroke == "═" ? "╪" : "┼"
    case .leader: "╂"
    }
  }

  /// What the lane looks like where an arrow begins.
  ///
  /// - Parameter isRightward: Whether the arrow goes to the right.
  func source(isRightward: Bool) -> Character {
    switch self {
    case .down, .crashing: "·"
    case .follower, .candidate: isRightward ? "├" : "┤"
    case .leader: isRightward ? "┠" : "┨"
    }
  }

  /// The lane's colour.
  var tone: Style.Tone? {
    switch self {
    case .down: nil
    case .crashing: .bad
    case .follower: .quiet
    case .candidate: .doubtful
    case .leader: .accent
    }
  }
}
