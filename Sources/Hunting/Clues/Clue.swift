// SPDX-License-Identifier: MIT

internal import Checking
internal import Mutants
internal import Raft
public import Scenarios

/// A hint about a suspect, worked out from its runs and from what is known of the bug.
public struct Clue: Sendable {
  /// How much a hint says: each more than the one before.
  public enum Step: CaseIterable, Hashable, Sendable {
    /// Which track teaches the function that holds the mistake.
    case track
    /// Which properties break.
    case property
    /// Which run shows it, or which sorts of events it takes.
    case run
    /// Which function holds the mistake.
    case function

    /// What it costs, in points. The last one costs what it saves.
    var cost: Int { self == .function ? Score.pointsForNaming : 1 }
  }

  /// How much it says.
  public let step: Step

  /// What it says, in sentences.
  public let words: String

  /// The command that shows it, where one does.
  public let command: String?

  /// The next hint about a suspect after so many of them; `nil` where there are no more.
  ///
  /// - Parameters:
  ///   - suspect: The case.
  ///   - taken: How many hints were taken before.
  ///   - scenarios: All of the kit's scenarios.
  public init?(about suspect: Case, after taken: Int, _ scenarios: [Scenario]) {
    guard let step = Step.allCases.dropFirst(taken).first else { return nil }
    self.init(step, about: suspect, scenarios)
  }

  private init(_ step: Step, about suspect: Case, _ scenarios: [Scenario]) {
    self.step = step
    switch step {
    case .track:
      words = "The mistake is in a function of the track \(suspect.function.track.title)."
      command = nil
    case .property:
      words = Self.properties(suspect)
      command = nil
    case .run:
      let seen = Sighting(of: suspect, in: scenarios.filter { !$0.isHidden })
      words = seen == nil ? Self.ingredients(suspect, scenarios) : "It shows in this run:"
      command = seen.map {
        "swift run grader hunt replay \($0.scenario.id) --seed \($0.seed)"
      }
    case .function:
      words = "The mistake is in \(suspect.function.qualifiedName)."
      command = nil
    }
  }

  private static func properties(_ suspect: Case) -> String {
    let properties = suspect.mutant.breaks
    let first = properties.first.map { " \($0.rule)" } ?? ""
    let titles = properties.map(\.title)
    let breaks = titles.count == 1 ? "It breaks" : "It breaks one or more of these:"
    return "\(breaks) \(titles.joined(separator: ", ")).\(first)"
  }

  private static func ingredients(_ suspect: Case, _ scenarios: [Scenario]) -> String {
    let seen = Sighting(of: suspect, in: scenarios.filter(\.isHidden))
    let sorts = seen.map { Ingredient.all(of: $0.scenario).map(\.words) } ?? []
    return "No public scenario shows it. A run that does takes "
      + sorts.joined(separator: "; ") + "."
  }
}
