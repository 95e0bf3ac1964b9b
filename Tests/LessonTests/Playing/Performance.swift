// SPDX-License-Identifier: MIT

import Foundation

/// What came of a command.
struct Performance {
  /// The exit code.
  var status: Int32

  /// The lines that it printed, errors among them, as they came; without blank ones at the start and at
  /// the end, and without spaces at the end of a line.
  var lines: [String]

  /// Runs the kit's program and waits for its end.
  ///
  /// - Parameters:
  ///   - words: What stands behind the program's name.
  ///   - input: What is typed.
  ///   - folder: Where it is called.
  ///   - state: Where it remembers what was done.
  init(
    _ words: [String], input: String = "", in folder: String = Home.path,
    state: String = NSTemporaryDirectory()
  ) throws {
    let process = Process()
    let (standardInput, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Home.program)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["COLUMNS": "80", "LC_ALL": "C.UTF-8", "TZ": "UTC", "XDG_STATE_HOME": state]
    ) { $1 }
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // What is typed is short: it fits into the pipe, whether or not it is read.
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? standardInput.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n").trimmed
  }
}

extension [String] {
  /// The lines without spaces at their ends, and without blank ones first and last.
  var trimmed: [String] {
    let lines = map(\.trimmingSpaces)
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return [] }
    return Array(lines[first...last])
  }
}
