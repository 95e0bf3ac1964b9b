// SPDX-License-Identifier: MIT

import Serving

/// The grader's ends of a worker's pipes. None of its calls ever waits, but ``wait(isSending:milliseconds:)``.
struct Channel {
  private let requests: Int32
  private let answers: Int32
  private let output: Int32
  private let chunk: UnsafeMutableRawBufferPointer

  /// A channel over three pipes, which it owns.
  init(requests: Int32, answers: Int32, output: Int32) {
    self.requests = requests
    self.answers = answers
    self.output = output
    chunk = .allocate(byteCount: 1 << 16, alignment: 16)
    for descriptor in [requests, answers, output] { Platform.makeNonBlocking(descriptor) }
  }

  /// Closes the pipes; the channel can't be used any more.
  func close() {
    for descriptor in [requests, answers, output] { Platform.close(descriptor) }
    chunk.deallocate()
  }

  /// Waits until something can be moved.
  func wait(isSending: Bool, milliseconds: Int) -> (hasAnswer: Bool, hasOutput: Bool) {
    let ready = Platform.wait(
      reading: [answers, output], writing: isSending ? requests : nil, milliseconds: milliseconds)
    return (ready.reading[0], ready.reading[1])
  }

  /// Sends some of a request.
  func send(_ bytes: Slice<UnsafeRawBufferPointer>) -> Platform.Transfer {
    Platform.write(requests, from: UnsafeRawBufferPointer(rebasing: bytes))
  }

  /// Adds some of an answer to what came before.
  func receive(into bytes: inout [UInt8]) -> Platform.Transfer {
    let transfer = Platform.read(answers, into: chunk)
    if case .moved(let count) = transfer { bytes.append(contentsOf: chunk[..<count]) }
    return transfer
  }

  /// Lends some of what was printed, until the next call of anything here.
  ///
  /// - Returns: The bytes; `nil` if there are none for the moment, or will be none.
  func receiveOutput() -> UnsafeRawBufferPointer? {
    guard case .moved(let count) = Platform.read(output, into: chunk) else { return nil }
    return UnsafeRawBufferPointer(rebasing: chunk[..<count])
  }
}
