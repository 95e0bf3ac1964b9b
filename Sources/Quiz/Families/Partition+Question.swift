// SPDX-License-Identifier: MIT

internal import Simulation

/// A partition as a question: where can something be committed?
extension Partition {
  /// The question which group can commit.
  func draft(from generator: inout Generator) -> Draft {
    let question = generator.wording(
      "Where can clients' commands still be committed, now or after an election?",
      "Which part can go on committing, with an election if it must?",
      "In which part can a command that is brought in now still be committed?")
    return Draft(
      kind: .predict,
      prompt: "No message passes between the groups, and that stays so for hours. " + question,
      picture: picture, key: .choice(Choice(options, allowsSeveral: false)), answer: answer,
      followUps: [
        .aside(
          ask: "What becomes of the commands that a leader without a majority took in meanwhile?",
          answer: """
            It stored them and could not commit them, so no client was told that they are done. \
            Once the network heals, it hears of a higher term, steps down, and the new leader's \
            entries take their place, unless a server that has them is elected.
            """)
      ])
  }

  private var options: [Choice.Option] {
    picture.camps.map(option) + [none, everywhere]
  }

  private func option(for camp: [ClusterPicture.Member]) -> Choice.Option {
    let live = camp.filter { !$0.isDown }
    let isAble = camp.contains { able.contains($0) }
    return Choice.Option(
      "In the group of \(camp.listed)", isCorrect: isAble,
      reason: isAble ? nil : reason(against: live),
      meaning: Finding.servers(live.map(\.name)).description)
  }

  private func reason(against live: [ClusterPicture.Member]) -> String {
    let count = """
      \(live.count) of \(picture.members.count) \(live.count == 1 ? "is" : "are") up there, and a \
      majority of all is \(picture.majority.size).
      """
    if live.contains(where: { $0.name == picture.leader }) {
      return count + " That the leader is among them does not help: it takes in commands, but no "
        + "majority ever stores them."
    }
    let isLargest = picture.camps.count { $0.count { !$0.isDown } >= live.count } == 1
    return isLargest ? count + " To be the largest group is not enough." : count
  }

  private var none: Choice.Option {
    let reason = """
      \(able.listed) are \(able.count) of \(picture.members.count), a majority: if they don't have \
      the leader, they elect one.
      """
    return Choice.Option(
      "In none of them", isCorrect: able.isEmpty, reason: able.isEmpty ? nil : reason,
      meaning: Finding.servers([]).description)
  }

  private var everywhere: Choice.Option {
    Choice.Option(
      "In each of them", isCorrect: false,
      reason: """
        Then two leaders could commit different commands at the same index. Two majorities of \
        \(picture.members.count) always share a server, so at most one group has one.
        """)
  }

  private var answer: String {
    let counts = picture.camps.map { camp in "\(camp.listed): \(camp.count { !$0.isDown }) up." }
    let rule = "A majority of \(picture.members.count) is \(picture.majority.size), up or not."
    return ([rule] + counts + [conclusion]).joined(separator: "\n")
  }

  private var conclusion: String {
    if able.isEmpty {
      return
        "No group has so many, so nothing is committed until the network heals or servers return."
    }
    return isLed
      ? "Only \(able.listed) can, and the leader is among them already."
      : "Only \(able.listed) can: they elect a leader of a higher term, whatever "
        + "\(picture.leader ?? "the old one") takes itself for."
  }
}
