// SPDX-License-Identifier: MIT

import Foundation
import Grading
import Raft

/// A copy of the kit in which the commands of one block are played.
///
/// `Exercises` is a real copy with the code of the block; all else is linked. It lies beside the build's
/// products under a name that follows from the code, so that a worker which was built once is found
/// again. Whoever comes while the copy is in use takes the next.
final class Stage {
  /// The folder of the copy.
  let kit: String

  /// What the program remembers goes here, and not to whoever runs the tests.
  private let state: String
  private let lock: FileLock

  /// A stage with the code of a block.
  init(_ setting: Setting) throws {
    let code = try StudentCode(setting)
    let folder = "\(Home.products)/lessons"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (home, lock) = try Self.freeHome("\(folder)/\(code.name)")
    self.lock = lock
    kit = "\(home)/kit"
    state = "\(home)/state"
    try furnish(code)
  }

  /// The first folder of a name that nobody uses, and the lock that says so.
  private static func freeHome(_ name: String) throws -> (home: String, lock: FileLock) {
    for number in 1...64 {
      let home = "\(name)-\(number)"
      if let lock = FileLock("\(home).lock") { return (home, lock) }
    }
    throw CocoaError(.fileLocking, userInfo: [NSFilePathErrorKey: name])
  }

  private static let linked = [
    "Package.swift", "Package.resolved", "Sources", "Solutions", "Tests", "Questions.yaml",
    "README.md", ".devcontainer",
  ]

  private func furnish(_ code: StudentCode) throws {
    let files = FileManager.default
    for folder in [kit, state] { try? files.removeItem(atPath: folder) }
    for folder in [kit, state] {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for name in Self.linked {
      try files.createSymbolicLink(
        atPath: "\(kit)/\(name)", withDestinationPath: "\(Home.path)/\(name)")
    }
    try files.createSymbolicLink(atPath: "\(kit)/.build", withDestinationPath: Home.scratch)
    try files.copyItem(atPath: "\(Home.path)/Exercises", toPath: "\(kit)/Exercises")
    for (track, text) in code.texts {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: "\(kit)/Exercises/\(Course.path(of: track))"))
    }
  }

  /// Plays a command of the kit's program, and waits for its end.
  ///
  /// - Parameters:
  ///   - words: What stands behind the program's name.
  ///   - input: What is typed.
  func play(_ words: [String], input: String) throws -> Performance {
    try Performance(words, input: input, in: kit, state: state)
  }
}
