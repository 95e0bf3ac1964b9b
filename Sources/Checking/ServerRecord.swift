// SPDX-License-Identifier: MIT

public import Raft
internal import Simulation

/// What the trace has shown of one server.
public struct ServerRecord: Sendable {
  /// The server.
  public let id: ServerID

  /// Whether it runs; before its first start it does not.
  public internal(set) var isUp = false

  /// How often it has started; 0 as long as nothing is known of it, not even its disk.
  public internal(set) var life = 0

  /// What is on its disk now.
  public internal(set) var disk = PersistentState()

  /// Its log in memory, as of the end of its last step; empty while it is down.
  public internal(set) var log = Log()

  /// What an observer saw of it last, without the change of the log. For pictures and for steering a
  /// scenario; no property accuses on its account.
  public internal(set) var view = View()

  /// What its state machine was handed since it last started, in order.
  public internal(set) var applied: [Application] = []

  /// The highest index that counts as applied since it last started: a snapshot's, to begin with.
  public internal(set) var lastApplied: LogIndex = 0

  /// The term in which it acts as leader: it sent AppendEntries of that term in this life and has
  /// shown no part in a newer term since.
  public internal(set) var actingTerm: Term?

  /// The message it handled last in this life; of use only within that step.
  var message: Message?

  init(id: ServerID) {
    self.id = id
  }
}

/// An entry that a state machine was handed.
public struct Application: Hashable, Sendable {
  /// The entry's place in the log.
  public var index: LogIndex

  /// The entry.
  public var entry: Entry

  /// An entry at an index.
  public init(index: LogIndex, entry: Entry) {
    self.index = index
    self.entry = entry
  }
}

extension ServerRecord {
  /// The entry that was applied at an index since the server last started, if any.
  ///
  /// - Complexity: O(log *n*) in the number of entries applied.
  public func appliedEntry(at index: LogIndex) -> Entry? {
    var (low, high) = (0, applied.count)
    while low < high {
      let middle = (low + high) / 2
      if applied[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < applied.count && applied[low].index == index ? applied[low].entry : nil
  }

  /// Whether the log in memory holds a command, on disk or not.
  ///
  /// - Complexity: O(*n*) in the length of the log.
  public func remembers(_ command: Command) -> Bool {
    var index = log.lastIndex
    while log.contains(index) {
      if log[index].command == command { return true }
      index -= 1
    }
    return false
  }
}
