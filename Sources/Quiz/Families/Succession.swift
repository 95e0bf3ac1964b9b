// SPDX-License-Identifier: MIT

/// Who may lead next, and what all of them hold, so that it stays whoever it will be (§5.4).
///
/// Servers that are down come back with their logs sooner or later, and networks heal. A server
/// that is down and of which no log is known is lost.
struct Succession: Sendable {
  /// The servers and their logs.
  let picture: ClusterPicture

  /// Who may lead next, in order.
  let heirs: [ClusterPicture.Member]

  /// Who may lead a cluster next; `nil` where a log is not known.
  init?(of picture: ClusterPicture) {
    guard picture.members.allSatisfy({ $0.isDown || $0.log != nil }) else { return nil }
    self.init(known: picture)
  }

  /// Who may lead a cluster next, all of whose logs are known.
  init(known picture: ClusterPicture) {
    self.picture = picture
    heirs = picture.members.filter { candidate in
      picture.majority.isReached(by: Self.voters(for: candidate, in: picture).count)
    }
  }

  /// The servers that would vote for a server in some election, itself among them.
  static func voters(
    for candidate: ClusterPicture.Member, in picture: ClusterPicture
  ) -> [ClusterPicture.Member] {
    guard let end = candidate.end else { return [] }
    return picture.members.filter { voter in voter.end.map { $0 <= end } ?? false }
  }

  /// Whether anybody can lead at all.
  var isDue: Bool { !heirs.isEmpty }

  /// Up to which index all possible leaders hold the same entries.
  var settled: Int {
    let logs = heirs.compactMap(\.log)
    guard let first = logs.first else { return 0 }
    return logs.map { first.shared(with: $0) }.min() ?? 0
  }

  /// Somebody who may lead next and would do away with the entry that another log has at an index.
  func heir(without index: Int, of log: [Int]) -> ClusterPicture.Member? {
    heirs.first { heir in (heir.log ?? []).shared(with: log) < index }
  }
}
