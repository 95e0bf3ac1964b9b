// SPDX-License-Identifier: MIT

/// What is shown of a question.
extension Asked {
  /// The question with all that an answer needs: prompt, exhibits, options.
  public var sheet: [Screen.Part] {
    var parts: [Screen.Part] = [.text(question.prompt)]
    parts += question.exhibits.map { .exhibit($0) }
    if !items.isEmpty { parts.append(.items(items, noun: noun)) }
    if !partners.isEmpty { parts.append(.items(partners, noun: "Partner")) }
    return parts
  }

  /// What an item is called one by one.
  private var noun: String {
    if case .choice = form { "Option" } else { "Item" }
  }

  /// What asks for an answer, such as `Your answer (a letter from a to d)`.
  public var prompt: String { "Your answer (\(expectation))" }

  /// What asks for a free answer that may take several lines.
  public static let longPrompt = "Your answer (in your own words; an empty line ends it)\n"

  /// The right answer, with why it is right, why others are wrong, and where it stands.
  ///
  /// - Parameter assessment: What has been said of the answer already and is not said again.
  public func revelation(after assessment: Assessment?) -> [Screen.Part] {
    let others = otherReasons(after: assessment)
    let right = isOpen ? solution.flatMap(\.paragraphs) : solution
    var parts: [Screen.Part] = [.field(isOpen ? "Model" : "Answer", right)]
    parts.append(.field("Why", [question.answer]))
    if !others.isEmpty { parts.append(.reasons("Options", others)) }
    parts.append(.field("Source", [question.sources.joined(separator: "; ")]))
    return parts
  }
}

extension Assessment.Remark {
  /// The remark in a line, such as `b) It refuses: Its log is as long.`
  public var words: String { explained.words }

  /// What the remark is about, with why.
  var explained: Explained {
    Explained(sort == .missed ? "Missed: \(subject)" : subject, reason: reason)
  }
}

extension Assessment {
  /// The verdict with what is to be said of the answer.
  public var judgement: [Screen.Part] {
    var parts: [Screen.Part] = [.verdict(verdict, sentence)]
    if !remarks.isEmpty { parts.append(.points(remarks.map(\.explained))) }
    return parts
  }

  private var verdict: Screen.Verdict {
    if isComplete { return .right }
    return points > 0 ? .partly : .wrong
  }

  private var sentence: String {
    guard outOf == 1 else { return "\(points) of \(outOf) points." }
    return isComplete ? "Right." : "Not right."
  }
}

extension Question.Level {
  /// The level as a title says it.
  public var words: String { rawValue }
}

extension Question.Kind {
  /// The kind as a title says it.
  public var words: String {
    switch self {
    case .open: "in your own words"
    case .single: "one is right"
    case .multiple: "all that are right"
    case .numeric: "a number"
    case .order: "put in order"
    case .match: "put in pairs"
    case .log: "read the logs"
    case .bug: "find the bug"
    case .predict: "predict the outcome"
    case .design: "design"
    }
  }
}
