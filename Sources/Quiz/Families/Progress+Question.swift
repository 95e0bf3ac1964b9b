// SPDX-License-Identifier: MIT

internal import Simulation

/// Progress as a question: what can be committed?
extension Progress {
  /// A leader of a level. For somebody advanced, a majority often stores only what earlier terms
  /// left.
  init(_ level: Question.Level, from generator: inout Generator) {
    let wantsOwn = level == .basic || generator.happens(level == .advanced ? 0.4 : 0.7)
    self = generator.attempt(merit: 7) { generator in
      Progress(random: level, from: &generator)
    } judge: { progress in
      // The more servers stand elsewhere, the more there is to count.
      (progress.reached > progress.commit && progress.mayCommit == wantsOwn ? 4 : 0)
        + (progress.reached < progress.log.count && progress.distractors.areEnough ? 1 : 0)
        + min(2, progress.matches.differing - 1)
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let count =
      switch level {
      case .basic: generator.happens(0.5) ? 3 : 5
      case .intermediate: 5
      case .advanced: generator.number(in: 4...7)
      }
    var history = History(
      of: count, reigns: level == .basic ? 1 : 3, entries: level == .basic ? 6 : 3,
      from: &generator)
    if level != .basic {
      // A new leader begins with what is there, and may bring in little of its own.
      history.elect(from: &generator)
      history.spread(from: &generator)
      history.reign(entries: generator.number(in: 1...2), from: &generator)
    }
    if generator.happens(0.5) { history.spread(from: &generator) }
    self.init(latest: history)
  }

  private init(latest history: History) {
    let members = history.lives.enumerated().map { position, life in
      ClusterPicture.Member(ClusterPicture.name(position), match: life.match)
    }
    picture = ClusterPicture(members, leader: ClusterPicture.name(history.leader))
      .withLeader(history.lives[history.leader])
    log = history.leadersLog
    term = history.lives[history.leader].term
    commit = history.lives[history.leader].commit
    matches = history.lives.map(\.match)
  }

  /// The question what the commit index becomes.
  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let leader = picture.leader ?? ""
    let prompt = generator.wording(
      "\(leader) has taken in the last answers: match says how far it knows each log to be like "
        + "its own. What is its commitIndex now?",
      "The column match is \(leader)'s matchIndex, and its commitIndex is not brought up to date "
        + "yet. What does it become?",
      "How far may \(leader) commit, going by what it knows of the others (match)?")
    return Draft(
      kind: .log, prompt: prompt, picture: picture, key: distractors.numberKey(for: level),
      answer: answer,
      followUps: [
        .aside(
          ask: "What makes an entry of an earlier term committed at last?",
          answer: """
            An entry of the leader's own term behind it that a majority stores: nobody without it \
            can be elected then, and so nobody without what lies before it (§5.4.2). Many leaders \
            append a no-op at once to get there.
            """)
      ])
  }
}

extension ClusterPicture {
  /// The same picture with all that is known of the leader.
  func withLeader(_ life: History.Life) -> ClusterPicture {
    var picture = self
    for position in members.indices where members[position].name == leader {
      picture.members[position].log = life.log
      picture.members[position].term = life.term
      picture.members[position].commit = life.commit
      picture.members[position].match = life.log.count
    }
    return picture
  }
}
