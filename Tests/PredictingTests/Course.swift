// SPDX-License-Identifier: MIT

import Foundation
import Raft
import Scenarios
import Solutions
import Testing

@testable import Predicting

/// The kit's own scenarios, played by the reference.
enum Course {
  /// The public scenarios, in the catalogue's order.
  static let scenarios: [Scenario] = {
    let kit = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    return Catalogue(root: kit).scenarios.filter { !$0.isHidden }
  }()

  /// The ids of the public scenarios.
  static let ids = scenarios.map(\.id)

  /// What the servers play by.
  static let rules = Reference.rules

  /// The scenario of an id.
  static func scenario(_ id: String) throws -> Scenario {
    try #require(scenarios.first { $0.id == id })
  }

  /// A run of a scenario.
  static func run(_ id: String, seed: UInt64 = 1) throws -> Playthrough {
    Playthrough(try scenario(id), seed: seed, rules: rules)
  }
}
