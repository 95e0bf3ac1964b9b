// SPDX-License-Identifier: MIT

import Checking
import Foundation
import Proving
import Recall
import Scenarios
import YAML

@testable import Hunting
@testable import Mutants

/// The kit, its cases, and what tests make of them.
enum Sample {
  /// The folder of the kit.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let scenarios = Catalogue(root: root).scenarios
  static let casebook = Casebook(scenarios)
  static let crew = Crew(threads: 2)

  /// The case of a known bug, without a look at scenarios.
  static func suspect(_ id: String = "everybody-voted-for") throws -> Case {
    struct Missing: Error {}
    guard let mutant = Mutant.all.first(where: { $0.id == id }) else { throw Missing() }
    return Case(mutant, level: .basic)
  }

  /// A scenario of somebody's own, with three servers whose timers run out only when told.
  static func scenario(_ steps: String, seeds: Int? = nil) throws(Diagnostics) -> Scenario {
    let text = "servers: [A, B, C]\ntimers: manual\nsteps:\n\(steps)\n"
    let document = try Document.parse(text, file: "trap.yaml")
    var scenario = try Scenario.read(play: document.root, id: "trap", title: "trap")
    scenario.seeds = seeds ?? scenario.seeds
    return scenario
  }

  static let noon = Moment(milliseconds: 1_783_166_400_000)

  /// A hunt in which some things were done.
  static func investigation(_ deeds: [HuntRecord.Deed]) -> Investigation {
    var investigation = Investigation(4711, opened: noon)
    for deed in deeds { investigation.add(deed) }
    return investigation
  }

  static let caught = HuntRecord.Deed.checked(file: "trap.yaml", result: "caught")
}
