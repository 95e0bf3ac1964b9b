// SPDX-License-Identifier: MIT

import Foundation
import Serving
import Testing

@testable import Recall

/// The log under real processes: several at once, killed ones, and one whose disk is full.
///
/// A child process knows the folder by the number of its parent.
struct LogProcessTests {
  @Test func `two sessions at once lose nothing`() async throws {
    try await inFolder("two") { folder in
      await withTaskGroup { group in
        group.addTask {
          await #expect(processExitsWith: .success) {
            try appendReviews(1...500, to: ofParent("two"))
          }
        }
        group.addTask {
          await #expect(processExitsWith: .success) {
            try appendReviews(501...1_000, to: ofParent("two"))
          }
        }
      }
      let history = try ReviewLog(in: folder).read()
      #expect(history.faults == [])
      #expect(numbers(history.reviews).sorted() == Array(1...1_000))
      #expect(numbers(history.reviews).filter { $0 <= 500 } == Array(1...500))
    }
  }

  @Test func `what was appended before a kill -9 is there after it`() async throws {
    try await inFolder("kill") { folder in
      await #expect(processExitsWith: .signal(SIGKILL)) {
        let folder = ofParent("kill")
        Thread.detachNewThread {
          while (Platform.state(of: folder.reviews)?.size ?? 0) < 30_000 {}
          kill(getpid(), SIGKILL)
        }
        try appendReviews(1...1_000_000, to: folder, noting: folder.path + "/done")
      }
      let done = try #require(Int(text(folder.path + "/done")))
      var log = ReviewLog(in: folder)
      try log.append(.review(review(0)))
      let history = try log.read()
      #expect(done > 0)
      #expect(history.reviews.count - 1 - done <= 1)
      #expect(numbers(history.reviews) == Array(1..<history.reviews.count) + [0])
      #expect(history.faults.count <= 1)
    }
  }

  @Test func `a full disk takes no half lines, and is told of`() async throws {
    try await inFolder("full") { folder in
      await #expect(processExitsWith: .success) {
        let folder = ofParent("full")
        Platform.confineFiles(to: 1_000)
        var log = ReviewLog(in: folder)
        #expect(throws: LogFailure("can't write '\(log.path)': File too large")) {
          for number in 1...20 { try log.append(.review(review(number))) }
        }
        let kept = log.unwritten.count
        try FileManager.default.moveItem(atPath: log.path, toPath: log.path + ".old")
        try log.retry()
        #expect(kept == 1)
        #expect(log.unwritten == [])
      }
      let old = History(lines: Array(try text(folder.reviews + ".old").utf8))
      let new = try ReviewLog(in: folder).read()
      #expect(old.faults == [])
      #expect(numbers(old.reviews) + numbers(new.reviews) == Array(1...old.reviews.count + 1))
      #expect(try text(folder.reviews + ".old").hasSuffix("}\n"))
    }
  }

  @Test func `a folder that may not be written is told of`() async throws {
    try await inFolder("forbidden") { folder in
      try write("", to: folder.reviews)
      for (path, mode) in [(folder.reviews, 0o444), (folder.path, 0o555)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
      await #expect(processExitsWith: .success) {
        // Where the tests are run by root, to whom nothing is forbidden.
        if getuid() == 0 { setuid(65_534) }
        var log = ReviewLog(in: ofParent("forbidden"))
        #expect(throws: LogFailure("can't write '\(log.path)': Permission denied")) {
          try log.append(.review(review(1)))
        }
        let history = try log.read()
        #expect(history.reviews == [])
        var other = ReviewLog(in: StateFolder(path: ofParent("forbidden").path + "/below"))
        #expect(throws: LogFailure.self) { try other.append(.review(review(1))) }
      }
    }
  }
}

/// A folder that a test and its children know, removed afterwards.
private func inFolder(_ name: String, _ body: (StateFolder) async throws -> Void) async throws {
  let folder = folder(name, of: getpid())
  try? FileManager.default.removeItem(atPath: folder.path)
  defer {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try? FileManager.default.removeItem(atPath: folder.path)
  }
  try FileManager.default.createDirectory(
    atPath: folder.path, withIntermediateDirectories: true)
  try await body(folder)
}

/// The folder of this process's parent.
private func ofParent(_ name: String) -> StateFolder { folder(name, of: getppid()) }

private func folder(_ name: String, of process: Int32) -> StateFolder {
  StateFolder(path: "/tmp/recall-tests-\(process)-\(name)")
}

/// Appends reviews with such numbers, and notes after each in a file that it is done.
private func appendReviews(
  _ numbers: ClosedRange<Int>, to folder: StateFolder, noting file: String? = nil
) throws {
  var log = ReviewLog(in: folder)
  for number in numbers {
    try log.append(.review(review(number)))
    if let file {
      try Data("\(number)".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    }
  }
}

private func numbers(_ reviews: [Review]) -> [Int] {
  reviews.compactMap { $0.id.split(separator: "-").last.flatMap { Int($0) } }
}
