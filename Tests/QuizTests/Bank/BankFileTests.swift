// SPDX-License-Identifier: MIT

import Foundation
import Quiz
import Testing
import YAML

struct BankFileTests {
  @Test func `a file is read as editors leave it, with CR LF and a byte order mark`() throws {
    let text = BankText.single.text.replacing("\n", with: "\r\n")
    let bank = try Folder().read(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8))
    #expect(bank.questions.map(\.prompt) == ["How often may a server vote in a term?"])
    #expect(bank.questions.first?.place?.line == 5)
  }

  @Test(arguments: [
    (Data(), " error: the file is empty"),
    (Data("# nothing yet\n".utf8), " error: the file holds nothing but comments"),
    (Data("Once upon a time\n".utf8), "1:1: error: expected a mapping, found text"),
    (Data([0x71, 0xFF, 0x0A]), "1:2: error: byte 0xFF is not UTF-8"),
    (Data([0x71, 0x00, 0x0A]), "1:2: error: the character U+0000 is not allowed in YAML"),
    (
      Data(BankText.single.text.utf8.dropLast(60)),
      "13:28: error: a ',' or the closing '}' is missing here"
    ),
  ])
  func `a file that is no bank is one message`(_ bytes: Data, _ message: String) throws {
    let complaint = try Folder().complaint(of: bytes)
    #expect(complaint?.contains("bank.yaml:\(message)") == true, "\(complaint ?? "nothing")")
    #expect(complaint?.split(separator: ": error: ").count == 2)
  }

  @Test func `a file that isn't there, a folder and a device are one message each`() throws {
    let folder = try Folder()
    #expect(complaint(of: folder.file) == "\(folder.file): error: there is no such file")
    #expect(
      complaint(of: folder.path) == """
        \(folder.path): error: this is a folder
          = expected a file
        """)
    #expect(
      complaint(of: "/dev/zero") == """
        /dev/zero: error: this is a device
          = expected a file
        """)
  }

  @Test func `a file of 100 MB is refused without being read`() throws {
    let folder = try Folder()
    try Data().write(to: URL(fileURLWithPath: folder.file))
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file))
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    #expect(
      complaint(of: folder.file) == """
        \(folder.file): error: the file is too large
          = expected at most 4 MiB
        """)
  }
}

/// What is said of a file; `nil` where it is in order.
private func complaint(of path: String) -> String? {
  do throws(Diagnostics) {
    _ = try Bank.read(files: [path])
    return nil
  } catch {
    return error.description
  }
}

/// A folder for one test, gone with it.
private final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { "\(path)/bank.yaml" }

  func read(_ bytes: Data) throws -> Bank {
    try bytes.write(to: URL(fileURLWithPath: file))
    return try Bank.read(files: [file])
  }

  func complaint(of bytes: Data) throws -> String? {
    try bytes.write(to: URL(fileURLWithPath: file))
    return QuizTests.complaint(of: file)
  }
}
