// SPDX-License-Identifier: MIT

extension RequestVote: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(candidate)
    writer.write(lastLogIndex)
    writer.write(lastLogTerm)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      term: try reader.read(),
      candidate: try reader.read(),
      lastLogIndex: try reader.read(),
      lastLogTerm: try reader.read())
  }
}

extension RequestVoteReply: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(voteGranted)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(term: try reader.read(), voteGranted: try reader.read())
  }
}

extension AppendEntries: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(leader)
    writer.write(prevLogIndex)
    writer.write(prevLogTerm)
    writer.write(entries)
    writer.write(leaderCommit)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      term: try reader.read(),
      leader: try reader.read(),
      prevLogIndex: try reader.read(),
      prevLogTerm: try reader.read(),
      entries: try reader.readArray(),
      leaderCommit: try reader.read())
  }
}

extension AppendEntries.Summary: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(prevLogIndex)
    writer.write(entryCount)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      term: try reader.read(),
      prevLogIndex: try reader.read(),
      entryCount: try reader.read())
  }
}

extension AppendEntriesReply: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(success)
    writer.write(matchIndex)
    writer.write(conflict)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      term: try reader.read(),
      success: try reader.read(),
      matchIndex: try reader.read(),
      conflict: try reader.readOptional())
  }
}

extension AppendEntriesReply.Conflict: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(term)
    writer.write(index)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(term: try reader.readOptional(), index: try reader.read())
  }
}

extension Request: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .requestVote(let value):
      writer.write(byte: 0)
      writer.write(value)
    case .appendEntries(let value):
      writer.write(byte: 1)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .requestVote(try reader.read())
    case 1: self = .appendEntries(try reader.read())
    default: throw reader.malformed
    }
  }
}

extension Reply: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .requestVote(let value):
      writer.write(byte: 0)
      writer.write(value)
    case .appendEntries(let value):
      writer.write(byte: 1)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .requestVote(try reader.read())
    case 1: self = .appendEntries(try reader.read())
    default: throw reader.malformed
    }
  }
}

extension Proposal: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .accepted(let value):
      writer.write(byte: 0)
      writer.write(value)
    case .refused(let value):
      writer.write(byte: 1)
      writer.write(value)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .accepted(at: try reader.read())
    case 1: self = .refused(leader: try reader.readOptional())
    default: throw reader.malformed
    }
  }
}
