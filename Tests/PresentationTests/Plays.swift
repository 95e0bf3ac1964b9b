// SPDX-License-Identifier: MIT

import Checking
import Raft
import Simulation

@testable import Presentation

/// The diagram of a play.
func diagram(
  _ play: Play, _ violation: Violation? = nil, _ style: Style = Style()
) -> Diagram {
  Diagram(play.trace, names: play.names, violation: violation, style: style)
}

/// All lines of a diagram, and what broke below them.
func text(_ diagram: Diagram) -> String {
  (diagram.lines + diagram.verdict).joined(separator: "\n")
}

/// Plays that the diagrams of several tests show, with what breaks in them.
enum Plays {
  /// Three servers elect one of them, which copies a command and answers its client.
  static var election: Play {
    var play = Play(servers: 3)
    play.at(156_788)
    let pleas = play.stand(3, term: 1, asking: [1, 2])
    play.at(157_925)
    let second = play.vote(pleas[1])
    play.at(159_108)
    let beats = play.count(second, leading: [1, 2])
    play.at(159_656)
    let first = play.vote(pleas[0])
    play.at(160_100)
    let answers = beats.map { play.store($0) }
    play.at(162_000)
    _ = play.count(first)
    for answer in answers { play.hear(answer) }
    play.at(170_000)
    let entries = play.propose("x=1", at: 3, to: [1, 2])
    play.at(171_300)
    let stored = play.store(entries[1])
    play.at(172_000)
    play.hear(stored, committing: 1)
    return play
  }

  /// Four servers, two candidates, two votes each.
  static var splitVote: Play {
    var play = Play(servers: 4)
    play.at(10_000)
    let first = play.stand(1, term: 1, asking: [2, 3, 4])
    let second = play.stand(2, term: 1, asking: [1, 3, 4])
    play.at(12_000)
    let votes = [play.vote(first[1]), play.vote(second[2])]
    play.at(13_000)
    let denials = [
      play.vote(first[0], granted: false), play.vote(first[2], granted: false),
      play.vote(second[0], granted: false), play.vote(second[1], granted: false),
    ]
    play.at(15_000)
    for answer in votes + denials { _ = play.count(answer) }
    return play
  }

  /// A voter gives two candidates its vote in one term; it holds the second plea for a while.
  static var doubleVote: (play: Play, violation: Violation) {
    var play = Play(["A", "B", "C"])
    play.at(10_000)
    let first = play.stand(1, term: 1, asking: [2, 3])
    let second = play.stand(2, term: 1, asking: [1, 3])
    play.hold(second[1])
    play.at(11_137)
    play.lose(play.vote(first[1]))
    play.at(12_500)
    play.lose(play.vote(first[0], granted: false))
    play.say("C has voted for A, though A has not heard of it")
    play.at(41_137)
    _ = play.vote(second[1])
    let violation = Violation(
      .oneVotePerTerm, at: Instant(microseconds: 41_137), servers: [2, 0, 1].map { ServerID($0) },
      "C votes for both A and B in term 1",
      evidence: [
        Evidence(Instant(microseconds: 11_137), "C granted A its vote in term 1"),
        Evidence(Instant(microseconds: 41_137), "C granted B its vote in term 1"),
      ])
    return (play, violation)
  }

  /// The paper's Figure 8, up to (c), where a leader counts an entry of an older term.
  static var figure8: (play: Play, violation: Violation) {
    var play = Play(servers: 5)
    play.at(1_000)
    var pleas = play.stand(1, term: 1, asking: [2, 3])
    play.at(2_000)
    var votes = pleas.map { play.vote($0) }
    play.at(3_000)
    _ = play.count(votes[0])
    _ = play.count(votes[1], leading: [2, 3, 4, 5])
    play.links("the network splits: S1, S2 | S3, S4, S5")
    play.at(4_000)
    let entries = play.propose("b=2", at: 1, to: [2, 3])
    play.lose(entries[1])
    play.at(5_000)
    let stored = play.store(entries[0])
    play.crash(1)
    play.at(6_000)
    play.lose(stored)
    pleas = play.stand(5, term: 2, asking: [3, 4])
    play.at(7_000)
    votes = pleas.map { play.vote($0) }
    play.at(8_000)
    _ = play.count(votes[0])
    _ = play.count(votes[1], leading: [])
    _ = play.propose("c=3", at: 5, to: [])
    play.crash(5)
    play.at(9_000)
    play.restart(1, term: 1, vote: 1)
    play.links("the network splits: S1, S2, S3 | S4 | S5")
    pleas = play.stand(1, term: 3, asking: [2, 3])
    play.at(10_000)
    votes = pleas.map { play.vote($0) }
    play.at(11_000)
    _ = play.count(votes[0])
    _ = play.count(votes[1], leading: [])
    let old = play.append(1, to: 3, from: 1)
    play.at(12_000)
    let answer = play.store(old)
    play.at(13_000)
    play.hear(answer, committing: 1)
    let violation = Violation(
      .commitment, at: Instant(microseconds: 13_000), servers: [ServerID(0), ServerID(4)],
      "S1 applied b=2 (term 1) at index 1 in term 3, yet S5, whose log ends in term 2, can still win",
      evidence: [Evidence(Instant(microseconds: 13_000), "S1 applied b=2 (term 1) at index 1")])
    return (play, violation)
  }

