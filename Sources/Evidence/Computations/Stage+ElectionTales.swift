// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is told of elections.
extension Stage {
  /// Who stands, and what comes of it.
  var taleOfCandidates: [String] {
    let up = picture.members.indices.filter { !picture.members[$0].isDown }
    return elections(of: up) { candidate in
      standing(groups.first { $0.contains(candidate) } ?? [])
    }.map(tale)
  }

  /// Who stands when all are there, and what the logs of those who lead then have in common.
  var taleOfHeirs: [String] {
    let present = picture.members.indices.filter { picture.members[$0].log != nil }
    let elections = elections(of: present) { _ in present }
    let heirs = elections.filter(\.isWon).map(\.candidate)
    let shared = settledIndex ?? 0
    let common =
      heirs.count == 1
      ? "Nobody but \(list(heirs)) leads, whatever happens, and so its whole log stays."
      : "The logs of \(list(heirs)) are the same up to index \(shared)."
    return elections.map(tale) + [common]
  }

  /// With whom each log passes.
  var taleOfComparisons: [String] {
    let known = picture.members.indices.filter { picture.members[$0].log != nil }
    var troupe = self.troupe
    return known.map { candidate in
      let log = troupe.servers[candidate].log
      let strict = known.filter {
        !troupe.servers[$0].isUpToDate(lastLogIndex: log.lastIndex, lastLogTerm: log.lastTerm)
      }
      return strict.isEmpty
        ? "All find \(names[candidate])'s log up-to-date."
        : "\(list(strict)) \(verb("find", strict)) \(names[candidate])'s log less up-to-date."
    }
  }

  /// How votes are given one by one until somebody leads.
  var taleOfVotes: [String] {
    let total = picture.members.count
    return (1...(votesNeeded ?? 1)).map { votes in
      var troupe = blank
      let isWon = troupe.elect(0, among: Array(0..<votes))
      return "With the votes of \(list(Array(0..<votes))), \(votes) of \(total), \(names[0]) "
        + (isWon ? "leads." : "does not lead.")
    }
  }

  /// How servers fail one by one until nothing can be committed.
  var taleOfFailures: [String] {
    let up = picture.members.indices.filter { !picture.members[$0].isDown }
    return (0...min(up.count, (failuresBorne ?? 0) + 1)).map { failures in
      let lost = Array(up.prefix(failures))
      let event = lost.isEmpty ? "As things are" : "With \(list(lost)) lost"
      return event + ", " + fate(of: Array(up.dropFirst(failures)))
    }
  }

  /// What each group can do.
  var taleOfGroups: [String] {
    groups.map { group in
      let live = standing(group)
      return live.isEmpty
        ? "Of \(list(group)) nobody is up."
        : "Among \(list(group)), " + fate(of: live)
    }
  }

  /// What some servers can do, as the end of a sentence.
  private func fate(of present: [Int]) -> String {
    guard let candidate = present.first else { return "nobody is left." }
    var troupe = blank
    let election = troupe.hold(candidate, among: present)
    let votes =
      "\(names[candidate]) gets \(election.voters.count + 1) of \(picture.members.count) votes"
    guard election.isWon else { return votes + " and does not lead." }
    troupe.play(.proposal("x"), at: candidate, among: present)
    return troupe.servers[candidate].commitIndex > 0
      ? votes + ", leads, and commits a command." : votes + " and leads, but commits nothing."
  }
}
