// SPDX-License-Identifier: MIT

/// What is shown of a station.
extension Round {
  /// The next question with how much time is left.
  func screen(after second: Int) -> Screen {
    guard let station = upcoming.first else { return Screen() }
    let facts = [
      "about \(max(60, station.allowance).secondsInWords)", clock.words(after: second),
    ]
    return Screen([.title(title(of: station), facts)] + station.sheet, prompt: prompt(of: station))
  }

  /// What asks for the answer of a station.
  func prompt(of station: Station) -> String {
    station.isFree && setting.isInteractive ? Asked.longPrompt : station.prompt
  }

  private func title(of station: Station) -> String {
    switch station.task {
    case .part(let part): return part.title
    case .scoping: return "Design"
    case .aside where station.isDesign: return "Probe"
    case .aside where format == .operations: return "It goes on"
    case .aside where format == .review: return "Explain"
    case .question(let asked) where format == .review:
      if station.showsExhibits { return "What breaks" }
      return asked.isOpen ? "Explain" : "Choose"
    case _ where station.isContinued: return "Follow-up"
    default:
      let number = exchanges.count { !$0.station.isContinued } + 1
      return "Question \(number)"
    }
  }

  /// What can be said in a round.
  static let help: [Screen.Part] = [
    .field(
      "Commands",
      [
        "skip leaves a question out",
        "stop ends the interview and goes through your answers",
        "time says how much is left",
        "show draws the evidence happening, once answers are gone through",
        "quit leaves; what was answered is kept, and the scorecard is written",
      ]),
    .note("Where an answer could be meant, write a colon before a command: :skip, :quit."),
  ]
}

extension Station {
  /// The question with all that an answer needs; what was shown at the station before is not repeated.
  var sheet: [Screen.Part] {
    switch task {
    case .question(let asked):
      showsExhibits ? asked.sheet : [.text(asked.reminder)] + asked.labelled
    case .aside(let ask, _): [.text(ask)]
    case .suspects: [.text(question.prompt)] + question.exhibits.map { .exhibit($0) }
    case .scoping:
      [.text(question.prompt)] + question.exhibits.map { .exhibit($0) }
        + [.note(DesignPart.scoping.request)]
    case .part(let part): [.text(part.request)]
    }
  }

  /// What asks for an answer.
  var prompt: String {
    switch task {
    case .question(let asked): asked.prompt
    case .aside, .part: "Your answer (in your own words)"
    case .suspects: "The numbers of the lines that look wrong"
    case .scoping: "Your first question, or nothing to go on"
    }
  }
}

extension Asked {
  /// What is asked about code that stands above.
  fileprivate var reminder: String {
    isOpen
      ? "What is wrong there, and what comes of it? Explain it in your own words."
      : "And which of these is it?"
  }

  /// The parts of the sheet that an answer can mean by their labels.
  fileprivate var labelled: [Screen.Part] {
    sheet.filter {
      if case .items = $0 { true } else { false }
    }
  }
}
