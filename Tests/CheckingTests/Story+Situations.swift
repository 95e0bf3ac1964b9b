// SPDX-License-Identifier: MIT

import Raft

/// Situations that several stories begin with.
extension Story {
  /// S1 leads term 1 and holds x=1, and a plea for a vote in term 2 has just reached it.
  static func leaderToldOfNewerTerm() -> Story {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.answer(1, 3, term: 2, granted: false)
    return story
  }

  /// S1 leads term 1, and x=1 is stored on S1 and S2 of three.
  static func replicated() -> Story {
    var story = Story(servers: 3)
    story.win(1, term: 1, votes: [2])
    story.take(1, "x=1", term: 1)
    story.copy(1, to: 2, after: 0, term: 1)
    return story
  }

  /// The same, and S1 has applied it.
  static func committed() -> Story {
    var story = replicated()
    story.apply(1, 1)
    return story
  }

  /// Figure 8 (c): S1 leads term 4 and has brought its entry of term 2 to a majority, while S5 has one
  /// of term 3. The first entry is applied.
  static func figure8() -> Story {
    let (a, b, c) = (
      Entry(term: 1, command: "a"), Entry(term: 2, command: "b"), Entry(term: 3, command: "c")
    )
    var story = Story([[a, b], [a, b], [a], [a], [a, c]], terms: [3, 3, 3, 3, 3])
    story.win(1, term: 4, votes: [2, 3])
    story.copy(1, to: 3, after: 1, term: 4)
    story.take(1, "d", term: 4)
    story.apply(1, 1)
    return story
  }
}
