// SPDX-License-Identifier: MIT

extension Event: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .boot(let value):
      writer.write(byte: 0)
      writer.write(value)
    case .electionTimeout: writer.write(byte: 1)
    case .heartbeatDue: writer.write(byte: 2)
    case .request(let value0, let value1):
      writer.write(byte: 3)
      writer.write(value0)
      writer.write(value1)
    case .requestVoteReply(let value0, let value1, let value2):
      writer.write(byte: 4)
      writer.write(value0)
      writer.write(value1)
      writer.write(value2)
    case .appendEntriesReply(let value0, let value1, let value2):
      writer.write(byte: 5)
      writer.write(value0)
      writer.write(value1)
      writer.write(value2)
    case .proposal(let value):
      writer.write(byte: 6)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .boot(try reader.read())
    case 1: self = .electionTimeout
    case 2: self = .heartbeatDue
    case 3: self = .request(try reader.read(), from: try reader.read())
    case 4:
      self = .requestVoteReply(
        try reader.read(), from: try reader.read(), to: try reader.read())
    case 5:
      self = .appendEntriesReply(
        try reader.read(), from: try reader.read(), to: try reader.read())
    case 6: self = .proposal(try reader.read())
    default: throw reader.malformed
    }
  }
}

extension Effect: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .send(let value0, let value1):
      writer.write(byte: 0)
      writer.write(value0)
      writer.write(value1)
    case .reply(let value):
      writer.write(byte: 1)
      writer.write(value)
    case .persist(let value):
      writer.write(byte: 2)
      writer.write(value)
    case .resetElectionTimer: writer.write(byte: 3)
    case .apply(let value0, let value1):
      writer.write(byte: 4)
      writer.write(value0)
      writer.write(value1)
    case .answer(let value):
      writer.write(byte: 5)
      writer.write(value)
    case .proposal(let value):
      writer.write(byte: 6)
      writer.write(value)
    case .note(let value):
      writer.write(byte: 7)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .send(try reader.read(), to: try reader.read())
    case 1: self = .reply(try reader.read())
    case 2: self = .persist(try reader.read())
    case 3: self = .resetElectionTimer
    case 4: self = .apply(try reader.read(), try reader.read())
    case 5: self = .answer(try reader.read())
    case 6: self = .proposal(try reader.read())
    case 7: self = .note(try reader.readText())
    default: throw reader.malformed
    }
  }
}

extension PersistentWrite: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(currentTerm)
    writer.write(vote)
    writer.write(log)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      currentTerm: try reader.readOptional(),
      vote: try reader.readOptional(),
      log: try reader.readOptional())
  }
}

extension PersistentWrite.Vote: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(candidate)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(candidate: try reader.readOptional())
  }
}
