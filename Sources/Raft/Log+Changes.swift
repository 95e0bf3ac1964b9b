// SPDX-License-Identifier: MIT

/// What became of a log: from an index on, it now holds these entries and no others.
public struct LogChange: Hashable, Sendable {
  /// The first index that may differ.
  public var from: LogIndex

  /// All entries from that index to the end.
  public var entries: [Entry]

  /// A change that replaces everything from an index on.
  public init(from: LogIndex, entries: [Entry]) {
    self.from = from
    self.entries = entries
  }

  /// The index of the last entry after the change.
  public var lastIndex: LogIndex { from + entries.count - 1 }
}

extension Log {
  /// Makes the change that another log went through.
  ///
  /// - Precondition: The change starts no further than one past the last entry.
  public mutating func apply(_ change: LogChange) {
    truncate(from: change.from)
    append(contentsOf: change.entries)
  }

  /// What to write so that the disk holds this log, `nil` if it does already; counts as written then.
  mutating func takeUnsaved() -> LogChange? {
    defer { unsavedFrom = nil }
    return unsavedFrom.map(change(from:))
  }

  /// Marks the log as one that the disk holds already.
  mutating func countsAsSaved() {
    unsavedFrom = nil
  }

  /// What an observer has not seen of this log yet, `nil` if nothing; counts as seen then.
  mutating func takeUnseen() -> LogChange? {
    defer { unseenFrom = nil }
    return unseenFrom.map(change(from:))
  }

  /// Marks this log as one that took another's place, so that all in which they differ is told.
  mutating func replaced(_ former: Log) {
    guard baseIndex == former.baseIndex else { return }
    let shared = zip(firstIndex...max(firstIndex, lastIndex), firstIndex...)
      .prefix { contains($0.0) && former.contains($0.1) && self[$0.0] == former[$0.1] }
    let difference = firstIndex + shared.count
    unsavedFrom = min(difference, former.unsavedFrom ?? difference)
    unseenFrom = min(difference, former.unseenFrom ?? difference)
  }

  private func change(from index: LogIndex) -> LogChange {
    let start = min(index, lastIndex + 1)
    return LogChange(from: start, entries: entries(from: start))
  }
}
