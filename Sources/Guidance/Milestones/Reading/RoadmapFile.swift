// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import YAML

/// The milestones of one track, as far as its file can be read.
struct RoadmapFile {
  /// The track.
  let track: Track

  /// The path, as it was given.
  let name: String

  /// Collects the file's mistakes.
  let reader: Reader

  /// The node that holds all others, for what is wrong with the file as a whole.
  let root: Node

  /// The milestones that could be read.
  let entries: [MilestoneEntry]

  /// Reads what a document holds.
  ///
  /// - Parameters:
  ///   - scenarios: The scenarios that milestones may name, those of other tracks among them.
  ///   - unreadable: The ids of scenarios of which no more is known, and that may be named, too.
  init(
    _ document: Document, of track: Track, scenarios: [Scenario], unreadable: [String] = []
  ) {
    let ids = scenarios.filter { $0.track == track && !$0.isHidden }.map(\.id)
    self.track = track
    name = document.file
    root = document.root
    reader = Reader(document)
    let top = reader.mapping(document.root, keys: ["milestones"])
    let milestone = Form<MilestoneEntry>.milestone(of: track, scenarios: ids + unreadable)
    entries = top.required("milestones", .list(of: milestone)) ?? []
  }
}
