// SPDX-License-Identifier: MIT

import Foundation

/// A file that only one process, and in it one test, holds at a time.
final class FileLock {
  private let descriptor: Int32

  /// The lock, if nobody else holds it; `nil` if somebody does.
  init?(_ path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
