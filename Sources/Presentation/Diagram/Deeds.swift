// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Kinds of deeds that evidence may speak of.
struct Deeds: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let grants = Deeds(rawValue: 1)
  static let asks = Deeds(rawValue: 2)
  static let leads = Deeds(rawValue: 4)
  static let accepts = Deeds(rawValue: 8)
  static let saves = Deeds(rawValue: 16)
  static let applies = Deeds(rawValue: 32)
  static let answers = Deeds(rawValue: 64)
}

extension Message {
  /// What sending the message is.
  var deed: Deeds {
    switch body {
    case .requestVote: .asks
    case .requestVoteReply(let reply, to: _): reply.voteGranted ? .grants : []
    case .appendEntries: .leads
    case .appendEntriesReply(let reply, to: _): reply.success ? .accepts : []
    }
  }
}
