// SPDX-License-Identifier: MIT

/// What came of one correct Raft, scenario by scenario. Nothing of it may fail.
public struct CorrectRow: Sendable {
  /// The correct Raft.
  public let raft: CorrectRaft

  /// What came of it, in the order of the scenarios.
  public var cells: [Cell]

  /// What came of a correct Raft.
  public init(_ raft: CorrectRaft, _ cells: [Cell]) {
    self.raft = raft
    self.cells = cells
  }

  /// The scenarios that accuse it.
  public var accusations: [Cell] { cells.filter { $0.failure != nil } }

  /// The scenarios that could not say anything of it, with no seed.
  public var misses: [Cell] { cells.filter { $0.ending?.kind == .didNotArise } }
}
