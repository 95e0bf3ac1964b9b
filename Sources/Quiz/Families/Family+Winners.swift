// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// Who can win an election now.
  static let winners = Family(
    name: "winners", topic: "election", sources: ["§5.4.1", "thesis 3.6.1"], find: findWinners
  ) { level, generator in
    Candidacies(level, from: &generator).draft(from: &generator)
  }

  private static func findWinners(of picture: ClusterPicture) -> Finding? {
    guard picture.standing.allSatisfy({ $0.log != nil }) else { return nil }
    return .servers(picture.standing.filter(picture.canWin).map(\.name))
  }
}

extension ClusterPicture {
  /// Whether a server that is up would get the votes of a majority of all.
  func canWin(_ candidate: Member) -> Bool {
    majority.isReached(by: voters(for: candidate).count)
  }

  /// The servers that would vote for a server, itself among them: those that it reaches and whose
  /// logs are not more up-to-date.
  func voters(for candidate: Member) -> [Member] {
    guard let end = candidate.end else { return [] }
    return audience(of: candidate.name).filter { voter in voter.end.map { $0 <= end } ?? false }
  }
}

/// A cluster without a leader, of which is asked who can win.
struct Candidacies {
  let picture: ClusterPicture

  /// A cluster that is at hand; `nil` where a log is not known.
  init?(of picture: ClusterPicture) {
    guard picture.standing.allSatisfy({ $0.log != nil }) else { return nil }
    self.picture = picture
  }

  /// A cluster of a level, with a server that can win and one that can't.
  init(_ level: Question.Level, from generator: inout Generator) {
    picture = generator.attempt(merit: 4) { generator in
      Self.cluster(level, from: &generator)
    } judge: { picture in
      let winners = picture.standing.filter(picture.canWin)
      guard !winners.isEmpty, winners.count < picture.standing.count else { return 0 }
      let ends = picture.members.compactMap(\.end).differing
      return 1 + (picture.misleadsByLength ? 1 : 0) + (ends > picture.members.count / 2 ? 1 : 0)
        + (picture.misleadsByTrouble || level != .advanced ? 1 : 0)
    }
  }

  private static func cluster(
    _ level: Question.Level, from generator: inout Generator
  ) -> ClusterPicture {
    switch level {
    case .basic:
      let count = generator.happens(0.3) ? 3 : 5
      return ClusterPicture(logsOf: History(of: count, reigns: 3, entries: 2, from: &generator))
    case .intermediate:
      return ClusterPicture(logsOf: History(of: 5, reigns: 3, entries: 3, from: &generator))
    case .advanced:
      let count = generator.number(in: 5...7)
      var picture = ClusterPicture(
        logsOf: History(of: count, reigns: 4, entries: 3, from: &generator))
      picture.suffer(from: &generator)
      return picture
    }
  }

  func draft(from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "No server leads at the moment. Which of them can win an election as things stand?",
      "The leader's heartbeats have stopped. Which servers could be elected next, as things stand?",
      "Sooner or later an election timer runs out. Which servers could come out of that as leader?")
    return Draft(
      kind: .log, prompt: prompt + picture.hint, picture: picture,
      key: .choice(Choice(options, allowsSeveral: true, keepsOrder: true)), answer: answer,
      followUps: [
        .aside(
          ask: "Why can none of those who can win lack a committed entry?",
          answer: """
            A committed entry is stored by a majority, and a winner needs the votes of a majority. \
            The two share a server, and that one would have refused a candidate whose log lacks \
            the entry (§5.4.3).
            """)
      ])
  }

  private var options: [Choice.Option] {
    picture.members.map { member in
      let wins = !member.isDown && picture.canWin(member)
      return Choice.Option(
        member.name, isCorrect: wins, reason: wins ? nil : picture.reasonNotToWin(member))
    }
  }

  private var answer: String {
    let rule = """
      A voter refuses a candidate whose log is less up-to-date than its own: a later last term \
      counts more, and only between equal ones does length. It takes \(picture.majority.size) \
      votes of \(picture.majority.total), one's own among them.
      """
    let counts = picture.standing.map { candidate in
      let voters = picture.voters(for: candidate)
      let outcome = picture.canWin(candidate) ? "enough" : "too few"
      return "\(candidate.name) (\(candidate.ending)): "
        + "\(voters.count.votes), of \(voters.listed): \(outcome)."
    }
    return ([rule] + counts).joined(separator: "\n")
  }
}
