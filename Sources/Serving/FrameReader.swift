// SPDX-License-Identifier: MIT

/// Takes frames off a pipe, as a worker does: it waits for each.
struct FrameReader {
  /// Whether the other side has hung up between two frames.
  private(set) var isAtEnd = false

  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// A reader of what comes out of a descriptor.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next frame's payload and number, `nil` when there is none.
  mutating func next() -> (payload: [UInt8], number: UInt32)? {
    guard fill(to: Frame.Header.size) else { return nil }
    let header = Frame.Header(pending)
    let end = Frame.Header.size + Int(header.length)
    guard fill(to: end) else { return nil }
    let payload = Array(pending[Frame.Header.size..<end])
    pending.removeSubrange(..<end)
    return (payload, header.number)
  }

  /// Reads until so many bytes are there.
  private mutating func fill(to count: Int) -> Bool {
    while pending.count < count {
      let transfer = chunk.withUnsafeMutableBytes { Platform.read(descriptor, into: $0) }
      guard case .moved(let moved) = transfer else {
        isAtEnd = pending.isEmpty
        return false
      }
      pending.append(contentsOf: chunk[..<moved])
    }
    return true
  }
}
