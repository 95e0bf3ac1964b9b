// SPDX-License-Identifier: MIT

/// A server's log: entries at consecutive indices, the first at 1 as in the paper (§5.3).
///
/// Everything up to `baseIndex` has been compacted away and is known by its last term alone; without
/// snapshots that is index 0 and term 0. So the term at `baseIndex` can be asked for, which makes
/// the consistency check of an empty log no special case.
///
/// Asking for an entry that is not there traps with a sentence that names the index and what the log
/// holds. ``term(at:)`` answers `nil` instead.
///
/// The log remembers from where it differs from what was last persisted, so that ``Server/persist(_:)``
/// writes only what is new.
public struct Log: Sendable {
  /// The last index that was compacted away, 0 if nothing was.
  public private(set) var baseIndex: LogIndex

  /// The term of the entry at ``baseIndex``, 0 for an uncompacted log.
  public private(set) var baseTerm: Term

  private var entries: [Entry]

  /// The first index at which the log may differ from the persisted one; `nil` when it can't.
  var unsavedFrom: LogIndex?

  /// The first index at which the log may differ from the last view of it; `nil` when it can't.
  var unseenFrom: LogIndex?

  /// A log that holds the given entries after a compacted prefix, by default from index 1.
  public init(_ entries: [Entry] = [], baseIndex: LogIndex = 0, baseTerm: Term = 0) {
    self.entries = entries
    self.baseIndex = baseIndex
    self.baseTerm = baseTerm
    unsavedFrom = baseIndex + 1
    unseenFrom = baseIndex + 1
  }

  /// The index of the first entry, or where it would be.
  public var firstIndex: LogIndex { baseIndex + 1 }

  /// The index of the last entry; ``baseIndex`` when the log holds none.
  public var lastIndex: LogIndex { baseIndex + entries.count }

  /// The term of the last entry; ``baseTerm`` when the log holds none.
  public var lastTerm: Term { entries.last?.term ?? baseTerm }

  /// How many entries the log holds.
  public var count: Int { entries.count }

  /// Whether the log holds no entry.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether the log holds an entry at an index.
  public func contains(_ index: LogIndex) -> Bool {
    index > baseIndex && index <= lastIndex
  }

  /// The term at an index: of the entry there, or of the base; `nil` where the log has neither.
  public func term(at index: LogIndex) -> Term? {
    if index == baseIndex { return baseTerm }
    return contains(index) ? entries[position(of: index)].term : nil
  }

  /// The entry at an index.
  ///
  /// - Precondition: The log holds an entry there.
  public subscript(index: LogIndex) -> Entry {
    guard contains(index) else { misused("there is no entry at index \(index)") }
    return entries[position(of: index)]
  }

  /// The entries from an index to the end, none when the index is one past the last.
  ///
  /// - Precondition: The index is at least ``firstIndex`` and at most one past ``lastIndex``.
  /// - Complexity: O(*n*) in the number of entries returned.
  public func entries(from index: LogIndex) -> [Entry] {
    guard index >= firstIndex, index <= lastIndex + 1 else {
      misused("can't take the entries from index \(index)")
    }
    return Array(entries[position(of: index)...])
  }

  /// Adds an entry at the end.
  public mutating func append(_ entry: Entry) {
    changed(from: lastIndex + 1)
    entries.append(entry)
  }

  /// Adds entries at the end, in order.
  public mutating func append(contentsOf newEntries: some Sequence<Entry>) {
    changed(from: lastIndex + 1)
    entries.append(contentsOf: newEntries)
  }

  /// Deletes the entry at an index and all that follow it; nothing when the index is one past the last.
  ///
  /// - Precondition: The index is at least ``firstIndex`` and at most one past ``lastIndex``.
  public mutating func truncate(from index: LogIndex) {
    guard index >= firstIndex, index <= lastIndex + 1 else {
      misused("can't delete from index \(index)")
    }
    guard index <= lastIndex else { return }
    changed(from: index)
    entries.removeSubrange(position(of: index)...)
  }

  private func position(of index: LogIndex) -> Int {
    index - baseIndex - 1
  }

  private mutating func changed(from index: LogIndex) {
    unsavedFrom = unsavedFrom.map { min($0, index) } ?? index
    unseenFrom = unseenFrom.map { min($0, index) } ?? index
  }

  private func misused(_ complaint: String) -> Never {
    let held =
      isEmpty ? "the log holds no entries" : "the log holds indices \(firstIndex) to \(lastIndex)"
    fatalError("\(complaint): \(held)")
  }
}

extension Log: Hashable {
  /// Whether two logs hold the same entries at the same indices.
  public static func == (lhs: Log, rhs: Log) -> Bool {
    lhs.baseIndex == rhs.baseIndex && lhs.baseTerm == rhs.baseTerm && lhs.entries == rhs.entries
  }

  /// Feeds what two equal logs share.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(baseIndex)
    hasher.combine(baseTerm)
    hasher.combine(entries)
  }
}

extension Log: CustomStringConvertible {
  /// The entries in order, such as `[x=1 (term 1), y=2 (term 1)]`.
  public var description: String {
    "[" + entries.map(\.description).joined(separator: ", ") + "]"
  }
}
