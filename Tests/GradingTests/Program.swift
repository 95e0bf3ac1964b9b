// SPDX-License-Identifier: MIT

import Foundation

/// The built program, where the tests find it next to themselves.
struct Program {
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("grader").path

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  var status: Int32
  var output: String
  var errors: String

  /// Runs the program in a folder, with lines for it to read, and waits for it. What it remembers goes
  /// there, too, and not to whoever runs the tests, unless another folder is named.
  init(
    _ arguments: [String], in folder: URL, rememberingIn memory: URL? = nil, lines: [String] = []
  ) throws {
    let process = Process()
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "COLUMNS": "80", "LC_ALL": "C.UTF-8",
        "XDG_STATE_HOME": (memory ?? folder).appendingPathComponent("state").path,
      ]
    ) { $1 }
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // So few lines fit into a pipe, whether the program reads them or not.
    try? input.fileHandleForWriting.write(
      contentsOf: Data(lines.map { "\($0)\n" }.joined().utf8))
    try? input.fileHandleForWriting.close()
    self.output = Self.text(output)
    self.errors = Self.text(errors)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  private static func text(_ pipe: Pipe) -> String {
    String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}

/// A kit in a temporary folder, with one scenario in it, that is removed with the test.
final class TemporaryKit {
  let folder = FileManager.default.temporaryDirectory
    .resolvingSymlinksInPath().appendingPathComponent("kit-\(UUID().uuidString)")

  init() throws {
    try write("Package.swift", "")
    try write("Sources/worker/main.swift", "")
    try write(
      "Exercises/Election/Scenarios/first.yaml",
      """
      id: first
      title: Somebody leads
      track: election
      level: basic
      points: 5
      hints: [Nobody but candidates can win.]
      steps:
        - expect: {someone-leads: all}
          within: 2s
      """)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ path: String, _ text: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}
