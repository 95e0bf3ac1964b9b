// SPDX-License-Identifier: MIT

public import Raft
public import Simulation

/// A story that a cluster is put through, and what must hold in it.
///
/// A scenario comes from a YAML file and is pure data: the cluster, the steps, and what is told about
/// it. Together with a seed and the rules under test it determines a run to the last byte.
public struct Scenario: Sendable {
  /// How hard a scenario is to pass.
  public enum Level: String, CaseIterable, Comparable, Sendable {
    /// The rule at work, with nothing in its way.
    case basic
    /// A fault or two.
    case intermediate
    /// A schedule that only a careful implementation survives, or chance for a long time.
    case advanced

    /// Whether one level is easier than another.
    public static func < (lhs: Level, rhs: Level) -> Bool {
      lhs.position < rhs.position
    }

    private var position: Int {
      switch self {
      case .basic: 0
      case .intermediate: 1
      case .advanced: 2
      }
    }
  }

  /// Something that not every correct Raft does, and that only those are held to who claim it.
  public enum Demand: String, CaseIterable, Sendable {
    /// A leader skips a whole conflicting term at a time when it looks for where logs part (§5.3).
    /// Followers claim it by a hint in what they answer when their log does not match.
    case fastBackup

    /// What is said where the demand is not claimed, and so nobody is held to it.
    var absence: String {
      switch self {
      case .fastBackup: "no rejection carried a conflict hint, so fast back-up is not claimed"
      }
    }
  }

  /// What the scenario is called on the command line, such as `figure-8`.
  public var id: String

  /// What it is called in reports.
  public var title: String

  /// The part of Raft it is about.
  public var track: Track

  /// How hard it is.
  public var level: Level

  /// What it is worth.
  public var points: Int

  /// What there is to learn from it, and which mistakes it is there for; `nil` where it speaks for itself.
  public var teaches: String?

  /// The ids of the known bugs that it is there for.
  public var catches: [String]

  /// The functions without which it can't be played.
  public var needs: [Rule]

  /// What it holds only those to who claim it.
  public var demands: [Demand]

  /// The cluster at the start.
  public var cluster: ClusterPlan

  /// What happens, in order.
  public var steps: [ScenarioStep]

  /// How many seeds it is run with by default.
  public var seeds: Int

  /// Hints, from gentle to plain.
  public var hints: [String]

  /// Whether students see no more of it than its title, the property that broke and the hints.
  public var isHidden: Bool

  /// The file it was read from.
  public var file: String

  /// A scenario with a title and steps, and the usual rest.
  public init(
    id: String, title: String, track: Track, level: Level = .basic, points: Int = 5,
    teaches: String? = nil, catches: [String] = [], needs: [Rule], demands: [Demand] = [],
    cluster: ClusterPlan,
    steps: [ScenarioStep], seeds: Int = 25, hints: [String] = [], isHidden: Bool = false,
    file: String = ""
  ) {
    self.id = id
    self.title = title
    self.track = track
    self.level = level
    self.points = points
    self.teaches = teaches
    self.catches = catches
    self.needs = needs
    self.demands = demands
    self.cluster = cluster
    self.steps = steps
    self.seeds = seeds
    self.hints = hints
    self.isHidden = isHidden
    self.file = file
  }
}
