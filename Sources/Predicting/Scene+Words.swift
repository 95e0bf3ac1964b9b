// SPDX-License-Identifier: MIT

internal import Quiz
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
    let sentences = candidacies(of: others) + others.compactMap(aside) + cuts.map(aside)
    return sentences.map { $0 + " " }.joined()
  }

  /// Who of some servers stands for election, a sentence for each term.
  private func candidacies(of servers: [ServerID]) -> [String] {
    let candidates = servers.map { self.servers[$0.rawValue] }.filter { $0.role == .candidate }
    let terms = candidates.map(\.currentTerm).reduce(into: [Term]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return terms.map { term in
      let names = candidates.filter { $0.currentTerm == term }.map { name(of: $0.id) }
      return
        "\(names.listed) \(names.count == 1 ? "stands" : "stand") for election in term \(term)."
    }
  }

  private func aside(on id: ServerID) -> String? {
    let server = servers[id.rawValue]
    guard server.role == .leader, id != leader else { return nil }
    return "\(name(of: id)) still takes itself for the leader of term \(server.currentTerm)."
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

extension Log {
  /// Where it ends, as a sentence about it goes on, such as `ends at index 3`.
  var ending: String { lastIndex.ending }
}

extension LogIndex {
  /// How a sentence goes on about a log of which this is the last index.
  var ending: String { self == 0 ? "is empty" : "ends at index \(self)" }
}
