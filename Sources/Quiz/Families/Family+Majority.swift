// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// How many servers make a majority of all.
  static let majority = Family(
    name: "majority", topic: "quorums", sources: ["§5.2", "thesis 3.4"],
    find: { $0.members.isEmpty ? nil : .number($0.majority.size) }
  ) { level, generator in
    let picture = ClusterPicture(servers: level, from: &generator)
    return MajorityCount(picture: picture).draft(level, from: &generator)
  }
}

/// A cluster of which is asked how many servers it takes.
private struct MajorityCount {
  let picture: ClusterPicture

  private var total: Int { picture.members.count }
  private var up: Int { picture.standing.count }
  private var key: Int { picture.majority.size }

  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let purpose = generator.wording(
      "How many servers must store an entry before its leader can commit it?",
      "How many votes does a candidate need, its own included?",
      "How many servers, at least, take part in any decision of this cluster?")
    let down = total - up
    let state = down == 0 ? "" : ", of which \(down) \(down == 1 ? "is" : "are") down"
    return Draft(
      kind: .numeric, prompt: "A cluster has \(total) servers\(state). " + purpose,
      picture: picture, key: distractors.numberKey(for: level, unit: "servers"),
      answer: """
        \(key) of \(total): more than half of all servers, up or not. So two majorities always \
        share a \
        server\(total.isMultiple(of: 2) ? "; with an even number, half of them is not enough" : "").
        """,
      followUps: [
        .aside(
          ask: "How many servers, at least, do two majorities of this cluster share?",
          answer:
            "\(2 * key - total): twice \(key) is \(2 * key), which is that many more than \(total)."
        )
      ])
  }

  private var distractors: Distractors<Int> {
    var wrong = Distractors(to: key)
    wrong.add(
      up < total ? Majority(of: up).size : nil,
      """
      That is a majority of the \(up) servers that are up. Those that are down still count: who \
      can't be reached may be deciding things elsewhere.
      """)
    wrong.add(
      total.isMultiple(of: 2) ? total / 2 : nil,
      """
      Half is no majority: the other half could decide otherwise at the same time, and nobody \
      would know of both.
      """)
    wrong.add(up < total ? up : nil, "It does not take all that are up, only a majority of all.")
    wrong.add(
      picture.majority.spare,
      "So many may be missing. What is left then is \(key), and that is how many it takes.")
    wrong.add(total, "Waiting for all would stop the cluster whenever a single server is down.")
    wrong.add(
      key + 1, "One more than needed: \(key) of \(total) are more than half already.")
    return wrong
  }
}

extension ClusterPicture {
  /// Servers without logs: an odd number for a beginner, any for others, for whom some are down,
  /// but never so many that no majority is left.
  init(servers level: Question.Level, from generator: inout Generator) {
    let count =
      switch level {
      case .basic: generator.number(in: 1...4) * 2 + 1
      case .intermediate: generator.number(in: 4...8)
      case .advanced: generator.number(in: 6...11)
      }
    self.init((0..<count).map { Member(Self.name($0)) })
    guard level != .basic else { return }
    // The lower of two draws: there is little to ask where hardly a majority is left.
    let down = min(
      generator.number(in: 1...majority.spare), generator.number(in: 1...majority.spare))
    for position in generator.shuffled(Array(members.indices)).prefix(down) {
      members[position].isDown = true
    }
  }
}
