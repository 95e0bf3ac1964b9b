// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files, and says in plain words why one can't be read.
enum File {
  /// The bytes of a file; one byte more than the limit when it is larger.
  static func bytes(at path: String) throws(Diagnostic) -> [UInt8] {
    // A pipe without a writer would otherwise keep `open` waiting.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    try checkKind(of: descriptor, path)
    var bytes: [UInt8] = []
    while bytes.count <= Limits.bytes {
      let chunk = try chunk(of: descriptor, path)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  private static func checkKind(of descriptor: Int32, _ path: String) throws(Diagnostic) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw Diagnostic(file: path, message: "this is a folder", expected: "a file")
    default: throw Diagnostic(file: path, message: "this is a device", expected: "a file")
    }
  }

  /// The next bytes of a file; none at its end.
  private static func chunk(of descriptor: Int32, _ path: String) throws(Diagnostic) -> [UInt8] {
    var problem: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let length = read(descriptor, buffer.baseAddress, buffer.count)
      problem = length < 0 ? errno : 0
      count = max(0, length)
    }
    guard problem == 0 else { throw failure(path, problem) }
    return chunk
  }

  private static func failure(_ path: String, _ problem: Int32) -> Diagnostic {
    let message =
      switch problem {
      case ENOENT, ENOTDIR: "there is no such file"
      case EACCES, EPERM: "the file may not be read"
      default: "the file can't be read: \(String(cString: strerror(problem)))"
      }
    return Diagnostic(file: path, message: message)
  }
}
