// SPDX-License-Identifier: MIT

import Scenarios
import Simulation
import Testing

@testable import enum Scenarios.Schema

struct ReadingFuzzTests {
  /// Scraps that have a meaning somewhere in a file, and mostly none where they come to stand.
  private static let scraps = [
    "A", "all", "leader", "0", "-1", "99999999999999999999", "1..", "5ms", "60m", "100%", "x=1", "",
    "[]", "{}", "[A, [B]]", "{server: A}", "{kind: reply}", "heal", "crash: A", "null", "true", "9",
    "  ", "- ", "\n", ": ",
  ]

  /// A text full of the language, to be spoilt.
  private static let text: String = {
    let examples = Schema.text.split(separator: "\n").filter { $0.contains("e.g. ") }
    let steps = examples.compactMap { $0.split(separator: "e.g. ").last.map { "- \($0)" } }
    return Sample.steps(steps.joined(separator: "\n"))
  }()

  @Test(arguments: 0..<20)
  func `whatever a file holds, reading it ends well`(seed: UInt64) {
    var chance = Generator(seed: seed)
    for _ in 0..<20 {
      var words = Self.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for _ in 0..<chance.number(in: 1...4) {
        let scrap = chance.element(of: Self.scraps) ?? ""
        words[chance.number(in: 0...words.count - 1)] = scrap
      }
      _ = mistakes(in: words.joined(separator: " "))
    }
  }
}
