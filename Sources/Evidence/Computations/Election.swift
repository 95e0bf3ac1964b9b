// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// An election that was held, with who voted how.
struct Election {
  /// The number of the server that stood.
  let candidate: Int

  /// The term in which it stood last.
  let term: Int

  /// The numbers of the others who voted for it.
  let voters: [Int]

  /// The numbers of those who refused.
  let refusing: [Int]

  /// Whether it leads now.
  let isWon: Bool
}

extension Troupe {
  /// Has a server stand among those present, and says what came of it.
  mutating func hold(_ candidate: Int, among present: [Int]) -> Election {
    let isWon = elect(candidate, among: present)
    return Election(
      candidate: candidate, term: servers[candidate].currentTerm.rawValue,
      voters: ballots.filter(\.isGranted).map(\.voter).sorted(),
      refusing: ballots.filter { !$0.isGranted }.map(\.voter).sorted(), isWon: isWon)
  }
}

extension Stage {
  /// Elections in which servers stand one after the other, each as if it were the first.
  ///
  /// - Parameters:
  ///   - candidates: The numbers of those who stand.
  ///   - present: Those who are there when a server stands, by its number.
  func elections(of candidates: [Int], among present: (Int) -> [Int]) -> [Election] {
    candidates.map { candidate in
      var troupe = self.troupe
      return troupe.hold(candidate, among: present(candidate))
    }
  }

  /// An election in a sentence or two.
  func tale(of election: Election) -> String {
    let name = names[election.candidate]
    let (votes, total) = (election.voters.count + 1, picture.members.count)
    let answers = [
      election.voters.isEmpty
        ? nil : "\(list(election.voters)) \(verb("vote", election.voters)) for it",
      election.refusing.isEmpty
        ? nil : "\(list(election.refusing)) \(verb("refuse", election.refusing))",
    ].compactMap { $0 }
    let course = answers.isEmpty ? "nobody else hears it" : answers.joined(separator: ", ")
    return "\(name) stands in term \(election.term): \(course). With \(votes) of \(total) votes it "
      + (election.isWon ? "leads." : "does not lead.")
  }

  /// Servers as a sentence has them, such as `S1, S2 and S3`.
  func list(_ servers: [Int]) -> String {
    let listed = servers.map { names[$0] }
    guard let last = listed.last, listed.count > 1 else { return listed.first ?? "nobody" }
    return listed.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A verb for one server or several.
  func verb(_ verb: String, _ servers: [Int]) -> String {
    servers.count == 1 ? verb + "s" : verb
  }
}
