// SPDX-License-Identifier: MIT

internal import Presentation

/// A cluster told to somebody who can't see it.
extension ClusterPicture {
  /// A sentence for each server, then those on the groups and the request.
  var sentences: [String] {
    let lines = members.map(sentence) + grouping + membership
    return (lines + (message.map { [$0.sentence] } ?? [])).map(\.tamed)
  }

  private func sentence(on member: Member) -> String {
    let states: [String?] = [
      member.name, member.name == leader ? "leader" : nil, member.isDown ? "down" : nil,
      member.term.map { "term \($0)" },
      member.vote.map { "voted for \($0)" }
        ?? (tellsVotes && member.term != nil ? "voted for nobody" : nil),
    ]
    let indices = [
      member.match.map { "match index \($0)" }, member.commit.map { "commit index \($0)" },
    ]
    let head = states.compactMap { $0 }.joined(separator: ", ")
    let facts = ([member.log?.told] + indices).compactMap { $0 }
    return head + (facts.isEmpty ? "" : ": " + facts.joined(separator: "; ")) + "."
  }

  private var grouping: [String] {
    guard !groups.isEmpty else { return [] }
    let lines = zip(1..., camps).map { number, camp in
      "Group \(number): \(camp.map(\.name).joined(separator: ", "))."
    }
    return lines + ["No message passes between the groups."]
  }

  private var membership: [String] {
    zip(["Old", "New"], configurations).map { which, names in
      "\(which) membership: \(names.joined(separator: ", "))."
    }
  }
}

extension [Int] {
  /// A log by the terms of its entries, in words.
  var told: String {
    switch count {
    case 0: "an empty log"
    case 1: "one entry, of term \(self[0])"
    default: "terms of the entries 1 to \(count): " + map(String.init).joined(separator: ", ")
    }
  }
}
