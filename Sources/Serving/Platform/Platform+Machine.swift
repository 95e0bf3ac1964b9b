// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be found out about the machine and whoever uses it.
extension Platform {
  /// Whether this process may do anything, so that no command needs `sudo`.
  package static var isSuperuser: Bool { geteuid() == 0 }

  /// Whether a file or a folder belongs to whoever runs this process; `nil` if it is not there.
  package static func isOwn(_ path: String) -> Bool? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    return info.st_uid == geteuid()
  }

  /// The kernel's name, such as `Linux` or `Darwin`; `nil` where the system does not tell.
  package static var kernel: String? {
    var names = utsname()
    guard uname(&names) == 0 else { return nil }
    return withUnsafeBytes(of: &names.sysname) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// The path of a program that a shell would find; `nil` if there is none.
  package static func program(named name: String) -> String? {
    let folders = (variable("PATH") ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(where: isExecutable)
  }
}
