// SPDX-License-Identifier: MIT

internal import Foundation
internal import Raft
public import YAML

/// All scenarios of a kit: public ones beside the exercises, hidden ones beside the solutions.
public struct Catalogue: Sendable {
  /// The scenarios in the order in which a student meets them: by track, level and id.
  public let scenarios: [Scenario]

  /// The mistakes of all files that could not be read.
  public let diagnostics: Diagnostics

  /// The names of the files that could not be read, without `.yaml`.
  let unreadable: [String]

  /// A catalogue of scenarios that were read already.
  public init(scenarios: [Scenario]) {
    self.init(scenarios: scenarios, diagnostics: Diagnostics(), unreadable: [])
  }

  init(scenarios: [Scenario], diagnostics: Diagnostics, unreadable: [String]) {
    self.scenarios = scenarios.sorted { $0.place < $1.place }
    self.diagnostics = diagnostics
    self.unreadable = unreadable
  }
}

extension Catalogue {
  /// Reads all scenarios of a kit.
  ///
  /// Files with mistakes are left out and their mistakes collected. A folder that is not there holds
  /// no scenarios: a class's copy of the kit comes without solutions.
  ///
  /// - Parameter root: The path of the folder in which `Exercises` and `Solutions` lie.
  public init(root: String) {
    var shelf = Shelf()
    for (side, isHidden) in [("Exercises", false), ("Solutions", true)] {
      for track in Track.allCases {
        let folder = "\(root)/\(side)/\(track.title)/Scenarios"
        for name in Self.files(in: folder) {
          shelf.add(file: "\(folder)/\(name)", name: name, isHidden: isHidden)
        }
      }
    }
    self.init(
      scenarios: shelf.scenarios, diagnostics: shelf.diagnostics, unreadable: shelf.unreadable)
  }

  /// The names of the YAML files in a folder, in alphabetical order.
  private static func files(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
    }.sorted()
  }
}

/// Collects scenarios file by file.
private struct Shelf {
  var scenarios: [Scenario] = []
  var diagnostics = Diagnostics()
  var unreadable: [String] = []

  mutating func add(file: String, name: String, isHidden: Bool) {
    guard name.hasSuffix(".yaml") else {
      let message = "a scenario's file ends in .yaml"
      diagnostics.append(contentsOf: Diagnostics([Diagnostic(file: file, message: message)]))
      return
    }
    do throws(Diagnostics) {
      add(try Scenario.read(file: file, isHidden: isHidden))
    } catch {
      diagnostics.append(contentsOf: error)
      unreadable.append(String(name.dropLast(".yaml".count)))
    }
  }

  /// Adds a scenario, unless its id is taken: the first counts.
  private mutating func add(_ scenario: Scenario) {
    guard let first = scenarios.first(where: { $0.id == scenario.id }) else {
      scenarios.append(scenario)
      return
    }
    let duplicate = Diagnostic(
      file: scenario.file, message: "the id '\(scenario.id)' is taken by \(first.file)",
      expected: "an id of its own")
    diagnostics.append(contentsOf: Diagnostics([duplicate]))
  }
}

extension Scenario {
  /// Where it comes among the others.
  fileprivate var place: (Track, Level, String) { (track, level, id) }
}
