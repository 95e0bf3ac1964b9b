// SPDX-License-Identifier: MIT

internal import Simulation

/// Pleas made up to be asked about.
extension Plea {
  /// A plea that is granted, or refused on one ground and no other: which, that is drawn first, so
  /// that all are asked about alike.
  init(_ level: Question.Level, from generator: inout Generator) {
    let grounds: [Ground?] =
      level == .basic
      ? [nil, .olderTerm, .newerLog] : [nil, nil, .olderTerm, .voteGiven, .newerLog, .newerLog]
    let wanted = generator.element(of: grounds) ?? nil
    self = generator.attempt(merit: 3) { generator in
      Plea(random: level, from: &generator)
    } judge: { plea in
      guard plea.grounds == [wanted].compactMap({ $0 }), plea.isPossible else { return 0 }
      if level == .basic { return plea.vote == nil ? 3 : 1 }
      return plea.lengthMisleads || wanted == .voteGiven || wanted == .olderTerm ? 3 : 2
    }
  }

  private init(random level: Question.Level, from generator: inout Generator) {
    let count = level == .basic ? 3 : 5
    let history = History(of: count, reigns: level == .basic ? 2 : 3, entries: 3, from: &generator)
    let pair = generator.shuffled(Array(history.lives.indices))
    let (asking, asked) = (history.lives[pair[0]], history.lives[pair[1]])
    candidate = ClusterPicture.name(pair[0])
    candidateEnd = LogEnd(of: asking.log)
    voter = ClusterPicture.name(pair[1])
    voterTerm = asked.term
    vote = asked.vote.map { ClusterPicture.name($0) }
    // Whoever stood in its own term may ask again in it.
    let first = asking.vote == pair[0] ? asking.term : asking.term + 1
    term = generator.number(in: first...asking.term + 3)
    log = asked.log
  }

  /// Whether such a request can come up: nobody stands in a term of which it has entries.
  private var isPossible: Bool { candidateEnd.term < term }

  /// Whether the longer log is the less up-to-date one.
  private var lengthMisleads: Bool {
    (candidateEnd.index > voterEnd.index) == (candidateEnd < voterEnd)
      && candidateEnd.index != voterEnd.index
  }

  /// What is shown of the plea.
  var picture: ClusterPicture {
    ClusterPicture(
      [.init(voter, log: log, term: voterTerm, vote: vote)],
      message: .requestVote(
        from: candidate, to: voter, term: term, lastLogIndex: candidateEnd.index,
        lastLogTerm: candidateEnd.term))
  }
}
