// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files, folders and where things are.
extension Platform {
  /// What tells whether a file changed.
  package struct FileState {
    package var isFolder: Bool
    package var isRegular: Bool
    package var size: Int
    package var seconds: Int
    package var nanoseconds: Int
  }

  package static func state(of path: String) -> FileState? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    return FileState(
      isFolder: info.st_mode & S_IFMT == S_IFDIR, isRegular: info.st_mode & S_IFMT == S_IFREG,
      size: Int(info.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  /// Whether there is a symbolic link at a path.
  package static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// Makes a file or a folder as young as if it were written now.
  package static func touch(_ path: String) {
    _ = utimes(path, nil)
  }

  package static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return readToEnd(descriptor)
  }

  /// All that comes out of a descriptor until it is closed.
  package static func readToEnd(_ descriptor: Int32) -> [UInt8] {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case .moved(let count) = chunk.withUnsafeMutableBytes({ read(descriptor, into: $0) }) {
      contents.append(contentsOf: chunk[..<count])
    }
    return contents
  }

  /// The names in a folder, sorted, hidden ones left out; none if it is no folder.
  package static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and those around it.
  package static func makeFolder(_ path: String) -> Bool {
    if state(of: path)?.isFolder == true { return true }
    if let parent = path.lastIndex(of: "/"), parent != path.startIndex {
      guard makeFolder(String(path[..<parent])) else { return false }
    }
    return mkdir(path, 0o777) == 0 || errno == EEXIST
  }

  package static func link(_ path: String, to target: String) -> Bool {
    symlink(target, path) == 0
  }

  package static func move(_ path: String, to destination: String) -> Bool {
    rename(path, destination) == 0
  }

  /// Removes a file, or a folder with all that is in it.
  package static func remove(_ path: String) {
    guard unlink(path) != 0 else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// A path without links in it, from the root.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package static func isExecutable(_ path: String) -> Bool {
    access(path, X_OK) == 0 && state(of: path)?.isFolder == false
  }

  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The path of the program that this process runs.
  package static func runningProgram() -> String? {
    #if canImport(Darwin)
      var size: UInt32 = 4_096
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return resolved(String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
    #else
      return resolved("/proc/self/exe")
    #endif
  }
}
