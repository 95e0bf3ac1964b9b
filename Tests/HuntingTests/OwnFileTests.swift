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
    "id: Any name", "title: Trap", "level: advanced", "seeds: 7", "demands: [fastBackup]",
    "catches: [vote-forgotten]",
  ])
  func `may say a little of who it is`(_ line: String) throws {
    let scenario = try read("\(line)\nsteps:\n  - elect: S1\n").get()
    #expect(scenario.seeds == (line == "seeds: 7" ? 7 : 25))
    #expect(scenario.title == (line == "title: Trap" ? "Trap" : "trap"))
  }

  @Test func `is known for a copy by its cluster and its steps`() throws {
    let steps = """
      timers: manual
      steps:
        - repeat: 2
          steps:
            - elect: S1
        - expect: {leads: S1}

      """
    let original = try read(steps).get()
    let copy = try read("# mine\ntitle: Mine\nseeds: 3\n\n" + steps + "    because: so it is\n")
      .get()
    let longer = try read(steps + "  - crash: S2\n").get()
    let larger = try read("servers: 5\n" + steps).get()
    #expect(copy.plays(like: original))
    #expect(!longer.plays(like: original))
    #expect(!larger.plays(like: original))
  }

  @Test(arguments: [
    ("steps:\n  - elekt: S1\n", ["unknown verb 'elekt'"]),
    ("steps:\n  - elect: S1\nsteps: []\n", ["the key 'steps' already stands in line 1"]),
    ("titel: Trap\nsteps:\n  - elect: S1\n", ["unknown key 'titel'"]),
    ("title: Trap\n", ["missing key 'steps'"]),
    ("- elect: S1\n", ["expected a mapping, found a list"]),
  ])
  func `is refused with its mistakes`(_ text: String, _ messages: [String]) throws {
    let result = try read(text)
    guard case .failure(let diagnostics) = result else { return #expect(Bool(false)) }
    #expect(diagnostics.all.map(\.message) == messages)
  }

  @Test func `to begin with is passed by every correct Raft, and catches no suspect`() throws {
    let scenario = try read(CaseText.starterFile).get()
    let matrix = Survey([scenario], effort: .standard).matrix(Sample.crew)
    #expect(matrix.correct.allSatisfy { $0.accusations.isEmpty && $0.misses.isEmpty })
    #expect(matrix.mutants.filter { !$0.catches.isEmpty }.map(\.mutant.id) == [])
  }
}
