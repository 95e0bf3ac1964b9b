// SPDX-License-Identifier: MIT

import Raft
import Scenarios
import Simulation
import Testing
import YAML

/// A small scenario without mistakes, and what becomes of it when a part is changed.
enum Sample {
  static let file = "one.yaml"

  static let text = """
    id: one
    title: The first
    track: election
    level: basic
    points: 10
    servers: [A, B, C]
    disks: {A: {term: 2, vote: B, log: [1, 2]}}
    hints: [Look again.]
    steps:
      - heal
    """

  /// The sample's text with a part of it replaced.
  static func changing(_ part: String, to replacement: String) -> String {
    text.replacing(part, with: replacement)
  }

  /// The sample's text with other steps, given from the left margin on.
  static func steps(_ steps: String) -> String {
    let lines = steps.split(separator: "\n", omittingEmptySubsequences: false)
    return changing("  - heal", to: lines.map { "  " + $0 }.joined(separator: "\n"))
  }
}

extension Sample {
  /// The kinds of the steps that a text from the left margin on reads as.
  static func kinds(_ steps: String) throws -> [ScenarioStep.Kind] {
    try Scenario.read(text: Sample.steps(steps), file: Sample.file).steps.map(\.kind)
  }
}

/// The mistakes in a text as they are shown; empty where there are none.
func mistakes(in text: String, file: String = Sample.file) -> String {
  do throws(Diagnostics) {
    _ = try Scenario.read(text: text, file: file)
    return ""
  } catch {
    return error.description
  }
}

/// A text with mistakes and how they are shown, with what is wrong as its name.
struct Broken: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let message: String

  init(_ name: String, _ text: String, _ message: String) {
    testDescription = name
    self.text = text
    self.message = message
  }
}

/// The sample's servers.
let a = ServerID(0)
let b = ServerID(1)
let c = ServerID(2)

/// A description of messages.
func filter(_ describe: (inout MessageFilter) -> Void) -> MessageFilter {
  var filter = MessageFilter()
  describe(&filter)
  return filter
}
