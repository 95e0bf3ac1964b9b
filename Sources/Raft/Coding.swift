// SPDX-License-Identifier: MIT

/// A value with a compact binary form, for the pipes between a grader and its workers.
public protocol ByteCodable {
  /// Writes the value.
  func encode(to writer: inout ByteWriter)

  /// Reads a value.
  ///
  /// - Throws: ``ByteReader/Malformed`` where the bytes are no such value.
  init(from reader: inout ByteReader) throws
}

extension ByteWriter {
  /// Writes a value.
  public mutating func write(_ value: some ByteCodable) {
    value.encode(to: &self)
  }

  /// Writes whether there is a value, and the value.
  public mutating func write<Value: ByteCodable>(_ value: Value?) {
    write(value) { $1.encode(to: &$0) }
  }

  /// Writes how many values there are, and each.
  public mutating func write<Value: ByteCodable>(_ values: [Value]) {
    write(values) { $1.encode(to: &$0) }
  }
}

extension ByteReader {
  /// Reads a value of the type that is expected.
  public mutating func read<Value: ByteCodable>(_: Value.Type = Value.self) throws -> Value {
    try Value(from: &self)
  }

  /// Reads a value that may be absent.
  public mutating func readOptional<Value: ByteCodable>(
    _: Value.Type = Value.self
  ) throws -> Value? {
    try readOptional { try Value(from: &$0) }
  }

  /// Reads values and their number.
  public mutating func readArray<Value: ByteCodable>(
    _: Value.Type = Value.self
  ) throws -> [Value] {
    try readArray { try Value(from: &$0) }
  }
}

extension Int: ByteCodable {
  /// Writes the number.
  public func encode(to writer: inout ByteWriter) {
    writer.write(self)
  }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws {
    self = try reader.readInt()
  }
}

extension Bool: ByteCodable {
  /// Writes 1 or 0.
  public func encode(to writer: inout ByteWriter) {
    writer.write(byte: self ? 1 : 0)
  }

  /// Reads 1 or 0.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = false
    case 1: self = true
    default: throw reader.malformed
    }
  }
}
