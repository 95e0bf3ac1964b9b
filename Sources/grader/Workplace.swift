// SPDX-License-Identifier: MIT

internal import Foundation
internal import Grading
internal import Scenarios
internal import YAML

/// Where a command works: the kit it belongs to, its scenarios, and the folder it was called in.
struct Workplace {
  let kit: Kit
  let catalogue: Catalogue
  let folder: String

  /// The workplace around the present folder.
  init() throws {
    folder = FileManager.default.currentDirectoryPath
    kit = try Self.findKit()
    catalogue = Catalogue(root: kit.root)
  }

  /// The kit around the present folder.
  static func findKit() throws -> Kit {
    guard let kit = Kit.find(from: FileManager.default.currentDirectoryPath) else {
      throw Complaint("there is no kit here: call grader in the kit's folder, or below it")
    }
    return kit
  }

  /// Whether every scenario's file could be read.
  var isInOrder: Bool { catalogue.diagnostics.isEmpty }

  /// Prints the mistakes of scenarios' files, if there are any.
  func printMistakes() {
    if !isInOrder { printError(named(catalogue.diagnostics.description) + "\n") }
  }

  /// The scenarios that words choose.
  func select(_ words: [String]) throws -> [Scenario] {
    do {
      return try catalogue.select(words)
    } catch {
      throw Complaint(error.description)
    }
  }

  /// The scenario of an id.
  ///
  /// - Parameters:
  ///   - command: What it is for, such as `replay`.
  ///   - isOpened: Whether it may be a hidden one.
  func scenario(_ id: String, for command: String, isOpened: Bool) throws -> Scenario {
    guard let scenario = catalogue.scenarios.first(where: { $0.id == id }) else {
      printMistakes()
      _ = try select([id])
      throw Complaint("there is no scenario '\(id)'; \(command) takes the id of one")
    }
    guard !scenario.isHidden || isOpened else {
      throw Complaint("'\(id)' is hidden; --reveal opens it, and it can surprise you no more")
    }
    return scenario
  }

  /// A text in which paths below the present folder are shortened.
  func named(_ text: String) -> String {
    text.replacingOccurrences(of: folder + "/", with: "")
  }
}
