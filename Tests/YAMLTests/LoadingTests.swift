// SPDX-License-Identifier: MIT

import Foundation
import Testing
import YAML

struct LoadingTests {
  private let folder = FileManager.default.temporaryDirectory.path

  private func mistakes(at path: String) -> String {
    do {
      return try Document.load(path: path).mistakes.description
    } catch {
      return error.description
    }
  }

  private func withFile<Output>(
    _ bytes: [UInt8], _ body: (String) throws -> Output
  ) throws -> Output {
    let path = "\(folder)/\(UUID().uuidString).yaml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  @Test func `a file is read with its path`() throws {
    try withFile(Array("a: 1\n".utf8)) { path in
      let document = try Document.load(path: path)
      #expect(document.file == path)
      #expect(document.root.file == path)
      #expect(Value(document.root) == ["a": 1])
    }
  }

  @Test(arguments: ["missing.yaml", "missing/file.yaml"])
  func `a missing file is said to be missing`(name: String) {
    let path = "\(folder)/no-such-folder/\(name)"
    #expect(mistakes(at: path) == "\(path): error: there is no such file")
  }

  @Test func `a folder is no file`() {
    #expect(
      mistakes(at: folder) == """
        \(folder): error: this is a folder
          = expected a file
        """)
  }

  @Test func `a device is no file`() {
    #expect(
      mistakes(at: "/dev/null") == """
        /dev/null: error: this is a device
          = expected a file
        """)
  }

  @Test(.disabled(if: NSUserName() == "root", "root may read everything"))
  func `a file may be unreadable`() throws {
    try withFile([]) { path in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      #expect(mistakes(at: path) == "\(path): error: the file may not be read")
    }
  }

  @Test func `a file over 4 MiB is too large`() throws {
    try withFile([UInt8](repeating: UInt8(ascii: "#"), count: (4 << 20) + 1)) { path in
      #expect(
        mistakes(at: path) == """
          \(path): error: the file is too large
            = expected at most 4 MiB
          """)
    }
    #expect(YAMLTests.mistakes(in: String(repeating: "#", count: 4 << 20)).contains("comments"))
  }

  @Test(arguments: [
    ("", "the file is empty"),
    (" \r\n\n", "the file is empty"),
    ("\u{FEFF}", "the file is empty"),
    ("# a\n  # b", "the file holds nothing but comments"),
  ])
  func `a file without content says so`(text: String, message: String) {
    #expect(YAMLTests.mistakes(in: text) == "f.yaml: error: \(message)")
  }
}
