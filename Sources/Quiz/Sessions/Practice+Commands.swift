// SPDX-License-Identifier: MIT

/// What commands do. They may be given at every prompt.
extension Practice {
  mutating func obey(_ command: Command, at now: Duration) throws(NotUnderstood) -> Step {
    switch command {
    case .skip: skip(at: now)
    case .giveUp: try giveUp(at: now)
    case .back: try lookBack()
    case .show: try show()
    case .followUp: try followUp(at: now)
    case .rate(let recollection): try rate(recollection)
    case .help: Step(screen: help)
    case .quit: finish(at: now)
    }
  }

  /// Goes on without what is asked for. A question is left unanswered; of an answer that was given,
  /// what is left to be said of it stays open.
  private mutating func skip(at now: Duration) -> Step {
    switch stage {
    case .answering:
      guard let asked else { return finish(at: now) }
      skipped.append(asked)
      var step = next(at: now)
      step.events.insert(.skipped(asked), at: 0)
      return step
    case .confidence(let answer): return assess(answer, nil)
    case .confirming(let confirming, let answer, let confidence):
      return settle(confirming, answer, confidence, isSettled: false)
    case .thinking(let index): return answerFollowUp(index)
    case .lookingBack(_, let before): return returnTo(before)
    case .afterwards, .ready, .over: return next(at: now)
    }
  }

  /// Shows the question before, with its answer.
  private mutating func lookBack() throws(NotUnderstood) -> Step {
    let (place, before) = placeBefore
    guard answers.indices.contains(place) else { throw NotUnderstood("There is nothing before.") }
    stage = .lookingBack(at: place, from: before)
    let answered = answers[place]
    let said = Screen.Part.field("You said", [answered.words])
    return Step(
      screen: Screen(
        [.title("Looking back")] + answered.asked.sheet + [said] + revelation(of: answered),
        prompt: lookingBackPrompt(at: place)))
  }

  /// The answer before what is shown, and where to return to.
  private var placeBefore: (place: Int, from: Stage) {
    switch stage {
    case .lookingBack(let place, let from): (place - 1, from)
    case .afterwards, .thinking: (answers.count - 2, stage)
    case .answering, .confidence, .confirming, .ready, .over: (answers.count - 1, stage)
    }
  }

  mutating func returnTo(_ before: Stage) -> Step {
    stage = before
    return Step(screen: reminder)
  }

  private func show() throws(NotUnderstood) -> Step {
    guard let place = placeAtHand else {
      throw NotUnderstood("What shows it also gives it away; answer first, or skip.")
    }
    guard let lines = aids.show(answers[place].asked.question) else {
      throw NotUnderstood("There is nothing to show for this one.")
    }
    return Step(screen: Screen([.figure(lines)], prompt: reminder.prompt))
  }

  private mutating func rate(_ recollection: Recollection) throws(NotUnderstood) -> Step {
    guard takesRatings else {
      throw NotUnderstood("Nothing is scheduled here, so there is nothing to rate.")
    }
    guard let place = placeAtHand, answers[place].isSettled else {
      throw NotUnderstood("That is for rating an answer; there is none here yet.")
    }
    answers[place].recollection = recollection
    lineup.note(answers[place].asked.question, isKnown: recollection != .again)
    let interval = answers[place].intervals[recollection].map { ", comes again in \($0)" } ?? ""
    return Step(
      screen: Screen(
        [.field("Rated", [recollection.rawValue + interval])], prompt: reminder.prompt),
      events: [.rated(place, recollection)])
  }

  /// The answer that is looked at, if one is.
  private var placeAtHand: Int? {
    switch stage {
    case .afterwards, .thinking: answers.indices.last
    case .lookingBack(let place, _): place
    case .answering, .confidence, .confirming, .ready, .over: nil
    }
  }

  private var help: Screen {
    Screen(
      [
        .field(
          "Commands",
          [
            "skip leaves a question unanswered, or what else is asked for",
            "idk says that you don't know: you are told"
              + (repeatsMistakes ? ", and asked again soon" : ""),
            "back shows the question before, with its answer",
            "show draws the evidence happening, once the answer is known",
            "follow-up asks what an interviewer would ask next",
          ] + helpOnRatings + ["quit ends; everything answered is kept"]),
        .note(
          "Where an answer could be meant, write a colon before a command: :back, :quit."),
      ], prompt: reminder.prompt)
  }

  private var helpOnRatings: [String] {
    takesRatings
      ? ["again, hard, good, easy say how well you knew it, in place of what was suggested"] : []
  }
}

extension Answered {
  /// What was answered, as one would say it.
  fileprivate var words: String {
    answer == .unknown ? "that you don't know" : asked.words(of: answer)
  }
}
