// SPDX-License-Identifier: MIT

internal import Foundation
public import Scenarios
public import YAML

extension Scenario {
  /// Reads a scenario of somebody's own, which need not be fit to join the course: what happens, and to
  /// which cluster, is enough.
  ///
  /// A file that says who it is, by its `id` or anything else that only a scenario of the kit has, is
  /// read as one.
  ///
  /// - Throws: Every mistake of the file.
  public static func read(own path: String) throws(Diagnostics) -> Scenario {
    let document = try Document.load(path: path)
    guard document.isBare else { return try Scenario.read(file: path) }
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    var mistakes = document.mistakes
    do throws(Diagnostics) {
      let scenario = try Scenario.read(play: document.root, id: name, title: name)
      if mistakes.isEmpty { return scenario }
    } catch {
      mistakes.append(contentsOf: error)
    }
    throw mistakes.sorted()
  }
}

extension Document {
  /// Whether none of the keys stands at the top that say what a scenario is called and worth.
  fileprivate var isBare: Bool {
    guard case .mapping(let entries) = root.content else { return false }
    return !entries.contains { Self.identifying.contains($0.key) }
  }

  private static let identifying = [
    "id", "title", "track", "level", "points", "teaches", "catches", "needs", "demands", "seeds",
    "hints",
  ]
}
