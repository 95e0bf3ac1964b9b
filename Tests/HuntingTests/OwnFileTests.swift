// SPDX-License-Identifier: MIT

import Foundation
import Proving
import Scenarios
import Simulation
import Testing
import YAML

@testable import Hunting
@testable import Mutants

struct `A file of one's own` {
  /// Reads a text as a file that is called `trap.yaml`, and gives the scenario or the mistakes.
  private func read(_ text: String) throws -> Result<Scenario, Diagnostics> {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("trap.yaml")
    try Data(text.utf8).write(to: file)
    return Result { () throws(Diagnostics) in try Scenario.read(own: file.path) }
  }

  @Test func `needs no more than a cluster and steps`() throws {
    let scenario = try read("servers: [A, B, C]\nsteps:\n  - elect: A\n").get()
    #expect(scenario.id == "trap")
    #expect(scenario.cluster.names == ["A", "B", "C"])
  }

  @Test func `may be fit for the course`() throws {
    let scenario = try read(
      """
      id: trap
      title: Two candidates
      track: election
      level: basic
      points: 5
      hints: [Who votes?]
      seeds: 7
      steps:
        - fire: S1
      """
    ).get()
    #expect(scenario.title == "Two candidates")
    #expect(scenario.seeds == 7)
  }

  @Test(arguments: [
    ("steps:\n  - elekt: S1\n", ["unknown verb 'elekt'"]),
    ("steps:\n  - elect: S1\nsteps: []\n", ["the key 'steps' already stands in line 1"]),
    (
      "id: trap\nsteps:\n  - elect: S1\n",
      [
        "missing key 'title'", "missing key 'track'", "missing key 'level'", "missing key 'points'",
        "missing key 'hints'",
      ]
    ),
    ("- elect: S1\n", ["expected a mapping, found a list"]),
  ])
  func `is refused with its mistakes`(_ text: String, _ messages: [String]) throws {
    let result = try read(text)
    guard case .failure(let diagnostics) = result else { return #expect(Bool(false)) }
    #expect(diagnostics.all.map(\.message) == messages)
  }

  @Test func `to begin with is passed by every correct Raft, and catches few suspects`() throws {
    let scenario = try read(CaseText.starterFile).get()
    let matrix = Survey([scenario], effort: .standard).matrix(Sample.crew)
    #expect(matrix.correct.allSatisfy { $0.accusations.isEmpty && $0.misses.isEmpty })
    let caught = matrix.mutants.count { !$0.catches.isEmpty }
    print("the file to begin with catches \(caught) of \(matrix.mutants.count) suspects")
    #expect(caught < 30)
  }
}
