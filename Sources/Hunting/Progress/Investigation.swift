// SPDX-License-Identifier: MIT

public import Recall

/// How far somebody is with a case, as it follows from what was done.
public struct Investigation: Hashable, Sendable {
  /// The number of the case.
  public let number: Int

  /// When the case was opened for the first time.
  public let opened: Moment

  /// How many runs were watched.
  public private(set) var watched = 0

  /// Whether the suspect was compared with the reference.
  private(set) var hasCompared = false

  /// How many hints were taken.
  public private(set) var hints = 0

  /// How many scenarios of one's own were checked.
  public private(set) var checks = 0

  /// Whether one of them caught the suspect.
  public private(set) var isCaught = false

  /// The functions that were named, each once, in order.
  public private(set) var named: [String] = []

  /// Whether the last of them holds the mistake.
  private(set) var isNamed = false

  /// The explanation; `nil` where there is none yet.
  public private(set) var explanation: String?

  /// The ideas of the answer that the explanation holds; `nil` where nobody has looked yet.
  public private(set) var confirmed: [String]?

  /// Whether the answer was asked for.
  public private(set) var hasGivenUp = false

  /// A case that was opened and not looked at yet.
  public init(_ number: Int, opened moment: Moment) {
    self.number = number
    opened = moment
  }
}

extension Investigation {
  /// How far somebody can be with a case.
  public enum Stage: String, Hashable, Sendable {
    /// The suspect is at large.
    case open
    /// A scenario catches the suspect; the function is to be named.
    case caught
    /// The function is named; the mistake is to be explained.
    case named
    /// The mistake is explained; the explanation is to be compared with the answer.
    case explained
    /// All is done.
    case solved
    /// The answer was asked for.
    case givenUp = "given up"
  }

  /// How far the case is.
  public var stage: Stage {
    if hasGivenUp { return .givenUp }
    if confirmed != nil { return .solved }
    if explanation != nil { return .explained }
    if isNamed { return .named }
    return isCaught ? .caught : .open
  }

  /// What it costs to be shown a comparison: nothing where it shows no difference, where one was paid
  /// for before, and where the function is named.
  public func cost(of comparison: Comparison) -> Int {
    let isFree = comparison.isSame || hasCompared || ![.open, .caught].contains(stage)
    return isFree ? 0 : Score.costOfComparing
  }

  /// Whether nothing is left to be done.
  public var isClosed: Bool { [.solved, .givenUp].contains(stage) }

  /// Takes note of what was done next. Once a case is closed, nothing changes it.
  public mutating func add(_ deed: HuntRecord.Deed) {
    guard !isClosed else { return }
    switch deed {
    case .opened: break
    case .watched: watched += 1
    case .compared: hasCompared = true
    case .hinted(let step): hints = max(hints, min(step, Clue.Step.allCases.count))
    case .checked(file: _, let result):
      checks += 1
      if result == Inspection.Result.caught.rawValue { isCaught = true }
    case .named(let function, let isRight):
      if !named.contains(function) { named.append(function) }
      if isRight { isNamed = true }
    case .explained(let words): explanation = words
    case .confirmed(let ideas): confirmed = ideas
    case .gaveUp: hasGivenUp = true
    }
  }
}
