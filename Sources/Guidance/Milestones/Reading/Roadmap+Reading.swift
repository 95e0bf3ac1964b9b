// SPDX-License-Identifier: MIT

internal import Foundation
public import Raft
public import Scenarios
public import YAML

extension Roadmap {
  /// Reads the milestones of all tracks of a kit.
  ///
  /// A track without a file has no milestones.
  ///
  /// - Parameters:
  ///   - root: The path of the folder in which `Exercises` lies.
  ///   - scenarios: The scenarios that milestones may name, in their order; hidden ones are left out.
  /// - Throws: Every mistake of every file.
  public init(root: String, scenarios: [Scenario]) throws(Diagnostics) {
    self = try RoadmapReading(root: root, scenarios: scenarios).roadmap()
  }

  /// Reads the milestones of texts, each with its track and the name of its file.
  ///
  /// - Throws: Every mistake of every text.
  public init(
    texts: [(track: Track, file: String, text: String)], scenarios: [Scenario]
  ) throws(Diagnostics) {
    var reading = RoadmapReading()
    for (track, file, text) in texts {
      reading.add(track, scenarios: scenarios) { () throws(Diagnostics) in
        try Document.parse(text, file: file)
      }
    }
    reading.checkRepetition()
    self = try reading.roadmap()
  }
}

extension RoadmapReading {
  /// Reads the files of a kit, and looks for what stands twice.
  ///
  /// - Parameter unreadable: The ids of scenarios that can't be read and may be named all the same.
  init(root: String, scenarios: [Scenario], unreadable: [String] = []) {
    self.init(unreadable: unreadable)
    for track in Track.allCases {
      let file = "\(root)/\(track.milestones)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      add(track, scenarios: scenarios) { () throws(Diagnostics) in try Document.load(path: file) }
    }
    checkRepetition()
  }
}
