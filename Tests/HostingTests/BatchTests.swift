// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Hosting
@testable import Serving

/// Runs that are driven side by side, here by a session in this process.
struct BatchTests {
  private func finish(
    groups: [[Errand]], width: Int, isFailure: (Errand.Outcome) -> Bool = { _ in false }
  ) throws -> [[Conclusion<Errand.Outcome>?]] {
    var batch = Batch(groups: groups, width: width)
    var session = Session(rules: Parrot.rules, progress: nil)
    var request = ByteWriter()
    while batch.ask(&request, isFailure: isFailure) > 0 {
      let answer = session.answer(request.bytes)
      var reader = ByteReader(try #require(answer), from: 1)
      try batch.answer(&reader)
      request.removeAll()
    }
    return batch.groups.map { Array(batch.conclusions[$0]) }
  }

  @Test(arguments: [1, 2, 3, 64])
  func `how many are on their way changes nothing`(width: Int) throws {
    let words = (0..<20).map { number in (0..<number * 7 % 11).map { "\(number).\($0)" } }
    let runs = words.map { Errand($0, clusterSize: 1 + $0.count % 5) }
    let conclusions = try finish(groups: [runs], width: width)
    #expect(conclusions == [words.map { .finished(Errand.Outcome(remarks: $0)) }])
  }

  @Test(arguments: [1, 2, 3, 64])
  func `the lowest failure of each group wins, whatever the pace`(width: Int) throws {
    let slow = Errand(Array(repeating: "a", count: 30) + ["bad"])
    let first = [Errand(["a"]), Errand(["b", "c"]), slow, Errand(["bad"]), Errand(["d"])]
    let second = [Errand(["bad"]), Errand(["bad"])]
    let third = [Errand(["e"]), slow]
    let conclusions = try finish(groups: [first, second, third], width: width) {
      $0.remarks.last == "bad"
    }
    #expect(
      conclusions.map { $0.map { $0 != nil } } == [
        [true, true, true, false, false], [true, false], [true, true],
      ])
  }

  @Test func `a run that must restart begins again from its original`() throws {
    var batch = Batch(groups: [[Errand(["a", "b"])]], width: 1)
    var request = ByteWriter()
    func step(_ result: StepResult) throws -> Step? {
      request.removeAll()
      #expect(batch.ask(&request) { _ in false } == 1)
      let step = batch.culprit(at: 0).step
      var answer = ByteWriter()
      answer.write(result)
      var reader = ByteReader(answer.bytes)
      try batch.answer(&reader)
      return step
    }
    let boot = Step(server: ServerID(0), event: .boot(PersistentState()))
    let propose = Step(server: ServerID(0), event: .proposal("a"))
    #expect(try step(StepResult()) == boot)
    #expect(try step(StepResult(mustRestart: true)) == propose)
    #expect(try step(StepResult()) == boot)
    #expect(try step(StepResult()) == propose)
  }

  @Test func `no runs are concluded at once`() throws {
    #expect(try finish(groups: [], width: 4).isEmpty)
    #expect(try finish(groups: [[], []], width: 4) == [[], []])
  }
}
