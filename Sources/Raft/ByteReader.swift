// SPDX-License-Identifier: MIT

/// Reads what ``ByteWriter`` wrote. Whatever the bytes are, it throws rather than traps.
public struct ByteReader: Sendable {
  /// Bytes that no writer wrote.
  public struct Malformed: Error, Equatable, Sendable {
    /// Where it was noticed, counted in bytes from the start.
    public var offset: Int
  }

  private let bytes: [UInt8]

  /// How many bytes were read so far.
  public private(set) var offset: Int

  /// A reader that starts at an offset into bytes.
  public init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset >= bytes.count }

  /// An error that points to where the reader is.
  public var malformed: Malformed { Malformed(offset: offset) }

  /// Reads one byte.
  public mutating func readByte() throws -> UInt8 {
    guard offset < bytes.count else { throw malformed }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Reads a number of any sign.
  public mutating func readInt() throws -> Int {
    let value = try readUnsigned()
    return Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
  }

  /// Reads a number that has no sign.
  public mutating func readUnsigned() throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let byte = try readByte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw malformed
  }

  /// Reads how many values follow; each takes at least one byte, so there can't be more than bytes left.
  public mutating func readCount() throws -> Int {
    let count = try readInt()
    guard count >= 0, count <= bytes.count - offset else { throw malformed }
    return count
  }

  /// Reads a text.
  public mutating func readText() throws -> String {
    let count = try readCount()
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Reads a value that may be absent.
  public mutating func readOptional<Value>(
    _ body: (inout ByteReader) throws -> Value
  ) throws -> Value? {
    switch try readByte() {
    case 0: nil
    case 1: try body(&self)
    default: throw malformed
    }
  }

  /// Reads values and their number.
  public mutating func readArray<Value>(
    _ body: (inout ByteReader) throws -> Value
  ) throws -> [Value] {
    let count = try readCount()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
