// SPDX-License-Identifier: MIT

internal import Simulation

/// A succession as a question: what is settled, whoever leads next?
extension Succession {
  /// Logs of a level. For others than beginners, what a majority stores is not what is settled, if
  /// that can be had.
  init(_ level: Question.Level, from generator: inout Generator) {
    let (count, reigns, entries) =
      switch level {
      case .basic: (3, 2, 3)
      case .intermediate: (5, 3, 3)
      case .advanced: (generator.number(in: 5...7), 5, 2)
      }
    self = generator.attempt(merit: level == .basic ? 2 : 3) { generator in
      let history = History(of: count, reigns: reigns, entries: entries, from: &generator)
      return Succession(known: ClusterPicture(logsOf: history))
    } judge: { succession in
      let longest = succession.picture.longest.count
      guard succession.isDue, longest > 1 else { return 0 }
      return (succession.settled < longest ? 2 : 1)
        + (succession.crowded == succession.settled ? 0 : 1)
    }
  }

  /// The last index of the longest log whose entry a majority stores.
  var crowded: Int {
    let log = picture.longest
    let shared = picture.members.map { ($0.log ?? []).shared(with: log) }
    return picture.majority.index(reachedBy: shared)
  }

  /// The question what is settled.
  func draft(_ level: Question.Level, from generator: inout Generator) -> Draft {
    let prompt = generator.wording(
      "The leader is gone, and any server that gets the votes may be next. Up to which index is it "
        + "settled what the log holds, whoever wins?",
      "Nobody leads at the moment. Up to which index does every server that could be elected hold "
        + "the same entries, so that those survive in any case?",
      "An election is due. Up to which index will the next leader's log be the same, whoever wins?")
    return Draft(
      kind: .log, prompt: prompt + " (0 if there is no such entry.)", picture: picture,
      key: distractors.numberKey(for: level), answer: answer,
      followUps: [
        .aside(
          ask: "Is every entry up to that index committed, then?",
          answer: """
            It can't be lost any more, but a leader may call it committed only once it has brought \
            an entry of its own term to a majority. Nothing was promised to clients before that.
            """)
      ])
  }
}

extension ClusterPicture {
  /// The longest log; of several the most up-to-date.
  var longest: [Int] {
    let logs = members.compactMap(\.log)
    return logs.max { ($0.count, $0.last ?? 0) < ($1.count, $1.last ?? 0) } ?? []
  }
}
