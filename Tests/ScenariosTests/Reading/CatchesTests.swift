// SPDX-License-Identifier: MIT

import Scenarios
import Testing
import YAML

struct `Known bugs that a scenario is there for` {
  private func mistakes(_ catches: String) -> String {
    do throws(Diagnostics) {
      try Scenario.checkCatches(
        text: Sample.text + "\ncatches: \(catches)", file: Sample.file,
        among: ["stale-vote-counted", "half-elects"])
      return ""
    } catch {
      return error.description
    }
  }

  @Test(arguments: ["[half-elects, stale-vote-counted]", "half-elects"])
  func `are in order where each is known`(catches: String) {
    #expect(mistakes(catches) == "")
  }

  @Test func `are shown in their place where they are not`() {
    #expect(
      mistakes("[half-elects, stale-vote-countd, §]") == """
        one.yaml:11:24: error: unknown mutant 'stale-vote-countd'
        11 | catches: [half-elects, stale-vote-countd, §]
           |                        ^
           = expected one that grader mutants lists; did you mean 'stale-vote-counted'?

        one.yaml:11:43: error: unknown mutant '§'
        11 | catches: [half-elects, stale-vote-countd, §]
           |                                           ^
           = expected one that grader mutants lists
        """)
  }
}
