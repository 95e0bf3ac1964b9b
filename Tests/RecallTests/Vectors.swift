// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Recall

/// What the reference implementation of FSRS-6 computes, and what was published.
struct Vectors: Decodable {
  struct Sequence: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var desired_retention: Double
    var learning_steps_s: [Int]
    var relearning_steps_s: [Int]
    var maximum_interval: Int
    var steps: [Step]

    var testDescription: String { name }

    var scheduler: FSRS {
      FSRS(
        retention: desired_retention, maximumInterval: maximum_interval,
        learningSteps: learning_steps_s.map { .seconds($0) },
        relearningSteps: relearning_steps_s.map { .seconds($0) })
    }
  }

  struct Step: Decodable, Sendable {
    var review: String
    var rating: Rating
    var retrievability_before: Double
    var state: String
    var step: Int?
    var stability: Double
    var difficulty: Double
    var due: String
    var interval_seconds: Int

    var phase: Memory.Phase {
      switch state {
      case "Learning": .learning(step: step ?? 0)
      case "Relearning": .relearning(step: step ?? 0)
      default: .review
      }
    }
  }

  struct Retrievability: Decodable {
    var stability: Double
    var elapsed_days: Int
    var retrievability: Double
  }

  struct Interval: Decodable {
    var stability: Double
    var desired_retention: Double
    var interval_days: Int
  }

  var default_parameters: [Double]
  var sequences: [Sequence]
  var retrievability: [Retrievability]
  var next_interval: [Interval]

  static func read() throws -> Vectors {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/fsrs6_vectors.json")
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
  }
}
