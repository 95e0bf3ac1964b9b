// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Every entry that was ever on a disk, and which disks hold it: for an index and a term there is
/// one, if the servers follow the rules.
///
/// Entries that are in memory alone are not in it: they may vanish in a crash and count for nothing.
struct Ledger: Sendable {
  /// An entry that was on a disk.
  struct Cell: Sendable {
    let index: LogIndex
    let entry: Entry
    /// The term of the entry before it, 0 at index 1.
    let previousTerm: Term?
    /// Who stored it first, and when.
    let firstHolder: ServerID
    let firstTime: Instant
    /// Whose disks hold it now.
    fileprivate(set) var holders: ServerSet = []
    /// The most disks that held it at one moment.
    fileprivate(set) var mostHolders: ServerSet = []
    /// The cell of the same index that was made before this.
    fileprivate let older: Int?
  }

  private var cells: [Cell] = []
  private var newest: [Int?] = []

  /// The highest index that was ever on a disk.
  var lastIndex: LogIndex { LogIndex(newest.count) }

  /// The entry of an index and a term.
  func cell(at index: LogIndex, term: Term) -> Cell? {
    position(of: index, term: term).map { cells[$0] }
  }

  /// Whether some entry of an index satisfies a condition.
  func contains(at index: LogIndex, where isWanted: (Cell) -> Bool) -> Bool {
    var next = head(of: index)
    while let position = next {
      if isWanted(cells[position]) { return true }
      next = cells[position].older
    }
    return false
  }

  /// Takes note that a server's disk holds an entry now.
  mutating func add(
    _ entry: Entry, at index: LogIndex, after previousTerm: Term?, to server: ServerID,
    at time: Instant
  ) {
    let position =
      position(of: index, term: entry.term)
      ?? make(
        Cell(
          index: index, entry: entry, previousTerm: previousTerm, firstHolder: server,
          firstTime: time, older: head(of: index)))
    cells[position].holders.insert(server)
    if cells[position].holders.count > cells[position].mostHolders.count {
      cells[position].mostHolders = cells[position].holders
    }
  }

  /// Takes note that a server's disk no longer holds an entry.
  mutating func remove(_ index: LogIndex, term: Term, from server: ServerID) {
    guard let position = position(of: index, term: term) else { return }
    cells[position].holders.remove(server)
  }

  private func head(of index: LogIndex) -> Int? {
    index >= 1 && index <= lastIndex ? newest[index.rawValue - 1] : nil
  }

  private func position(of index: LogIndex, term: Term) -> Int? {
    var next = head(of: index)
    while let position = next {
      if cells[position].entry.term == term { return position }
      next = cells[position].older
    }
    return nil
  }

  private mutating func make(_ cell: Cell) -> Int {
    let position = cells.count
    cells.append(cell)
    while newest.count < cell.index.rawValue { newest.append(nil) }
    newest[cell.index.rawValue - 1] = position
    return position
  }
}
