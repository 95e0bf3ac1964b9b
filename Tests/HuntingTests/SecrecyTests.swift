// SPDX-License-Identifier: MIT

import Proving
import Raft
import Scenarios
import Testing

@testable import Hunting
@testable import Mutants

struct `An open case` {
  private static let scenario = Sample.scenarios.first { $0.id == "last-three-steps" }

  /// Everything that is told of a case before it is closed, but for the last hint.
  private func texts(_ suspect: Case) throws -> [String] {
    let scenario = try #require(Self.scenario)
    let investigation = Sample.investigation([Sample.caught])
    let text = CaseText(suspect, investigation)
    let row = MutantRow(suspect.mutant, [Cell(scenario, Ending(.passed, runs: 1))])
    let inspection = Inspection(scenario, correct: [], suspect: row)
    let clues = [0, 1].compactMap { Clue(about: suspect, after: $0, []) }
    return [
      text.opening, text.standing,
      ObservationText(Observation(scenario, seed: 1, by: .suspect(suspect), isOwn: true)).text,
      ComparisonText(Comparison(scenario, seed: 1, of: suspect)).text,
      InspectionText(inspection, case: suspect.number, file: "trap.yaml").text,
      ClueText(clues, of: suspect).text,
      NamingText(.propose, investigation).text,
    ]
  }

  @Test(arguments: Mutant.all.map(\.id))
  func `never says what the bug is called or what is wrong`(_ id: String) throws {
    let suspect = try Sample.suspect(id)
    for text in try texts(suspect) {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(!words.contains(id))
      #expect(!words.contains(suspect.mutant.mistake))
      #expect(!words.contains(suspect.mutant.consequence))
    }
  }

  @Test func `is watched in a scenario of the kit without being judged`() throws {
    let suspect = try Sample.suspect()
    let seen = try #require(Sighting(of: suspect, in: Sample.scenarios.filter { !$0.isHidden }))
    let texts = [false, true].map { isOwn in
      ObservationText(
        Observation(seen.scenario, seed: seen.seed, by: .suspect(suspect), isOwn: isOwn)
      ).text
    }
    #expect(texts.map { $0.contains("One Vote per Term") } == [false, true])
    #expect(texts.map { $0.contains("═✗═") } == [false, true])
    #expect(texts.map { $0.contains("is for you to see") } == [true, false])
  }
}
