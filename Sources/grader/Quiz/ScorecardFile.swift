// SPDX-License-Identifier: MIT

internal import Foundation
internal import Quiz
internal import Recall

/// Where the scorecard of a round goes: a new file, never one that is there already.
struct ScorecardFile: Sendable {
  private let chosen: String?
  private let folder: String
  private let name: String

  /// The file for a round that begins now.
  ///
  /// - Parameters:
  ///   - path: The path that somebody chose; by default the file lies in the state folder.
  /// - Throws: That there is such a file already.
  init(_ path: String?, format: Format, in folder: StateFolder) throws {
    chosen = path
    self.folder = folder.path
    name = "\(format.rawValue)-\(LocalTime.now.inFileName)"
    if let path { try Self.check(path) }
  }

  /// Says before the round what would go wrong after it.
  private static func check(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      throw Complaint("'\(path)' is there already; a scorecard never overwrites a file")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw Complaint("there is no folder '\(folder)' that could be written to")
    }
  }

  /// Writes a scorecard.
  ///
  /// - Returns: The path of the file.
  /// - Throws: Why it can't be written, without a full stop.
  func write(_ text: String) throws(Complaint) -> String {
    if let chosen {
      guard try place(text, at: chosen) else {
        throw Complaint("'\(chosen)' is there by now, and is not overwritten")
      }
      return chosen
    }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for number in 1...99 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").md"
      if try place(text, at: path) { return path }
    }
    throw Complaint("there is no name left in '\(folder)'")
  }

  /// Writes a new file.
  ///
  /// - Returns: Whether it was new; nothing is written if it was not.
  private func place(_ text: String, at path: String) throws(Complaint) -> Bool {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      return true
    } catch CocoaError.fileWriteFileExists {
      return false
    } catch {
      throw Complaint("the scorecard can't be written to '\(path)'")
    }
  }
}
