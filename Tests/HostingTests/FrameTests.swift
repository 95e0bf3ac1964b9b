// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Hosting
@testable import Serving

/// What travels on the pipes.
struct FrameTests {
  @Test(arguments: [(0, 0), (1, 7), (65_536, 1 << 31), (0xFFFF_FFFF, 0xFFFF_FFFF)])
  func `a header reads as it was written`(length: Int, number: UInt32) {
    let header = Frame.Header(length: length, number: number)
    #expect(header.bytes.count == Frame.Header.size)
    #expect(Frame.Header(header.bytes + [1, 2, 3]) == header)
  }

  @Test func `a frame is its header and its payload`() {
    #expect(Frame.bytes([9, 8], number: 258) == [2, 0, 0, 0, 2, 1, 0, 0, 9, 8])
  }

  @Test func `operations read as they were written`() throws {
    var chance = Generator(seed: 1)
    for _ in 0..<500 {
      let operations = (0..<chance.number(in: 0...20)).map { _ in anyOperation(&chance) }
      var writer = ByteWriter()
      for operation in operations { writer.write(operation) }
      var reader = ByteReader(writer.bytes)
      for operation in operations { #expect(try reader.read(Operation.self) == operation) }
      #expect(reader.isAtEnd)
    }
  }

  @Test func `a damaged answer is an error, whatever the damage`() throws {
    var chance = Generator(seed: 2)
    var sound = ByteWriter()
    let result = StepResult(effects: [
      .note("took a"), .resetElectionTimer, .apply(1, Entry(term: 1, command: "x")),
    ])
    sound.write(result)
    for _ in 0..<2_000 {
      var batch = Batch(groups: [[Errand(["a"])]], width: 1)
      var request = ByteWriter()
      #expect(batch.ask(&request) { _ in false } == 1)
      var bytes = Array(sound.bytes.prefix(chance.number(in: 0...sound.bytes.count - 1)))
      if let position = bytes.indices.randomElement(using: &chance) {
        bytes[position] = UInt8(chance.number(in: 0...255))
      }
      var reader = ByteReader(bytes)
      #expect(throws: ByteReader.Malformed.self) { try batch.answer(&reader) }
    }
  }

  @Test func `an answer with something after it is an error`() {
    var batch = Batch(groups: [[Errand(["a"])]], width: 1)
    var request = ByteWriter()
    #expect(batch.ask(&request) { _ in false } == 1)
    var answer = ByteWriter()
    answer.write(StepResult())
    answer.write(byte: 0)
    var reader = ByteReader(answer.bytes)
    #expect(throws: ByteReader.Malformed.self) { try batch.answer(&reader) }
  }

  private func anyOperation(_ chance: inout Generator) -> Operation {
    let slot = chance.number(in: 0...5_000)
    return switch chance.number(in: 0...3) {
    case 0: .create(slot: slot, ServerID(chance.number(in: 0...6)), clusterSize: 7)
    case 1: .copy(from: slot, to: chance.number(in: 0...5_000))
    case 2: .free(slot: slot)
    default: .step(slot: slot, .proposal(.operation("v\(chance.next())")))
    }
  }
}
