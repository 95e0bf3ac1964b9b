// SPDX-License-Identifier: MIT

/// A person goes through what a rubric's patterns suggest of a free answer, and decides.
///
/// Every idea is asked about; of the beliefs that cost points, those which the answer's words suggest.
public struct Confirming: Sendable {
  /// The rubric.
  public let rubric: Rubric

  /// What its patterns found.
  public let suggestion: Suggestion

  /// What was decided so far, and for the rest what is suggested.
  public private(set) var confirmation: Confirmation

  private let points: [Point]
  private var place = 0

  /// What has to be decided.
  private enum Point {
    case unit(Int)
    case misconception(Int)
  }

  /// Begins with an answer to a question with a rubric.
  public init(_ rubric: Rubric, answer: String) {
    self.rubric = rubric
    suggestion = rubric.suggestion(for: answer)
    confirmation = Confirmation(suggestion)
    let believed = rubric.misconceptions.indices.filter { [suggestion] in
      suggestion.misconceptions[$0].isFound
    }
    points = rubric.units.indices.map { .unit($0) } + believed.map { .misconception($0) }
  }

  /// Whether everything is decided.
  public var isDone: Bool { place >= points.count }

  /// What the answer is worth as it stands.
  public var assessment: Assessment { rubric.assess(confirmation) }

  /// Says before the first point what is going on.
  public var introduction: Screen.Part {
    .note(
      "Suggested is what your words alone tell; you have the last word, and that sets the points. "
        + "Enter takes what is suggested, and `all` takes it for all that are left.")
  }

  /// What is asked next.
  public var screen: Screen {
    guard !isDone else { return Screen() }
    return switch points[place] {
    case .unit(let index): screen(of: rubric.units[index], suggestion.units[index])
    case .misconception(let index):
      screen(of: rubric.misconceptions[index], suggestion.misconceptions[index])
    }
  }

  /// Takes `y` or `n`, nothing for what is suggested, or `all`.
  ///
  /// - Throws: What would be understood, in a sentence.
  public mutating func take(_ line: String) throws(NotUnderstood) {
    guard !isDone else { return }
    let word = line.words.joined(separator: " ")
    switch word {
    case "": break
    case "all": place = points.count - 1
    case "y", "yes", "j", "true", "1": decide(true)
    case "n", "no", "false", "0": decide(false)
    default: throw NotUnderstood("Say y or n; Enter takes what is suggested.")
    }
    place += 1
  }

  private mutating func decide(_ holds: Bool) {
    switch points[place] {
    case .unit(let index): confirmation.units[index] = holds
    case .misconception(let index): confirmation.misconceptions[index] = holds
    }
  }

  private func screen(of unit: Rubric.Unit, _ finding: Suggestion.Finding) -> Screen {
    let worth = unit.isBonus ? "a bonus" : unit.weight == 1 ? "1 point" : "\(unit.weight) points"
    return Screen(
      [
        .field("\(place + 1) of \(points.count)", ["\(unit.idea) (\(worth))"]),
        .field("Suggested", [finding.words]),
      ],
      prompt: "Does your answer say so (y or n, Enter: \(finding.isFound ? "y" : "n"))")
  }

  private func screen(of belief: Rubric.Misconception, _ finding: Suggestion.Finding) -> Screen {
    Screen(
      [
        .field("\(place + 1) of \(points.count)", ["\(belief.belief) (costs \(belief.cost))"]),
        .field("Suggested", [finding.words]),
      ],
      prompt: "Is this what you think (y or n, Enter: y)")
  }
}

extension Suggestion.Finding {
  /// What is suggested and by which words, such as `yes, by “same value”`.
  public var words: String {
    if isFound { return "yes, by " + Self.listing(quotes) }
    return denials.isEmpty ? "no" : "no, for \(Self.listing(denials)) seems to deny it"
  }

  private static func listing(_ quotes: [String]) -> String {
    quotes.map { "“\($0)”" }.joined(separator: ", ")
  }
}
