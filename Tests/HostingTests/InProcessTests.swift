// SPDX-License-Identifier: MIT

import Hosting
import Raft
import Testing

/// Runs that are driven by calling the rules directly.
struct InProcessTests {
  @Test func `a run starts again when a rule turns out to be unwritten`() async {
    // What is found unwritten stays in the process, so this test has one of its own.
    await #expect(processExitsWith: .success) {
      let rules = Parrot.rules.replacing(\.propose) { server, command in
        server.note("heard \(command)")
        return command == "todo" ? todo() : .accepted(at: 1)
      }
      let outcome = InProcess(rules).finish(Errand(["a", "todo", "b"]))
      #expect(outcome == Errand.Outcome(remarks: ["heard a", "heard b"], unwritten: [.propose]))
    }
  }

  @Test func `runs after the first failure are not driven`() throws {
    let runs = [["a"], ["bad"], ["b"]].map { Errand($0) }
    let host = InProcess(Parrot.rules)
    let conclusions = try host.finish(runs) { $0.remarks == ["bad"] }
    #expect(
      conclusions == [
        .finished(.init(remarks: ["a"])), .finished(.init(remarks: ["bad"])), nil,
      ])
  }
}
