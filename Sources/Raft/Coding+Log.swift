// SPDX-License-Identifier: MIT

extension Term: ByteCodable {
  /// Writes the number.
  public func encode(to writer: inout ByteWriter) {
    writer.write(rawValue)
  }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws {
    self.init(try reader.readInt())
  }
}

extension LogIndex: ByteCodable {
  /// Writes the number.
  public func encode(to writer: inout ByteWriter) {
    writer.write(rawValue)
  }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws {
    self.init(try reader.readInt())
  }
}

extension ServerID: ByteCodable {
  /// Writes the number.
  public func encode(to writer: inout ByteWriter) {
    writer.write(rawValue)
  }

  /// Reads a number.
  public init(from reader: inout ByteReader) throws {
    self.init(try reader.readInt())
  }
}

extension Command: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .noOp: writer.write(byte: 0)
    case .operation(let value):
      writer.write(byte: 1)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .noOp
    case 1: self = .operation(try reader.readText())
    default: throw reader.malformed
    }
  }
}

extension Entry: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(command)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(term: try reader.read(), command: try reader.read())
  }
}

extension LogChange: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(from)
    writer.write(entries)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(from: try reader.read(), entries: try reader.readArray())
  }
}
