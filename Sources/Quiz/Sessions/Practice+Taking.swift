// SPDX-License-Identifier: MIT

/// What is written at a prompt.
extension Practice {
  /// Takes a line that was written.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - now: How much time has gone by since the session began.
  public mutating func take(_ line: String, at now: Duration = .zero) -> Step {
    do throws(NotUnderstood) {
      if let command = try command(in: line) { return try obey(command, at: now) }
      return try hear(line, at: now)
    } catch {
      return Step(screen: Screen([.note(error.sentence)], prompt: reminder.prompt))
    }
  }

  /// The command that a line is; `nil` where it may be meant as an answer.
  private func command(in line: String) throws(NotUnderstood) -> Command? {
    guard case .answering(let lines) = stage, let asked, !Command.isMarked(line) else {
      return try Command.read(line)
    }
    if asked.isOpen { return lines.isEmpty ? try Command.read(line) : nil }
    return (try? asked.read(line)) == nil ? try Command.read(line) : nil
  }

  private mutating func hear(_ line: String, at now: Duration) throws(NotUnderstood) -> Step {
    switch stage {
    case .answering(let lines): try hearAnswer(line, after: lines, at: now)
    case .confidence(let answer): assess(answer, try Confidence.read(line))
    case .confirming(let confirming, let answer, let confidence):
      try hear(line, confirming, answer, confidence)
    case .afterwards: try hearAfterwards(line, at: now)
    case .thinking(let index): answerFollowUp(index)
    case .lookingBack(_, let before): returnTo(before)
    case .ready, .over: Step(screen: Screen())
    }
  }

  private mutating func hearAnswer(
    _ line: String, after lines: [String], at now: Duration
  ) throws(NotUnderstood) -> Step {
    guard let asked else { return Step(screen: Screen()) }
    let isBlank = line.allSatisfy(\.isWhitespace)
    if asked.isOpen, takesSeveralLines, !isBlank {
      stage = .answering(soFar: lines + [line])
      return Step(screen: Screen())
    }
    let text = lines.isEmpty ? line : lines.joined(separator: "\n")
    let answer = try read(text, as: asked)
    stage = .confidence(answer)
    answeredAt = now
    return Step(screen: confidenceScreen, events: given(answer, to: asked))
  }

  /// Takes the lines of an answer that was not ended as all of it.
  mutating func hearDraft(at now: Duration) -> [Event] {
    guard case .answering(let lines) = stage, !lines.isEmpty else { return [] }
    return (try? hearAnswer("", after: lines, at: now))?.events ?? []
  }

  /// Reads an answer. Whoever is misunderstood once more is told the ways out.
  private mutating func read(_ text: String, as asked: Asked) throws(NotUnderstood) -> Answer {
    do throws(NotUnderstood) {
      return try asked.read(text)
    } catch {
      misunderstandings += 1
      throw misunderstandings > 1 ? error.withWaysOut : error
    }
  }

  private mutating func hear(
    _ line: String, _ confirming: Confirming, _ answer: Answer, _ confidence: Confidence?
  ) throws(NotUnderstood) -> Step {
    var confirming = confirming
    try confirming.take(line)
    stage = .confirming(confirming, answer, confidence)
    return confirming.isDone
      ? settle(confirming, answer, confidence) : Step(screen: confirming.screen)
  }
}

extension NotUnderstood {
  /// The same with what may be said instead of an answer.
  fileprivate var withWaysOut: NotUnderstood {
    guard sentence.hasSuffix(".") else { return self }
    return NotUnderstood(sentence.dropLast() + " (or skip, or quit).")
  }
}
