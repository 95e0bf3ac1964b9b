// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// Which happenings a violation speaks of.
extension Story {
  /// The numbers of the pieces of evidence, from 1, by the number of the happening that each speaks of.
  func happenings(showing violation: Violation?) -> [Int: [Int]] {
    guard let violation else { return [:] }
    var found: [Int: [Int]] = [:]
    for (place, evidence) in violation.evidence.enumerated() {
      let isLast = place == violation.evidence.count - 1
      guard let number = happening(shownBy: evidence, isLast: isLast) else { continue }
      found[number, default: []].append(place + 1)
    }
    return found
  }

  /// The happening at that moment that fits the sentence best: it is a turn of the server that the
  /// sentence begins with, holds a deed of the kind that it speaks of, and concerns the other servers
  /// and the commands in it. Of several the last, if the run ended with it, or else the first.
  private func happening(shownBy evidence: Evidence, isLast: Bool) -> Int? {
    let words = evidence.sentence.split(separator: " ").map { String($0) }
    let mentioned = words.compactMap { names.firstIndex(of: $0) }.map { ServerID($0) }
    let deeds = Deeds(words)
    let commands = words.filter { $0.contains("=") }
    func fit(_ happening: Happening) -> Int {
      guard let actor = happening.actor, actor == mentioned.first else { return 0 }
      let isDone = !happening.deeds.isDisjoint(with: deeds)
      let isComplete = mentioned.allSatisfy { happening.servers.contains($0) || $0 == actor }
      let isAboutThem = commands.allSatisfy(happening.mentions)
      return 1 + (isDone ? 2 : 0) + (isComplete ? 1 : 0) + (isAboutThem ? 2 : 0)
    }
    let fits = happenings.indices.filter { happenings[$0].time == evidence.time }
      .map { (number: $0, fit: fit(happenings[$0])) }
    let best = fits.map(\.fit).max() ?? 0
    guard best > 0 else { return nil }
    return isLast ? fits.last { $0.fit == best }?.number : fits.first { $0.fit == best }?.number
  }

  /// The servers, those first that are involved, then those with the most to show.
  func servers(mattering involved: [ServerID]) -> [ServerID] {
    var weights = names.indices.map { _ in 0 }
    for happening in happenings where !happening.isDull {
      for server in happening.servers where names.indices.contains(server.rawValue) {
        weights[server.rawValue] += 1
      }
    }
    let involved = involved.filter { names.indices.contains($0.rawValue) }
    let others = names.indices.map { ServerID($0) }.filter { !involved.contains($0) }
    return involved + others.sorted { weights[$0.rawValue] > weights[$1.rawValue] }
  }
}

extension Deeds {
  /// The deeds that a sentence may speak of, by the verbs in it.
  fileprivate init(_ words: [String]) {
    let verbs: [(String, Deeds)] = [
      ("granted", .grants), ("voted", .grants), ("voted", .asks), ("asked", .asks),
      ("AppendEntries", .leads), ("leads", .leads), ("accepted", .accepts), ("stored", .saves),
      ("stored", .accepts), ("applied", .applies), ("told", .answers), ("called", .answers),
    ]
    self = verbs.filter { words.contains($0.0) }.reduce(into: []) { $0.formUnion($1.1) }
  }
}
