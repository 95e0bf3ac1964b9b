// SPDX-License-Identifier: MIT

import Foundation

/// The kit that the tests belong to.
enum Home {
  /// The path of its folder.
  static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The folder that these tests were built into, and the program next to them.
  static let products = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().path

  /// The folder with everything that was built.
  static let scratch = URL(fileURLWithPath: products).deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Whether there is a program to play commands with.
  static var hasProgram: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// The path of the program.
  static var program: String { "\(products)/grader" }
}
