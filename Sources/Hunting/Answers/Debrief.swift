// SPDX-License-Identifier: MIT

public import Presentation
public import Quiz
public import Recall
internal import Raft
public import Scenarios

/// The end of a hunt, once the function is named: the person explains the mistake, sees the answer, and
/// says honestly which of its ideas the explanation held.
public struct Debrief: Sendable {
  /// What comes next.
  public struct Step: Sendable {
    /// What is said.
    public var screen: Screen

    /// What the log takes note of.
    public var deeds: [HuntRecord.Deed] = []
  }

  /// What is asked at the moment.
  private enum Stage {
    case explaining, confirming, over
  }

  private let suspect: Case
  private let scenarios: [Scenario]
  private let style: Style
  private let takesSeveralLines: Bool
  private var stage: Stage
  private var words: [String] = []
  private var decisions: [Bool] = []
  /// Whether nothing was said where an explanation was asked for: an accident, the first time.
  private var hasSaidNothing = false

  /// How far the case is.
  public private(set) var investigation: Investigation

  /// A debrief of a case whose function is named.
  ///
  /// - Parameters:
  ///   - scenarios: All of the kit's scenarios.
  ///   - takesSeveralLines: Whether an explanation goes on up to an empty line, as on a terminal.
  public init(
    _ suspect: Case, _ investigation: Investigation, _ scenarios: [Scenario], style: Style,
    takesSeveralLines: Bool
  ) {
    self.suspect = suspect
    self.investigation = investigation
    self.scenarios = scenarios
    self.style = style
    self.takesSeveralLines = takesSeveralLines
    stage = investigation.explanation == nil ? .explaining : .confirming
  }

  /// Whether nothing more is asked.
  public var isOver: Bool { stage == .over }
}

extension Debrief {
  /// Begins, or goes on where it was left.
  ///
  /// - Parameter explanation: What the person has to say, if it is said already.
  public mutating func begin(explanation: String? = nil) -> Step {
    guard stage == .explaining else { return reveal() }
    if let explanation { return explain(explanation) }
    let place = suspect.function.qualifiedName
    let ending = takesSeveralLines ? "; an empty line ends it" : ""
    return Step(
      screen: Screen(
        [.text("Yes, the mistake is in \(place).")],
        prompt: "What does it do wrong, and what comes of it (in your own words\(ending))\n"))
  }

  /// Takes a line of an explanation, or `y` or `n`.
  public mutating func take(_ line: String) -> Step {
    switch stage {
    case .explaining:
      return hear(line)
    case .confirming: return decide(line)
    case .over: return Step(screen: Screen())
    }
  }

  /// Ends before its time.
  public mutating func finish() -> Step {
    guard !isOver else { return Step(screen: Screen()) }
    stage = .over
    return Step(screen: Screen([.note("'swift run grader hunt name' goes on from here.")]))
  }
}

extension Debrief {
  private mutating func hear(_ line: String) -> Step {
    let isEmpty = line.trimmed.isEmpty
    if isEmpty, words.isEmpty, !hasSaidNothing {
      hasSaidNothing = true
      return Step(
        screen: Screen(
          [.note("A sentence will do. Another empty line closes the case without its points.")],
          prompt: "What does it do wrong"))
    }
    guard takesSeveralLines, !isEmpty else {
      return explain((words + [line]).joined(separator: "\n"))
    }
    words.append(line)
    return Step(screen: Screen())
  }

  private mutating func explain(_ words: String) -> Step {
    let explanation = words.trimmed
    let explained = note([.explained(explanation)])
    stage = .confirming
    var step = explanation.isEmpty ? close() : reveal()
    step.deeds.insert(contentsOf: explained, at: 0)
    return step
  }

  /// Shows the answer, and asks about the first of its ideas.
  private mutating func reveal() -> Step {
    Step(screen: answer + question)
  }

  private var answer: Screen { Answer(suspect, scenarios).screen(style: style) }

  private var question: Screen {
    let idea = Idea.allCases[decisions.count]
    let said: [Screen.Part] =
      decisions.isEmpty ? [.field("You said", [investigation.explanation ?? ""])] : []
    let point = Screen.Part.field(
      "\(decisions.count + 1) of \(Idea.allCases.count)", [idea.words(suspect.mutant)])
    return Screen(said + [point], prompt: "Did you say so (y or n)")
  }

  private mutating func decide(_ line: String) -> Step {
    switch line.trimmed.lowercased() {
    case "y", "yes": decisions.append(true)
    case "n", "no": decisions.append(false)
    default: return Step(screen: Screen([.note("Say y or n.")], prompt: question.prompt))
    }
    guard decisions.count == Idea.allCases.count else { return Step(screen: question) }
    let held = zip(Idea.allCases, decisions).filter(\.1).map(\.0.rawValue)
    let deeds = note([.confirmed(held)])
    stage = .over
    return Step(screen: result, deeds: deeds)
  }

  /// Shows the answer where there is no explanation to compare it with.
  private mutating func close() -> Step {
    let deeds = note([.confirmed([])])
    stage = .over
    return Step(screen: answer + result, deeds: deeds)
  }

  private var result: Screen {
    Screen([
      .verdict(.right, "Case \(suspect.number) is solved. \(Score(investigation).words)"),
      .note("Another case: swift run grader hunt --new"),
    ])
  }

  private mutating func note(_ deeds: [HuntRecord.Deed]) -> [HuntRecord.Deed] {
    for deed in deeds { investigation.add(deed) }
    return deeds
  }
}
