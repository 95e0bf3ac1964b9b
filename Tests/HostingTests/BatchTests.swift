// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Hosting
@testable import Serving

/// Runs that are driven side by side, here by a session in this process.
struct BatchTests {
  private func finish(
    groups: [[Errand]], width: Int, rules: Rules = Parrot.rules,
    isFailure: (Errand.Outcome) -> Bool = { _ in false }
  ) throws -> [[Conclusion<Errand.Outcome>?]] {
    var batch = Batch(groups: groups, width: width)
    var session = Session(rules: rules, progress: nil)
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

  /// Each command is remarked on with how many the server has had.
  private static let counting = Parrot.rules.replacing(\.propose) { server, command in
    server.currentTerm += 1
    server.note("\(command) \(server.currentTerm)")
    return .accepted(at: 1)
  }

  @Test(arguments: [1, 2, 3, 4, 64])
  func `runs that are given up leave their servers to nobody else`(width: Int) throws {
    let failing = [Errand(["bad"], clusterSize: 1)]
    let idle = Errand(Array(repeating: "a", count: 9), clusterSize: 1)
    let long = Errand(Array(repeating: "b", count: 20), clusterSize: 1)
    let groups = [failing + [idle, idle], [long], failing + [idle], [long, long], [long]]
    let conclusions = try finish(groups: groups, width: width, rules: Self.counting) {
      $0.remarks.last == "bad 1"
    }
    let counted = Errand.Outcome(remarks: (1...20).map { "b \($0)" })
    #expect(conclusions[1] == [.finished(counted)])
    #expect(conclusions[3] == [.finished(counted), .finished(counted)])
    #expect(conclusions[4] == [.finished(counted)])
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
