// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What has to be said of a moment beside what its picture shows.
extension Scene {
  /// Sentences about candidates, leaders whose time is over and links that are cut, to stand before a
  /// question; empty where there is nothing of the sort.
  ///
  /// - Parameter spokenOf: The servers that the question itself speaks of.
  func setting(except spokenOf: [ServerID] = []) -> String {
    let others = up.filter { !spokenOf.contains($0) }
    let sentences = others.compactMap(aside) + cuts.map(aside)
    return sentences.map { $0 + " " }.joined()
  }

  private func aside(on id: ServerID) -> String? {
    let server = servers[id.rawValue]
    switch server.role {
    case .candidate: return "\(name(of: id)) stands for election in term \(server.currentTerm)."
    case .leader where id != leader:
      return "\(name(of: id)) still takes itself for the leader of term \(server.currentTerm)."
    case .leader, .follower: return nil
    }
  }

  private func aside(on cut: Cut) -> String {
    "Nothing that \(name(of: cut.sender)) sends reaches \(name(of: cut.receiver))."
  }

  /// What the server is at the moment, such as `a candidate in term 2`.
  var standing: String {
    switch server.role {
    case .follower: "a follower in term \(server.currentTerm)"
    case .candidate: "a candidate in term \(server.currentTerm)"
    case .leader: "the leader of term \(server.currentTerm)"
    }
  }
}

extension [String] {
  /// The words as a sentence has them, such as `S1, S2 and S3`.
  var listed: String {
    guard let last, count > 1 else { return first ?? "nobody" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Int {
  /// The number with a noun, such as `1 entry` or `3 entries`.
  func counted(_ singular: String, _ plural: String) -> String {
    "\(self) \(self == 1 ? singular : plural)"
  }
}
