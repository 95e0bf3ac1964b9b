// SPDX-License-Identifier: MIT

internal import Foundation
internal import Raft
public import Scenarios
public import YAML

/// What guides a student through the course, milestones and hints, checked as a whole.
public enum CourseGuide {
  /// The mistakes in a track's milestones, and what is missing.
  ///
  /// Every function of the track is to be written in one milestone, every heading to stand in the lesson,
  /// and every scenario that anybody may see to belong to the last milestone.
  ///
  /// - Parameters:
  ///   - root: The path of the folder in which `Exercises` lies.
  ///   - scenarios: All scenarios that can be read.
  ///   - unreadable: The ids of those that can't be read; milestones may name them all the same.
  public static func checkMilestones(
    root: String, scenarios: [Scenario], unreadable: [String] = []
  ) -> Diagnostics {
    let reading = RoadmapReading(root: root, scenarios: scenarios, unreadable: unreadable)
    reading.checkCompleteness(root: root, scenarios: scenarios)
    return missing(Track.allCases.map(\.milestones), root: root, before: reading.diagnostics)
  }

  /// The mistakes in the hints on functions; each of the thirteen has to have some.
  public static func checkHints(root: String) -> Diagnostics {
    do throws(Diagnostics) {
      let book = try HintBook(root: root, scenarios: [])
      let present = Track.allCases.filter { isThere($0.hints, root: root) }
      let lacking = Rule.allCases.filter { rule in
        present.contains(rule.track) && book.ladder(on: .function(rule)).hints.isEmpty
      }
      let mistakes = lacking.map { rule in
        Diagnostic(
          file: "\(root)/\(rule.track.hints)", message: "there are no hints on '\(rule.rawValue)'",
          expected: "a list of hints for each function of \(rule.track.title)")
      }
      return missing(Track.allCases.map(\.hints), root: root, before: Diagnostics(mistakes))
    } catch {
      return error
    }
  }

  private static func missing(
    _ files: [String], root: String, before mistakes: Diagnostics
  ) -> Diagnostics {
    let absent = files.filter { !isThere($0, root: root) }
    var all = Diagnostics(
      absent.map { Diagnostic(file: "\(root)/\($0)", message: "there is no such file") })
    all.append(contentsOf: mistakes)
    return all
  }

  private static func isThere(_ file: String, root: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(file)")
  }
}
