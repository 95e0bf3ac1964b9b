// SPDX-License-Identifier: MIT

internal import Presentation

/// The end.
extension Practice {
  /// Ends the session wherever it stands, and sums it up. An answer that was given and not yet graded
  /// is; what the person did not come to confirm, or to end, is kept without points.
  public mutating func finish(at now: Duration = .zero) -> Step {
    guard !isOver else { return Step(screen: Screen()) }
    var last = gradeWhatIsOpen(at: now)
    last.screen.prompt = nil
    last.screen.parts += summary
    lineup.clear()
    stage = .over
    return last
  }

  private mutating func gradeWhatIsOpen(at now: Duration) -> Step {
    if case .lookingBack(_, let before) = stage { stage = before }
    let draft = hearDraft(at: now)
    var step = gradeWhatWasGiven()
    step.events = draft + step.events
    return step
  }

  private mutating func gradeWhatWasGiven() -> Step {
    if case .confidence(let answer) = stage {
      let step = assess(answer, nil)
      if !step.events.isEmpty { return step }
    }
    if case .confirming(let confirming, let answer, let confidence) = stage {
      return settle(confirming, answer, confidence, isSettled: false)
    }
    return Step(screen: Screen())
  }

  /// What came of the session.
  private var summary: [Screen.Part] {
    let settled = answers.filter(\.isSettled)
    guard !answers.isEmpty else { return [.title("Summary"), .text("Nothing was answered.")] }
    var parts: [Screen.Part] = [.title("Summary"), .field("Answered", [counts(of: settled)])]
    if let points = points(of: settled) { parts.append(.field("Points", [points])) }
    if let sureness = sureness(of: settled.firsts) { parts.append(.field("Sureness", [sureness])) }
    if settled.count < answers.count {
      parts.append(
        .note("\((answers.count - settled.count).of("answer")) not confirmed; kept, not counted."))
    }
    return parts
  }

  private func counts(of settled: [Answered]) -> String {
    let firsts = settled.firsts
    let right = firsts.count(where: \.isRight)
    let left = skipped.isEmpty ? "" : ", \(skipped.count) skipped"
    let counts = "\(firsts.count.of("question")), \(right) right\(left)"
    guard settled.count > firsts.count else { return counts }
    let later = settled.count(where: \.isRight) - right
    return counts + "; the second time \(later) of \(settled.count - firsts.count) right"
  }

  /// The points of the free answers, if there were any.
  private func points(of settled: [Answered]) -> String? {
    let free = settled.filter(\.asked.isOpen).map(\.assessment)
    guard !free.isEmpty else { return nil }
    let points = free.reduce(0) { $0 + $1.points }
    let outOf = free.reduce(0) { $0 + $1.outOf }
    return "\(points) of \(outOf) in \(free.count.of("free answer"))"
  }

  /// How sure the person was on the whole before they had seen an answer, against how often they were
  /// right.
  private func sureness(of settled: [Answered]) -> String? {
    let sure = settled.filter { $0.confidence != nil }
    guard !sure.isEmpty else { return nil }
    let mean = sure.reduce(0) { $0 + ($1.confidence?.percent ?? 0) } / sure.count
    let right = sure.count(where: \.isRight)
    return "\(mean) % on average, and right \(right.of("time")) of \(sure.count)"
  }
}

extension [Answered] {
  /// The answers but for those to questions that came a second time.
  fileprivate var firsts: [Answered] {
    reduce(into: []) { firsts, answered in
      let isNew = !firsts.contains { $0.asked.question.id == answered.asked.question.id }
      if isNew { firsts.append(answered) }
    }
  }
}
