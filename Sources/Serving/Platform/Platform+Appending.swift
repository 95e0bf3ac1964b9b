// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that several processes append to, and that must survive whatever ends them.
extension Platform {
  /// What the system refused, in its words.
  package struct Refusal: Error {
    package var words: String

    /// Whether there is no file or folder of the name.
    package var isAbsence: Bool

    package init(_ words: String, isAbsence: Bool = false) {
      self.words = words
      self.isAbsence = isAbsence
    }

    /// What the system just refused.
    static var last: Refusal { Refusal(Platform.words(for: errno), isAbsence: errno == ENOENT) }
  }

  /// How a file is locked against other processes.
  package enum Lock {
    case shared
    case exclusive
  }

  /// What came of locking a file.
  package enum Locking {
    /// It is locked.
    case held
    /// Its file system knows no locks.
    case unknown
    /// Another process kept it locked all the time.
    case busy
  }

  /// Opens a regular file for reading. Opening what is no regular file could wait for ever.
  package static func openForReading(_ path: String) throws(Refusal) -> Int32 {
    try openRegular(path, O_RDONLY)
  }

  /// Opens a regular file for appending to it, and makes it if there is none.
  package static func openForAppending(_ path: String) throws(Refusal) -> Int32 {
    try openRegular(path, O_RDWR | O_APPEND | O_CREAT)
  }

  private static func openRegular(_ path: String, _ flags: Int32) throws(Refusal) -> Int32 {
    let descriptor = open(path, flags | O_NONBLOCK | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Refusal("it is not a regular file")
    }
    return descriptor
  }

  /// Locks a file until its descriptor is closed, against processes that lock it too.
  ///
  /// - Parameter milliseconds: How long to wait for it at most.
  package static func lock(_ descriptor: Int32, _ lock: Lock, milliseconds: Int) -> Locking {
    let operation = (lock == .exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    for _ in 0...milliseconds {
      if flock(descriptor, operation) == 0 { return .held }
      guard errno == EWOULDBLOCK || errno == EINTR else { return .unknown }
      usleep(1_000)
    }
    return .busy
  }

  /// How many bytes a file has.
  package static func size(of descriptor: Int32) throws(Refusal) -> Int {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .last }
    return Int(info.st_size)
  }

  /// The byte at a place in a file.
  package static func byte(at offset: Int, of descriptor: Int32) throws(Refusal) -> UInt8 {
    var byte: UInt8 = 0
    guard pread(descriptor, &byte, 1, off_t(offset)) == 1 else { throw .last }
    return byte
  }

  /// Writes all of some bytes, in one piece unless the system cuts it.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Refusal) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw .last }
    }
  }

  /// Cuts a file off after so many bytes, if the system lets us.
  package static func cut(_ descriptor: Int32, to size: Int) {
    _ = ftruncate(descriptor, off_t(size))
  }

  /// Waits until what was written is on the disk. A file system that can't say so is believed.
  package static func synchronise(_ descriptor: Int32) throws(Refusal) {
    while fsync(descriptor) != 0 {
      guard errno == EINTR else {
        if errno == EINVAL || errno == ENOTSUP { return }
        throw .last
      }
    }
  }
}
