// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Serving

/// What a worker makes of a request's payload.
struct SessionTests {
  private func session(_ rules: Rules = Parrot.rules) -> Session {
    Session(rules: rules, progress: nil)
  }

  private func payload(_ operations: [Operation]) -> [UInt8] {
    var writer = ByteWriter()
    for operation in operations { writer.write(operation) }
    return writer.bytes
  }

  private func remarks(_ answer: [UInt8]?) throws -> [String] {
    var reader = ByteReader(try #require(answer), from: 1)
    var remarks: [String] = []
    while !reader.isAtEnd {
      for case .note(let remark) in try reader.read(StepResult.self).effects {
        remarks.append(remark)
      }
    }
    return remarks
  }

  @Test func `steps are answered in their order`() throws {
    var session = session()
    let answer = session.answer(
      payload([
        .create(slot: 4, ServerID(0), clusterSize: 3),
        .create(slot: 0, ServerID(1), clusterSize: 3),
        .step(slot: 0, .proposal("first")), .step(slot: 4, .proposal("second")),
      ]))
    #expect(try remarks(answer) == ["first", "second"])
  }

  @Test func `a copied slot goes its own way`() throws {
    let counting = Parrot.rules.replacing(\.propose) { server, command in
      server.currentTerm += 1
      server.note("\(server.currentTerm)")
      return .accepted(at: 1)
    }
    var session = session(counting)
    let answer = session.answer(
      payload([
        .create(slot: 0, ServerID(0), clusterSize: 3), .step(slot: 0, .proposal("x")),
        .copy(from: 0, to: 1), .step(slot: 0, .proposal("x")), .step(slot: 0, .proposal("x")),
        .step(slot: 1, .proposal("x")),
      ]))
    #expect(try remarks(answer) == ["1", "2", "3", "2"])
  }

  @Test(arguments: [
    [Operation.step(slot: 0, .electionTimeout)],
    [.create(slot: 0, ServerID(0), clusterSize: 1), .free(slot: 0), .step(slot: 0, .heartbeatDue)],
    [.create(slot: -1, ServerID(0), clusterSize: 1)],
    [.create(slot: 1 << 40, ServerID(0), clusterSize: 1)],
    [.copy(from: 3, to: 0)],
  ])
  func `a request that makes no sense has no answer`(operations: [Operation]) {
    var session = session()
    #expect(session.answer(payload(operations)) == nil)
  }

  @Test func `whatever bytes come, nothing traps`() {
    var chance = Generator(seed: 7)
    let sound = payload([
      .create(slot: 0, ServerID(0), clusterSize: 3),
      .step(
        slot: 0, .boot(PersistentState(currentTerm: 3, log: Log([Entry(term: 1, command: "x")])))),
      .step(slot: 0, .proposal("y")),
    ])
    for _ in 0..<2_000 {
      var session = session()
      var bytes = sound
      bytes[chance.number(in: 0...bytes.count - 1)] = UInt8(chance.number(in: 0...127))
      _ = session.answer(Array(bytes.prefix(chance.number(in: 0...bytes.count))))
    }
  }
}