  /// A voter crashes between the two writes that its vote takes.
  static var tornWrite: Play {
    var play = Play(["A", "B", "C"])
    play.at(10_000)
    let first = play.stand(1, term: 1, asking: [3])
    play.at(11_000)
    let vote = play.vote(first[0])
    play.at(12_000)
    _ = play.count(vote, leading: [])
    play.links("A is cut off")
    play.at(31_000)
    let second = play.stand(2, term: 2, asking: [1, 3])
    play.lose(second[0])
    play.at(33_000)
    let write = PersistentWrite(vote: .init(candidate: ServerID(1)))
    play.voteAndCrash(second[1], saving: write)
    play.restart(3, term: 1, vote: 2)
    return play
  }

  /// Five servers among which messages are lost, doubled and overtaken.
  static var rough: Play {
    var play = Play(servers: 5)
    play.at(100_250)
    let pleas = play.stand(2, term: 4, asking: [1, 3, 4, 5])
    for plea in pleas.suffix(2) { play.lose(plea) }
    play.at(102_000)
    let votes = pleas.prefix(2).map { play.vote($0) }
    play.at(103_000)
    for (vote, followers) in zip(votes, [nil, []] as [[Int]?]) {
      _ = play.count(vote, leading: followers)
    }
    play.at(104_500)
    let entries = play.propose("x=1", at: 2, to: [1, 3, 4, 5])
    _ = play.propose("y=2", at: 2, to: [])
    let both = play.append(2, to: 1, from: 1)
    play.at(106_000)
    let answer = play.store(both)
    play.at(106_500)
    let late = play.store(entries[0])
    let rejection = play.reject(entries[2], term: 5)
    play.at(107_000)
    play.hear(answer)
    play.hear(answer)
    play.hear(late)
    play.at(108_000)
    play.hear(rejection)
    play.note(2, "S4 has moved on")
    play.crash(4)
    play.crash(5)
    return play
  }
  /// A leader whose heartbeats go round in peace.
  static var quietLeader: Play {
    var play = Play(servers: 2)
    play.at(10_000)
    let vote = play.vote(play.stand(1, term: 1, asking: [2])[0])
    play.at(20_000)
    var beats = play.count(vote, leading: [2])
    for time in [30_000, 80_000, 130_000] {
      play.at(time)
      for answer in beats.map({ play.store($0) }) { play.hear(answer) }
      beats = play.heartbeat(1, to: [2])
    }
    play.at(150_000)
    play.lose(beats[0])
    play.crash(1)
    return play
  }

  /// A leader that goes on leading although a newer one has told it not to.
  static var deposedLeader: (play: Play, violation: Violation) {
    var play = Play(servers: 3)
    play.at(10_000)
    let vote = play.vote(play.stand(1, term: 1, asking: [2])[0])
    play.at(12_000)
    _ = play.count(vote, leading: [2])
    play.at(30_000)
    let newer = play.vote(play.stand(3, term: 2, asking: [1, 2])[0])
    play.at(32_000)
    _ = play.count(newer, leading: [1])
    play.at(60_000)
    _ = play.heartbeat(1, to: [2, 3])
    let violation = Violation(
      .keptPromises, at: Instant(microseconds: 60_000), servers: [ServerID(0)],
      "S1 acted as the leader of term 1, though it had given its vote in term 2 before",
      evidence: [
        Evidence(Instant(microseconds: 30_000), "S1 had granted S3 its vote in term 2"),
        Evidence(Instant(microseconds: 60_000), "S1 sent AppendEntries as the leader of term 1"),
      ])
    return (play, violation)
  }
}
