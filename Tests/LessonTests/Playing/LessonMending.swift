// SPDX-License-Identifier: MIT

import Foundation
import Synchronization

/// Writes into lessons what commands printed, where the environment variable `LESSONS_UPDATE` is 1.
enum LessonMending {
  /// Whether lessons are to be changed.
  static var isWanted: Bool { ProcessInfo.processInfo.environment["LESSONS_UPDATE"] == "1" }

  /// One at a time: several blocks of a lesson may be played at once.
  private static let pen = Mutex(())

  /// Replaces what a block shows where it deviates.
  ///
  /// The lesson is read anew, for other blocks may have been mended since, and its author may be
  /// writing. The block is known by its commands and its place among those with the same ones.
  static func mend(_ example: Example, _ deviations: [Example.Deviation?]) throws {
    try pen.withLock { _ in
      guard let now = Lesson(path: example.lesson), let block = now.counterpart(of: example) else {
        throw LessonMistake(place: example.place, problem: "the block is there no more")
      }
      var lines = now.lines
      for (step, deviation) in zip(block.steps, deviations).reversed() {
        guard let mended = deviation?.alignment?.mended else { continue }
        let margin = String(repeating: " ", count: block.indentation)
        let blankLines = step.shown.reversed().prefix { $0.isEmpty }
        lines.replaceSubrange(
          step.range, with: mended.map { $0.isEmpty ? "" : margin + $0 } + blankLines)
      }
      try Data(lines.joined(separator: "\n").utf8)
        .write(to: URL(fileURLWithPath: "\(Home.path)/\(example.lesson)"), options: .atomic)
    }
  }
}

extension Lesson {
  /// The block that another reading of the same lesson has found.
  fileprivate func counterpart(of example: Example) -> Example? {
    let commands = example.steps.map(\.command)
    let alike = examples.compactMap { try? $0.get() }.filter {
      $0.setting == example.setting && $0.steps.map(\.command) == commands
    }
    return alike.min { abs($0.line - example.line) < abs($1.line - example.line) }
  }
}
