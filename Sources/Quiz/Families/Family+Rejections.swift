// SPDX-License-Identifier: MIT

internal import Simulation

extension Family {
  /// How often a follower refuses while a leader steps back one index at a time.
  static let rejections = Family(
    name: "rejections", topic: "replication", sources: ["§5.3", "thesis 3.5"],
    find: findRejections
  ) { level, generator in
    Retreat(level, from: &generator).draft(level, from: &generator)
  }

  private static func findRejections(of picture: ClusterPicture) -> Finding? {
    guard let log = picture.leading?.log, let other = picture.receiver?.log else { return nil }
    // The first request follows the leader's last entry, the last one the last entry both share.
    return .number(log.count - log.shared(with: other))
  }
}

/// A new leader and a follower whose logs differ.
private struct Retreat {
  let leader: String
  let log: [Int]
  let follower: String
  let other: [Int]

  /// Logs of a level: the follower's is short for a beginner, and ends otherwise for others.
  init(_ level: Question.Level, from generator: inout Generator) {
    self = generator.attempt(merit: 4) { generator in
      Retreat(random: level, from: &generator)
    } judge: { retreat in
      let extra = retreat.other.count - retreat.shared
      guard retreat.key > 0 else { return 0 }
      return 1 + (retreat.key > 1 && retreat.shared > 0 ? 1 : 0)
        + (retreat.distractors.areEnough ? 1 : 0)
        + (level == .basic || extra > 0 && extra != retreat.key ? 1 : 0)
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let reigns = level == .basic ? 2 : level == .intermediate ? 3 : 5
    var history = History(of: level == .basic ? 3 : 5, reigns: reigns, entries: 3, from: &generator)
    history.elect(from: &generator)
    let others = history.lives.indices.filter { $0 != history.leader }
    let position = generator.element(of: others) ?? history.leader
    leader = ClusterPicture.name(history.leader)
    log = history.leadersLog
    follower = ClusterPicture.name(position)
    other = history.lives[position].log
  }

  private var shared: Int { log.shared(with: other) }
  private var key: Int { log.count - shared }

  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let question = generator.wording(
      "How often does \(follower) refuse before it accepts?",
      "How many requests does \(follower) refuse before the first that it takes?",
      "How many refusals does \(leader) get from \(follower)?")
    let prompt = """
      \(leader) was just elected, and nextIndex for \(follower) is one past \(leader)'s \
      last entry. Each refusal moves it back by one; there are no hints. \(question)
      """
    return Draft(
      kind: .log, prompt: prompt,
      picture: ClusterPicture(
        [.init(leader, log: log), .init(follower, log: other)],
        leader: leader),
      key: distractors.numberKey(for: level), answer: answer,
      followUps: [
        .aside(
          ask: "How could a refusal spare some of these round trips?",
          answer: """
            It can name the term of the conflicting entry and the first index \(follower) has of \
            that term, or where its log ends. Then one refusal is enough for each term that \
            conflicts (§5.3, at its end).
            """)
      ])
  }

  private var distractors: Distractors<Int> {
    var wrong = Distractors(to: key)
    let tail = other.dropFirst(shared)
    wrong.add(
      tail.count,
      """
      That is how many entries \(follower) has to give up. The refusals go by \(leader)'s log, \
      from behind its last entry to index \(shared).
      """)
    wrong.add(
      key + 1,
      "That counts the request that is taken, the one with prevLogIndex \(shared), as well.")
    wrong.add(
      tail.runs,
      "That is one for each term in conflict, which takes refusals with hints.")
    wrong.add(
      key - 1,
      "At prevLogIndex \(shared + 1) the logs still differ, and that request is refused too.")
    wrong.add(0, "\(leader)'s log is longer than what both share, so the first can't fit.")
    wrong.add(log.count, "It needs not go back to the start: \(shared) entries are shared.")
    return wrong
  }

  private var answer: String {
    let indices = (shared + 1...max(shared + 1, log.count)).reversed().map(String.init)
    return """
      \(key). The requests have prevLogIndex \(log.count), then one less each time. \
      \(follower) refuses at \(indices.listed), where it has no entry or one of another term, and \
      accepts at \(shared)\(shared == 0 ? ", where all logs match" : ", the last entry both have").
      """
  }
}

extension Collection<Int> {
  /// How many different terms follow each other.
  fileprivate var runs: Int {
    isEmpty ? 0 : zip(self, dropFirst()).count { $0 != $1 } + 1
  }
}
