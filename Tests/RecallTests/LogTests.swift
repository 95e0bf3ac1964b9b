// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Recall

/// The log's file, and what may be wrong with it.
struct LogTests {
  @Test func `a log that is not there yet is empty, and is made with its folder`() async throws {
    try await withFolder { folder in
      let below = StateFolder(path: folder.path + "/state/kit")
      var log = ReviewLog(in: below)
      #expect(try log.read().reviews == [])
      #expect(!FileManager.default.fileExists(atPath: folder.path))
      try log.append(.review(review(1)))
      try log.append(.review(review(2)))
      #expect(try log.read().reviews == [review(1), review(2)])
      #expect(try log.read().faults == [])
    }
  }

  @Test func `a torn line at the end is left alone, and the next line begins behind it`()
    async throws
  {
    try await withFolder { folder in
      let whole = Entry.review(review(1)).line
      let torn = String(Entry.review(review(2)).line.prefix(100))
      try write(whole + torn, to: folder.reviews)
      var log = ReviewLog(in: folder)
      #expect(try log.read().reviews == [review(1)])
      try log.append(.review(review(3)))
      #expect(try text(folder.reviews) == whole + torn + "\n" + Entry.review(review(3)).line)
      let history = try log.read()
      #expect(history.reviews == [review(1), review(3)])
      #expect(history.faults == [History.Fault(line: 2, sort: .damaged)])
    }
  }

  @Test func `a last line that lacks but its break counts`() async throws {
    try await withFolder { folder in
      try write(String(Entry.review(review(1)).line.dropLast()), to: folder.reviews)
      var log = ReviewLog(in: folder)
      try log.append(.review(review(2)))
      #expect(try log.read().reviews == [review(1), review(2)])
      #expect(try log.read().faults == [])
    }
  }

  @Test func `a link to a log is followed, wherever it leads`() async throws {
    try await withFolder { folder in
      try write("", to: folder.path + "/elsewhere/log")
      try FileManager.default.createSymbolicLink(
        atPath: folder.reviews, withDestinationPath: "elsewhere/log")
      var log = ReviewLog(in: folder)
      try log.append(.review(review(1)))
      #expect(try text(folder.path + "/elsewhere/log") == Entry.review(review(1)).line)
      try FileManager.default.removeItem(atPath: folder.path + "/elsewhere/log")
      #expect(try log.read().reviews == [])
      try log.append(.review(review(2)))
      #expect(try log.read().reviews == [review(2)])
    }
  }

  @Test func `what can't be written is told in a sentence, kept, and written later`() async throws {
    try await withFolder { folder in
      try write("in the way", to: folder.path)
      var log = ReviewLog(in: folder)
      let path = folder.reviews
      let words = "can't write '\(path)': '\(folder.path)' is a file, not a folder"
      #expect(throws: LogFailure(words)) { try log.append(.review(review(1))) }
      #expect(throws: LogFailure(words)) { try log.append(.review(review(2))) }
      #expect(log.unwritten == [.review(review(1)), .review(review(2))])
      try FileManager.default.removeItem(atPath: folder.path)
      try log.append(.review(review(3)))
      #expect(log.unwritten == [])
      #expect(try log.read().reviews == [review(1), review(2), review(3)])
    }
  }

  @Test func `a folder that can't be made is told of`() throws {
    var log = ReviewLog(in: StateFolder(path: "/dev/null/state/kit"))
    let words = "can't write '/dev/null/state/kit/reviews.jsonl': Not a directory"
    #expect(throws: LogFailure(words)) { try log.append(.review(review(1))) }
    var nowhere = ReviewLog(
      in: StateFolder(path: "/\u{1F5F3}" + String(repeating: "x", count: 300)))
    #expect(throws: LogFailure.self) { try nowhere.append(.review(review(1))) }
  }

  @Test(arguments: ["a folder", "a pipe", "a link to a device", "a link to itself"])
  func `what is no file is refused, and not waited for`(sort: String) async throws {
    try await withFolder { folder in
      let path = folder.reviews
      try write("", to: folder.path + "/other")
      switch sort {
      case "a folder":
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      case "a pipe": _ = mkfifo(path, 0o600)
      case "a link to a device":
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: "/dev/full")
      default:
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: "reviews.jsonl")
      }
      var log = ReviewLog(in: folder)
      #expect(throws: LogFailure.self) { try log.append(.review(review(1))) }
      #expect(throws: LogFailure.self) { _ = try log.read() }
      #expect(log.unwritten == [.review(review(1))])
    }
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/consensus-kit"),
    (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/consensus-kit"),
    (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/consensus-kit"),
    (["HOME": "/h"], "/h/.local/state/consensus-kit"), (["HOME": "h"], nil), ([:], nil),
  ])
  func `the folder is that of the XDG specification`(variables: [String: String], path: String?) {
    #expect(StateFolder { variables[$0] }?.path == path)
  }
}
