// SPDX-License-Identifier: MIT

import Raft
import Serving
import Testing

struct WorkerSetupTests {
  @Test(arguments: [RuleSet(), RuleSet([.startElection, .restore]), .all])
  func `what a worker is told arrives`(taken: RuleSet) {
    let setup = WorkerSetup(memory: 1, stack: 2, expiry: 3, isUnbuffered: true, taken: taken)
    #expect(WorkerSetup(arguments: setup.arguments) == setup)
  }

  @Test(arguments: [
    [], ["1", "2", "3", "buffered"], ["1", "2", "3", "buffered", "all"],
    ["1", "2", "3", "buffered", "0", "0"],
  ])
  func `other arguments are not a worker's`(arguments: [String]) {
    #expect(WorkerSetup(arguments: arguments) == nil)
  }
}
