// SPDX-License-Identifier: MIT

import Foundation
import Raft
import Testing

/// A README that teaches, and that shows commands with what they print.
struct Lesson: Sendable {
  /// Its path from the kit's folder, such as `Exercises/Election/README.md`.
  let path: String

  /// Its lines.
  let lines: [String]

  /// A lesson with a text.
  init(path: String, text: String) {
    self.path = path
    lines = text.components(separatedBy: "\n")
  }

  /// The lesson at a path; `nil` if there is none.
  init?(path: String) {
    guard let text = try? String(contentsOfFile: "\(Home.path)/\(path)", encoding: .utf8) else {
      return nil
    }
    self.init(path: path, text: text)
  }

  /// The lessons of the kit: its own README, the course's, and those of tracks and solutions.
  static let all: [Lesson] = {
    let tracks = Track.allCases.map(\.title)
    let paths =
      ["README.md", "Exercises/README.md"] + tracks.map { "Exercises/\($0)/README.md" }
      + (tracks + ["Mutants", "Variants"]).map { "Solutions/\($0)/README.md" }
    return paths.compactMap { Lesson(path: $0) }
  }()

  /// The lessons to test: those that `LESSONS_ONLY` names, separated by commas, or else all.
  static let chosen: [Lesson] = {
    guard let chosen = ProcessInfo.processInfo.environment["LESSONS_ONLY"] else { return all }
    return chosen.split(separator: ",").compactMap { Lesson(path: String($0)) }
  }()
}

extension Lesson: CustomTestStringConvertible {
  var testDescription: String { path }
}
