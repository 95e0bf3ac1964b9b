// SPDX-License-Identifier: MIT

import Mutants
import Proving
import Raft
import Testing

struct `Mutants are chosen` {
  @Test func `all of them, by no word`() throws {
    #expect(try Mutant.select([]).map(\.id) == Mutant.all.map(\.id))
  }

  @Test func `by id, in the order of all and each once`() throws {
    let ids = try Mutant.select(["half-elects", "old-plea-granted", "half-elects"]).map(\.id)
    #expect(ids == ["old-plea-granted", "half-elects"])
  }

  @Test(arguments: ["stepDown", "Election.stepDown"])
  func `by the function that holds the mistake`(word: String) throws {
    let chosen = try Mutant.select([word])
    #expect(!chosen.isEmpty)
    #expect(chosen.allSatisfy { $0.rule == .stepDown })
  }

  @Test func `by the track of that function`() throws {
    let chosen = try Mutant.select(["safety"])
    #expect(!chosen.isEmpty)
    #expect(chosen.allSatisfy { $0.rule.track == .safety })
  }

  @Test(arguments: [
    (
      "half-elect",
      "no mutant, function or track is called 'half-elect'; did you mean 'half-elects'?"
    ),
    ("§", "no mutant, function or track is called '§'"),
  ])
  func `by no word that chooses none`(word: String, sentence: String) {
    let failure = #expect(throws: Mutant.UnknownSelection.self) { try Mutant.select([word]) }
    #expect(failure?.description == sentence)
  }
}
