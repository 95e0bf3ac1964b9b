// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How much was sent, counted when it was sent, whether it arrived or not.
public struct Traffic: Hashable, Sendable {
  /// How many RequestVote requests.
  public internal(set) var requestVotes = 0

  /// How many answers to RequestVote.
  public internal(set) var requestVoteReplies = 0

  /// How many AppendEntries with entries.
  public internal(set) var appendEntries = 0

  /// How many AppendEntries without entries.
  public internal(set) var heartbeats = 0

  /// How many answers to AppendEntries, heartbeats included.
  public internal(set) var appendEntriesReplies = 0

  /// How many entries, each counted as often as it was sent.
  public internal(set) var entries = 0

  /// The size of those entries in bytes: each command's UTF-8, and ``entryOverhead`` an entry.
  public internal(set) var bytes = 0

  /// What an entry counts beyond its command, in bytes: about a term and a length.
  public static let entryOverhead = 8

  /// Nothing sent yet.
  public init() {}

  /// How many messages of all kinds.
  public var messages: Int {
    requestVotes + requestVoteReplies + appendEntries + heartbeats + appendEntriesReplies
  }

  /// What was sent since an earlier count.
  public func since(_ earlier: Traffic) -> Traffic {
    var difference = self
    difference.requestVotes -= earlier.requestVotes
    difference.requestVoteReplies -= earlier.requestVoteReplies
    difference.appendEntries -= earlier.appendEntries
    difference.heartbeats -= earlier.heartbeats
    difference.appendEntriesReplies -= earlier.appendEntriesReplies
    difference.entries -= earlier.entries
    difference.bytes -= earlier.bytes
    return difference
  }

  mutating func count(_ body: Message.Body) {
    switch body {
    case .requestVote: requestVotes += 1
    case .requestVoteReply: requestVoteReplies += 1
    case .appendEntriesReply: appendEntriesReplies += 1
    case .appendEntries(let request) where request.entries.isEmpty: heartbeats += 1
    case .appendEntries(let request):
      appendEntries += 1
      count(request.entries)
    }
  }

  private mutating func count(_ sent: [Entry]) {
    entries += sent.count
    for entry in sent {
      bytes += Traffic.entryOverhead
      if case .operation(let text) = entry.command { bytes += text.utf8.count }
    }
  }
}
