// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

struct HintLogTests {
  private func hint(_ topic: String, _ number: Int) -> TakenHint {
    TakenHint(at: noon, topic: topic, number: number)
  }

  @Test func `hints that were taken are remembered`() async throws {
    try await withFolder { folder in
      let log = HintLog(in: folder)
      #expect(try log.read().topics == [])
      for hint in [hint("startElection", 1), hint("split-vote", 1), hint("startElection", 2)] {
        try log.append(hint)
      }
      let taken = try log.read()
      #expect(taken.topics == ["startElection", "split-vote"])
      #expect(taken.last(on: "startElection") == 2)
      #expect(taken.last(on: "restore") == 0)
    }
  }

  @Test func `who begins anew keeps what was taken`() {
    var taken = TakenHints()
    for number in [1, 2, 3, 1] { taken.add(hint("startElection", number)) }
    #expect(taken.last(on: "startElection") == 1)
    #expect(taken.highest(on: "startElection") == 3)
  }

  @Test func `lines that can't be read are passed over`() async throws {
    try await withFolder { folder in
      let newer = #"{"v":2,"event":"hint","at":"2026-07-04T12:00:00Z","topic":"a","number":4}"#
      let none = #"{"v":1,"event":"hint","at":"2026-07-04T12:00:00Z","topic":"a","number":0}"#
      try write("\(hint("a", 1).line)half\n\(newer)\n\(none)\n{\"v\":1", to: folder.hints)
      #expect(try HintLog(in: folder).read().last(on: "a") == 1)
    }
  }
}
