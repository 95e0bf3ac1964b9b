// SPDX-License-Identifier: MIT

/// What travels on the pipes between a grader and a worker: a header and a payload.
///
/// The header is the payload's length and the frame's number, 32 bits each, the lowest byte first.
/// An answer bears its request's number, so that bytes which somebody else put on the pipe are
/// noticed.
///
/// The payload of a request is ``Operation``s one after the other. The payload of an answer is a byte
/// that tells whether the worker has child processes, and then one `StepResult` for each step.
package enum Frame {
  /// The bytes that precede a payload.
  package struct Header: Hashable, Sendable {
    /// The number of bytes in the payload.
    package var length: UInt32

    /// The frame's number; it counts from 0 and starts again when there are no more numbers.
    package var number: UInt32

    /// How many bytes a header takes.
    package static let size = 8

    package init(length: Int, number: UInt32) {
      self.length = UInt32(length)
      self.number = number
    }

    /// Reads a header from its bytes, of which there are at least ``size``.
    package init(_ bytes: some Collection<UInt8>) {
      let word = bytes.prefix(Header.size).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      length = UInt32(truncatingIfNeeded: word)
      number = UInt32(truncatingIfNeeded: word >> 32)
    }

    /// The header's bytes.
    package var bytes: [UInt8] {
      let word = UInt64(number) << 32 | UInt64(length)
      return (0..<Header.size).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    }
  }

  /// A header and a payload as they go over the pipe.
  package static func bytes(_ payload: [UInt8], number: UInt32) -> [UInt8] {
    Header(length: payload.count, number: number).bytes + payload
  }
}
