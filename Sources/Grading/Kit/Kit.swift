// SPDX-License-Identifier: MIT

internal import Foundation
internal import Raft

/// A copy of the kit on disk: the package, with the exercises in it.
public struct Kit: Hashable, Sendable {
  /// The path of the package's folder, without a slash at its end.
  public let root: String

  /// The kit in a folder, whether or not it is there.
  public init(root: String) {
    self.root = root
  }

  /// The kit that a folder belongs to: the nearest one around it, or else the one that this program
  /// was built from.
  ///
  /// - Returns: `nil` where there is neither.
  public static func find(from folder: String) -> Kit? {
    kit(around: folder) ?? kit(around: (#filePath as NSString).deletingLastPathComponent)
  }

  private static func kit(around folder: String) -> Kit? {
    var path = URL(fileURLWithPath: folder).standardizedFileURL.path
    while true {
      if isKit(path) { return Kit(root: path) }
      let parent = (path as NSString).deletingLastPathComponent
      if parent == path { return nil }
      path = parent
    }
  }

  private static func isKit(_ folder: String) -> Bool {
    ["Package.swift", "Exercises", "Sources/worker"].allSatisfy {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
  }

  /// Whether a folder is laid out like `Exercises`: at least one of the tracks' files is there.
  public static func holdsCode(_ folder: String) -> Bool {
    missingParts(of: folder).count < Track.allCases.count
  }

  /// The tracks' files that a folder lacks, and for which stubs stand in.
  public static func missingParts(of folder: String) -> [String] {
    Track.allCases.map(Course.path).filter {
      !FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
  }

  /// The folder that students work in.
  public var exercises: String { "\(root)/Exercises" }

  /// The folder of the reference.
  public var solutions: String { "\(root)/Solutions" }

  /// Whether this copy comes with the solutions.
  public var hasSolutions: Bool { FileManager.default.fileExists(atPath: solutions) }
}
