// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Whose log is the most up-to-date.
  static let newerLog = Family(
    name: "newer-log", topic: "election", sources: ["§5.4.1", "thesis 3.6.1"], find: findNewest
  ) { level, generator in
    Comparison(level, from: &generator).draft(from: &generator)
  }

  private static func findNewest(of picture: ClusterPicture) -> Finding? {
    let newest = picture.members.compactMap(\.end).max()
    return newest.map { end in .servers(picture.members.filter { $0.end == end }.map(\.name)) }
  }
}

/// Some logs, of which is asked whose is the most up-to-date.
private struct Comparison {
  let picture: ClusterPicture
  let newest: LogEnd

  /// Logs of a level, where the longest is not the most up-to-date if that can be had.
  init(_ level: Question.Level, from generator: inout Generator) {
    let (count, reigns, entries) =
      switch level {
      case .basic: (3, 3, 2)
      case .intermediate: (4, 4, 3)
      case .advanced: (6, 5, 3)
      }
    picture = generator.attempt(merit: 2) { generator in
      ClusterPicture(
        logsOf: History(of: count, reigns: reigns, entries: entries, from: &generator))
    } judge: { picture in
      let ends = picture.members.compactMap(\.end)
      guard ends.max() != ends.min() else { return 0 }
      return ends.max()?.index == ends.map(\.index).max() ? 1 : 2
    }
    newest = picture.members.compactMap(\.end).max() ?? LogEnd(of: [])
  }

  func draft(from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "Whose log is the most up-to-date, in the sense in which voters compare logs?",
      "Which servers' logs would no voter of this cluster find wanting?",
      "Voters compare logs. Which servers' come out on top?")
    return Draft(
      kind: .log, prompt: prompt + " Mark all, if several are level.", picture: picture,
      key: .choice(Choice(options, allowsSeveral: true, keepsOrder: true)),
      answer: """
        Only the last entries are compared: the later term wins, and only between equal terms does \
        the greater index. Here the highest is \(newest), on \(holders.listed).
        """,
      followUps: [
        .aside(
          ask: "Why is it the last term and not the length that counts first?",
          answer: """
            A long log may be one that its leader filled alone and that nobody else stored, in a \
            term that is over. An entry of a later term shows that a majority elected its leader \
            since, and so that every entry committed before lies in front of it (§5.4.3).
            """)
      ])
  }

  private var holders: [ClusterPicture.Member] { picture.members.filter { $0.end == newest } }

  private var options: [Choice.Option] {
    picture.members.map { member in
      let isNewest = member.end == newest
      return Choice.Option(
        member.name, isCorrect: isNewest, reason: isNewest ? nil : reason(against: member))
    }
  }

  private func reason(against member: ClusterPicture.Member) -> String {
    let end = member.end ?? LogEnd(of: [])
    guard end.index > 0 else { return "Its log is empty: any other is more up-to-date." }
    let best = "that of \(holders.first?.name ?? "")"
    if end.term == newest.term {
      return """
        Its log ends in term \(end.term), as \(best) does, but at index \(end.index) and not \
        \(newest.index): between equal terms the longer log is the more up-to-date.
        """
    }
    let length = end.index > newest.index ? "is longer but " : ""
    return """
      Its log \(length)ends in term \(end.term), \(best) in term \(newest.term). The later last \
      term wins, whatever the lengths.
      """
  }
}
