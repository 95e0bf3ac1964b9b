// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Who can talk to whom.
extension Scene {
  /// A link that is cut.
  struct Cut: Hashable, Sendable {
    /// Whose messages don't pass.
    let sender: ServerID

    /// Whom they don't reach.
    let receiver: ServerID
  }

  /// The groups of servers between which nothing passes; empty where the network is whole, or cut in a
  /// way that leaves no groups.
  var groups: [[String]] {
    guard let camps, camps.count > 1 else { return [] }
    return camps.map { $0.map(name) }
  }

  /// Whether the network is whole, or falls into groups.
  var hasCamps: Bool { camps != nil }

  /// The links that are cut, where that leaves no groups.
  var cuts: [Cut] {
    guard camps == nil else { return [] }
    return everybody.flatMap { sender in
      everybody.filter { !links.connect(sender, to: $0) }.map { Cut(sender: sender, receiver: $0) }
    }
  }

  /// The servers in groups within which everybody reaches everybody, and between which nobody reaches
  /// anybody; `nil` where links are not like that.
  private var camps: [[ServerID]]? {
    let reaches = everybody.map { sender in
      everybody.filter { links.connect(sender, to: $0) }
    }
    let isRegular = everybody.allSatisfy { sender in
      let reached = reaches[sender.rawValue]
      return reached.contains(sender) && reached.allSatisfy { reaches[$0.rawValue] == reached }
    }
    guard isRegular else { return nil }
    return reaches.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
