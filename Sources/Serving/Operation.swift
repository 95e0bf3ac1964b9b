// SPDX-License-Identifier: MIT

package import Raft

/// What a grader asks of a worker. A frame holds many.
///
/// Servers live in the worker, in numbered slots. A slot can be copied, so that one state can be
/// continued in several ways.
package enum Operation: Hashable, Sendable {
  /// Puts a server that has not started yet into a slot.
  case create(slot: Int, ServerID, clusterSize: Int)

  /// Puts a copy of one slot's server into another slot.
  case copy(from: Int, to: Int)

  /// Empties a slot.
  case free(slot: Int)

  /// Lets something happen to a slot's server; the only operation that has an answer.
  case step(slot: Int, Event)
}

extension Operation: ByteCodable {
  /// Writes the case's number and what it holds.
  package func encode(to writer: inout ByteWriter) {
    switch self {
    case .create(let slot, let server, let clusterSize):
      writer.write(byte: 0)
      writer.write(slot)
      writer.write(server)
      writer.write(clusterSize)
    case .copy(let source, let destination):
      writer.write(byte: 1)
      writer.write(source)
      writer.write(destination)
    case .free(let slot):
      writer.write(byte: 2)
      writer.write(slot)
    case .step(let slot, let event):
      writer.write(byte: 3)
      writer.write(slot)
      writer.write(event)
    }
  }

  /// Reads the case's number and what it holds.
  package init(from reader: inout ByteReader) throws {
    switch try reader.readByte() {
    case 0:
      self = .create(
        slot: try reader.readInt(), try reader.read(), clusterSize: try reader.readInt())
    case 1: self = .copy(from: try reader.readInt(), to: try reader.readInt())
    case 2: self = .free(slot: try reader.readInt())
    case 3: self = .step(slot: try reader.readInt(), try reader.read())
    default: throw reader.malformed
    }
  }
}
