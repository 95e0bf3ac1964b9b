// SPDX-License-Identifier: MIT

internal import Simulation

/// A transition as a question: what can be committed by both memberships?
extension Transition {
  /// A change of a level: one server is replaced, or several join, or several come and go.
  init(_ level: Question.Level, from generator: inout Generator) {
    self = generator.attempt(merit: 4) { generator in
      Transition(random: level, from: &generator)
    } judge: { transition in
      let isNews = transition.commitAfter > transition.commit
      return (transition.reached > 0 ? 1 : 0)
        + (transition.reachedInOld != transition.reachedInNew ? 1 : 0)
        + (isNews || level == .advanced ? 1 : 0)
        + (transition.distractors.areEnough ? 1 : 0)
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let (old, new) = Self.memberships(level, from: &generator)
    let leader = generator.element(of: old) ?? ""
    let history = History(of: 3, reigns: 2, entries: 3, from: &generator)
    let log = history.leadersLog
    let members = (old + new.filter { !old.contains($0) }).map { name in
      ClusterPicture.Member(
        name, match: name == leader ? log.count : generator.number(in: 0...log.count))
    }
    self.init(
      ClusterPicture(members, leader: leader, configurations: [old, new]), log: log,
      term: history.lives[history.leader].term, from: &generator)
  }

  private init(
    _ picture: ClusterPicture, log: [Int], term: Int, from generator: inout Generator
  ) {
    let reached = picture.configurations.compactMap { picture.index(reachedIn: $0) }
    var life = History.Life(log: log, term: term)
    life.commit = generator.number(in: 0...(reached.min() ?? 0))
    self.picture = picture.withLeader(life)
    self.log = log
    self.term = term
    commit = life.commit
    reachedInOld = reached.first ?? 0
    reachedInNew = reached.last ?? 0
  }

  private static func memberships(
    _ level: Question.Level, from generator: inout Generator
  ) -> (old: [String], new: [String]) {
    let names = (0..<7).map { ClusterPicture.name($0) }
    switch level {
    case .basic: return (Array(names[0..<3]), Array(names[1..<4]))
    case .intermediate: return (Array(names[0..<3]), Array(names[0..<5]))
    case .advanced:
      let start = generator.number(in: 1...3)
      return (
        Array(names[0..<generator.number(in: 3...4)]),
        Array(names[start..<start + generator.number(in: 3...4)])
      )
    }
  }

  /// The question what the commit index becomes.
  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let leader = picture.leader ?? ""
    let question = generator.wording(
      "What does \(leader)'s commitIndex become?", "How far may \(leader) commit?",
      "Which commitIndex does \(leader) arrive at?")
    let prompt = """
      The cluster is moving from C-old to C-new by joint consensus, and \(leader) has C-old,new in \
      its log. match says how far it knows each log to be like its own. \(question)
      """
    return Draft(
      kind: .log, prompt: prompt, picture: picture, key: distractors.numberKey(for: level),
      answer: answer,
      followUps: [
        .aside(
          ask: "Why may the cluster not go from C-old to C-new in one step?",
          answer: """
            Servers learn of the change at different times. A majority of C-old and one of C-new \
            need not share a server, so for a while two leaders of one term would be possible \
            (§6).
            """)
      ])
  }
}
