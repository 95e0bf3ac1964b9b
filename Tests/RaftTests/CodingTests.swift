// SPDX-License-Identifier: MIT

import Raft
import Testing

struct CodingTests {
  private func bytes(of value: some ByteCodable) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(value)
    return writer.bytes
  }

  /// Whether a value's bytes give that value again, and nothing is left over.
  private func survives<Value: ByteCodable & Equatable>(_ value: Value) throws -> Bool {
    var reader = ByteReader(bytes(of: value))
    return try reader.read() == value && reader.isAtEnd
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `what was written is read back the same`(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    #expect(try survives(draw.event()))
    #expect(try survives(draw.result()))
    #expect(try survives(draw.persistentState()))
    #expect(try survives(draw.write()))
    #expect(try survives(draw.reply()))
  }

  @Test(arguments: Rule.allCases) func `every rule has a number of its own`(rule: Rule) throws {
    #expect(try survives(rule))
    #expect(Rule.allCases[rule.number] == rule)
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, .max, .min] as [Int])
  func `every number survives`(number: Int) throws {
    #expect(try survives(number))
  }

  @Test func `small numbers take one byte`() {
    #expect(bytes(of: 0) == [0])
    #expect(bytes(of: -1) == [1])
    #expect(bytes(of: 63) == [126])
    #expect(bytes(of: 64) == [128, 1])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `bytes that were cut short are malformed`(seed: UInt64) {
    var draw = Draw(seed: seed)
    let whole = bytes(of: draw.result())
    for length in whole.indices {
      var reader = ByteReader(Array(whole[..<length]))
      #expect(throws: ByteReader.Malformed.self) { try reader.read(StepResult.self) }
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `no bytes make a reader trap`(seed: UInt64) {
    var draw = Draw(seed: seed)
    var noise = (0..<draw.below(60)).map { _ in draw.byte() }
    var damaged = draw.flag() ? bytes(of: draw.result()) : bytes(of: draw.event())
    damaged[draw.below(damaged.count)] = draw.byte()
    noise.append(contentsOf: damaged)
    for bytes in [noise, damaged] {
      for start in bytes.indices {
        var events = ByteReader(bytes, from: start)
        _ = try? events.read(Event.self)
        var results = ByteReader(bytes, from: start)
        _ = try? results.read(StepResult.self)
      }
    }
  }

  @Test func `a number that never ends is malformed`() {
    var reader = ByteReader(Array(repeating: 0x80, count: 11))
    #expect(throws: ByteReader.Malformed.self) { try reader.readInt() }
  }

  @Test func `a count beyond the bytes that are left is malformed`() {
    var reader = ByteReader(bytes(of: Int.max))
    #expect(throws: ByteReader.Malformed.self) { try reader.readArray(Entry.self) }
  }

  @Test func `a log cannot start where no index can follow`() {
    var writer = ByteWriter()
    writer.write(Term(1))
    writer.write(nil as ServerID?)
    writer.write(LogIndex(.max))
    writer.write(Term(1))
    writer.write([] as [Entry])
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Malformed.self) { try reader.read(PersistentState.self) }
  }
}
