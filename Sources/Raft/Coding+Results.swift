// SPDX-License-Identifier: MIT

extension Role: ByteCodable {
  /// Writes the case's number and what it holds.
  public func encode(to writer: inout ByteWriter) {
    switch self {
    case .follower: writer.write(byte: 0)
    case .candidate: writer.write(byte: 1)
    case .leader: writer.write(byte: 2)
    }
  }

  /// Reads the case's number and what it holds.
  public init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0: self = .follower
    case 1: self = .candidate
    case 2: self = .leader
    default: throw reader.malformed
    }
  }
}

extension View: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(role)
    writer.write(currentTerm)
    writer.write(votedFor)
    writer.write(leader)
    writer.write(commitIndex)
    writer.write(lastApplied)
    writer.write(log)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      role: try reader.read(),
      currentTerm: try reader.read(),
      votedFor: try reader.readOptional(),
      leader: try reader.readOptional(),
      commitIndex: try reader.read(),
      lastApplied: try reader.read(),
      log: try reader.readOptional())
  }
}

extension StepResult: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(effects)
    writer.write(view)
    writer.write(unwritten)
    writer.write(mustRestart)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      effects: try reader.readArray(),
      view: try reader.read(),
      unwritten: try reader.readArray(),
      mustRestart: try reader.read())
  }
}

extension Unwritten: ByteCodable {
  /// Writes every field in the order of declaration.
  public func encode(to writer: inout ByteWriter) {
    writer.write(rule)
    writer.write(function)
    writer.write(file)
    writer.write(line)
  }

  /// Reads every field in the order of declaration.
  public init(from reader: inout ByteReader) throws {
    self.init(
      rule: try reader.read(),
      function: try reader.readText(),
      file: try reader.readText(),
      line: try reader.read())
  }
}

extension Rule: ByteCodable {
  /// Writes the rule's number.
  public func encode(to writer: inout ByteWriter) {
    writer.write(number)
  }

  /// Reads a rule's number.
  public init(from reader: inout ByteReader) throws {
    let number = try reader.readInt()
    guard Rule.allCases.indices.contains(number) else { throw reader.malformed }
    self = Rule.allCases[number]
  }
}

extension PersistentState: ByteCodable {
  /// Writes term and vote, then the log's base and entries.
  public func encode(to writer: inout ByteWriter) {
    writer.write(currentTerm)
    writer.write(votedFor)
    writer.write(log.baseIndex)
    writer.write(log.baseTerm)
    writer.write(log.entries(from: log.firstIndex))
  }

  /// Reads term and vote, then the log's base and entries.
  public init(from reader: inout ByteReader) throws {
    let term = try reader.read(Term.self)
    let vote = try reader.readOptional(ServerID.self)
    let baseIndex = try reader.read(LogIndex.self)
    guard (0...Int.max / 2).contains(baseIndex.rawValue) else { throw reader.malformed }
    let baseTerm = try reader.read(Term.self)
    let entries = try reader.readArray(Entry.self)
    self.init(
      currentTerm: term, votedFor: vote,
      log: Log(entries, baseIndex: baseIndex, baseTerm: baseTerm))
  }
}
