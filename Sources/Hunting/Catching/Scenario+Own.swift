// SPDX-License-Identifier: MIT

internal import Foundation
public import Scenarios
public import YAML

extension Scenario {
  /// Reads a scenario of somebody's own from a file, whose name it takes where it says no other.
  ///
  /// - Throws: Every mistake of the file.
  public static func read(own path: String) throws(Diagnostics) -> Scenario {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return try Scenario.read(own: try Document.load(path: path), name: name)
  }
}
