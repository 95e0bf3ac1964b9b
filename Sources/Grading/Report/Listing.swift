// SPDX-License-Identifier: MIT

internal import Foundation
public import Presentation
internal import Raft
public import Scenarios

/// A list of scenarios, for people and for programs.
public struct Listing: Sendable {
  private let scenarios: [Scenario]

  /// A list of scenarios, in the order in which they are given.
  public init(_ scenarios: [Scenario]) {
    self.scenarios = scenarios
  }

  /// The list in columns, track by track, with a line break at its end.
  public func text(style: Style = Style()) -> String {
    let sections = Track.allCases.compactMap { track -> String? in
      let lines = scenarios.filter { $0.track == track }.map { line($0, style) }
      guard !lines.isEmpty else { return nil }
      return ([style.paint(track.title, .loud)] + lines).joined(separator: "\n")
    }
    return style.finish(sections.joined(separator: "\n\n") + "\n")
  }

  private func line(_ scenario: Scenario, _ style: Style) -> String {
    let idWidth = scenarios.map(\.id.count).max() ?? 0
    let tail = "\(scenario.level.rawValue.aligned(left: 12)) \(scenario.points)".aligned(left: 15)
    let titleWidth = max(12, style.width - idWidth - tail.count - 6)
    let title = scenario.title + (scenario.isHidden ? " (hidden)" : "")
    return "  " + scenario.id.aligned(left: idWidth) + "  "
      + title.shortened(to: titleWidth).aligned(left: titleWidth) + "  "
      + style.paint(tail.trimmingEnd(), .quiet)
  }

  /// One scenario as JSON has it. Of a hidden one it tells no more.
  private struct Entry: Codable {
    var id: String
    var title: String
    var track: String
    var level: String
    var points: Int
    var seeds: Int
    var hidden: Bool
  }

  /// The list as a JSON array, with a line break at its end.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func json() throws -> String {
    let entries = scenarios.map {
      Entry(
        id: $0.id, title: $0.title, track: $0.track.rawValue, level: $0.level.rawValue,
        points: $0.points, seeds: $0.seeds, hidden: $0.isHidden)
    }
    return String(decoding: try entries.json(), as: UTF8.self)
  }
}
