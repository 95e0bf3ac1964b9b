// SPDX-License-Identifier: MIT

/// Writes values compactly: numbers as LEB128 variable-length integers, signed ones zigzagged, text
/// as its length and UTF-8.
public struct ByteWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8]

  /// A writer that has written nothing.
  public init(reserving capacity: Int = 64) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes one byte.
  public mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a number of any sign.
  public mutating func write(_ value: Int) {
    write(unsigned: UInt64(bitPattern: Int64((value << 1) ^ (value >> (Int.bitWidth - 1)))))
  }

  /// Writes a number that has no sign.
  public mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a text.
  public mutating func write(_ text: String) {
    let utf8 = text.utf8
    write(utf8.count)
    bytes.append(contentsOf: utf8)
  }

  /// Writes whether there is a value, and the value.
  public mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(byte: value == nil ? 0 : 1)
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, and each.
  public mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
