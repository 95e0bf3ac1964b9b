// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The operating system, as far as hosting needs it. Nothing outside this folder calls it directly.
///
/// The calls stay close to the system's own: they answer `nil` or `false` where the system refuses,
/// and leave the words to the caller, who knows what was being done.
package enum Platform {
  /// What came of reading or writing.
  package enum Transfer {
    /// So many bytes were moved, at least one.
    case moved(Int)
    /// Nothing can be moved for the moment.
    case wouldBlock
    /// The other side has hung up.
    case closed
  }

  /// Both ends of a pipe, neither inherited by child processes.
  package struct Pipe {
    package var reading: Int32
    package var writing: Int32
  }

  /// A new pipe; `nil` if the system has none left.
  package static func pipe() -> Pipe? {
    var ends: [Int32] = [-1, -1]
    guard systemPipe(&ends) == 0 else { return nil }
    return Pipe(reading: moveAside(ends[0]), writing: moveAside(ends[1]))
  }

  /// Moves a descriptor out of the way of the low numbers, which a worker's own pipes get, and keeps
  /// child processes from inheriting it.
  static func moveAside(_ descriptor: Int32) -> Int32 {
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 10)
  }

  package static func close(_ descriptor: Int32) {
    _ = systemClose(descriptor)
  }

  package static func makeNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL, 0) | O_NONBLOCK)
  }

  static func keepFromChildren(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Reads what is there, as much as fits.
  package static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) -> Transfer {
    transfer { systemRead(descriptor, buffer.baseAddress, buffer.count) }
  }

  /// Writes what the other side has room for.
  package static func write(
    _ descriptor: Int32, from buffer: UnsafeRawBufferPointer
  ) -> Transfer {
    transfer { systemWrite(descriptor, buffer.baseAddress, buffer.count) }
  }

  private static func transfer(_ body: () -> Int) -> Transfer {
    while true {
      let count = body()
      if count > 0 { return .moved(count) }
      if count == 0 { return .closed }
      switch errno {
      case EINTR: continue
      case EAGAIN: return .wouldBlock
      default: return .closed
      }
    }
  }

  /// Waits until one of the descriptors can be read or the one to write to can be written.
  ///
  /// - Parameter milliseconds: How long to wait at most.
  /// - Returns: For each descriptor whether it is ready, or was hung up.
  package static func wait(
    reading: [Int32], writing: Int32?, milliseconds: Int
  ) -> (reading: [Bool], writing: Bool) {
    var polled = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if let writing { polled.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)) }
    let count = poll(&polled, nfds_t(polled.count), Int32(milliseconds))
    let ready = polled.map { count > 0 && $0.revents != 0 }
    return (Array(ready.prefix(reading.count)), writing != nil && ready[reading.count])
  }
}

// The plain names are taken by the functions above.

private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRead(
  _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  read(descriptor, bytes, count)
}

func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
