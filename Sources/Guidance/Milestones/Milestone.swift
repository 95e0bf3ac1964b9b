// SPDX-License-Identifier: MIT

public import Raft

/// A step of the way through the course: some functions to write, a scenario to watch, and scenarios
/// that show that it is reached.
///
/// Milestones lie in `Exercises/<Track>/Milestones.yaml`, in the order in which they are taken.
public struct Milestone: Hashable, Sendable {
  /// What it is called for ever, such as `one-election`.
  public var id: String

  /// What a student reads, such as `One election`.
  public var title: String

  /// The track that it belongs to.
  public var track: Track

  /// The functions that it needs beyond those of the milestones before it, in the order in which they
  /// are taught.
  public var write: [Rule]

  /// The id of the scenario in which to see what it is about.
  public var watch: String

  /// The ids of the scenarios that pass once it is reached, in the catalogue's order.
  public var pass: [String]

  /// The heading of the track's lesson under which it is explained.
  public var read: String

  /// What is reached, and what there is to see, in a sentence or two.
  public var goal: String

  /// About how many minutes it takes.
  public var minutes: Int

  /// A step of the way.
  public init(
    id: String, title: String, track: Track, write: [Rule] = [], watch: String, pass: [String],
    read: String, goal: String, minutes: Int
  ) {
    self.id = id
    self.title = title
    self.track = track
    self.write = write
    self.watch = watch
    self.pass = pass
    self.read = read
    self.goal = goal
    self.minutes = minutes
  }

  /// The lesson that explains it, as a path from the kit's folder.
  public var lesson: String { track.lesson }
}

extension Track {
  /// The track's lesson, as a path from the kit's folder.
  public var lesson: String { "Exercises/\(title)/README.md" }

  /// The file of the track's milestones, as a path from the kit's folder.
  public var milestones: String { "Exercises/\(title)/Milestones.yaml" }

  /// The file of the hints for the track's functions, as a path from the kit's folder.
  public var hints: String { "Exercises/\(title)/Hints.yaml" }
}
