// SPDX-License-Identifier: MIT

internal import Foundation
internal import Raft
internal import Scenarios
internal import YAML

/// What must hold of a whole course, and of which a class's copy of the kit may lack something.
extension RoadmapReading {
  /// Reports functions that no milestone has written, headings that no lesson has, and scenarios that
  /// a track's last milestone leaves out.
  ///
  /// A file with mistakes is passed over: what could not be read of it would seem to be missing.
  func checkCompleteness(root: String, scenarios: [Scenario]) {
    for file in files where file.reader.diagnostics.isEmpty {
      checkFunctions(of: file)
      checkHeadings(of: file, root: root)
      checkScenarios(of: file, scenarios)
    }
  }

  private func checkFunctions(of file: RoadmapFile) {
    let written = file.entries.flatMap(\.write).map(\.value)
    for rule in Rule.allCases where rule.track == file.track && !written.contains(rule) {
      file.reader.report(
        "no milestone has '\(rule.rawValue)' written", at: file.root,
        expected: "each function of \(file.track.title) in one milestone")
    }
  }

  private func checkHeadings(of file: RoadmapFile, root: String) {
    guard let lesson = try? String(contentsOfFile: "\(root)/\(file.track.lesson)", encoding: .utf8)
    else {
      file.reader.report("\(file.track.lesson) can't be read", at: file.root, expected: "a lesson")
      return
    }
    let headings = lesson.split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    for heading in file.entries.map(\.read) where !headings.contains(heading.value) {
      file.reader.reportUnknown(
        "heading", heading.value, at: heading.node, known: headings,
        expected: "a heading of \(file.track.lesson), without its ##")
    }
  }

  private func checkScenarios(of file: RoadmapFile, _ scenarios: [Scenario]) {
    guard let last = file.entries.last else { return }
    let ids = scenarios.filter { $0.track == file.track && !$0.isHidden }.map(\.id)
    for id in ids where !last.milestone.pass.contains(id) {
      file.reader.report(
        "the track's last milestone leaves out '\(id)'", at: last.id.node, expected: "pass: all")
    }
  }
}
