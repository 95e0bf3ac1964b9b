// SPDX-License-Identifier: MIT

/// What is shown of a step of the debrief.
extension Round {
  func open(_ step: DebriefStep) -> Screen {
    let parts =
      switch step {
      case .reveal(let place): revelation(at: place)
      case .confirm(let place): introduction(of: place)
      case .judge(let place): comparison(at: place)
      case .aloud(let place, let minutes): answerAloud(at: place, minutes: minutes)
      case .flags(let place): flagList(at: place)
      case .levels(let place): levels(at: place)
      }
    return Screen(parts, prompt: prompt(of: step))
  }

  /// What a step asks for; `nil` where it only tells and nobody needs a pause to read it.
  func prompt(of step: DebriefStep) -> String? {
    switch step {
    case .reveal(let place):
      let hasProof = exchanges[place].station.question.proof != nil
      return setting.isInteractive ? "Enter goes on" + (hasProof ? ", or show" : "") : nil
    case .aloud, .levels: return setting.isInteractive ? "Enter goes on" : nil
    case .judge(let place):
      return exchanges[place].answer == nil
        ? nil : "Did yours say so? (y for yes, p for partly, n for no)"
    case .flags: return "Which of these were in yours? (numbers, or Enter for none)"
    case .confirm(let place): return confirming(at: place)?.screen.prompt
    }
  }

  private func heading(_ place: Int) -> [Screen.Part] {
    let question = exchanges[place].station.question
    let topic = bank.topic(question.topic)?.title ?? question.topic
    let number = exchanges[...place].count { $0.station.isLookedBackAt }
    return [.title("Answer \(number)", [question.level.words, topic])]
  }

  private func revelation(at place: Int) -> [Screen.Part] {
    let exchange = exchanges[place]
    guard let asked = exchange.station.asked else { return [] }
    let confirming = asked.isOpen ? findings.confirmations[asked.question.id] : nil
    let assessment = exchange.assessment ?? confirming?.assessment
    // What is confirmed was shown with its question.
    let opening = confirming == nil ? heading(place) + reminder(of: place) : []
    return opening + (assessment?.judgement ?? []) + asked.revelation(after: assessment)
  }

  private func introduction(of place: Int) -> [Screen.Part] {
    guard let confirming = confirming(at: place) else { return [] }
    let opening =
      exchanges[place].station.isDesign
      ? [.title("Your design, idea by idea")] : heading(place) + reminder(of: place)
    return opening + [confirming.introduction] + confirming.screen.parts
  }

  /// What was asked and what was answered.
  private func reminder(of place: Int) -> [Screen.Part] {
    let exchange = exchanges[place]
    return [.text(exchange.station.question.prompt)] + suspects(before: place) + [said(exchange)]
  }

  /// The lines that were pointed at before a snippet was asked about.
  private func suspects(before place: Int) -> [Screen.Part] {
    let id = exchanges[place].station.question.id
    let exchange = exchanges[..<place].last {
      if case .suspects = $0.station.task { $0.station.question.id == id } else { false }
    }
    return exchange?.words.map { [.field("Your lines", [$0])] } ?? []
  }

  private func said(_ exchange: Exchange) -> Screen.Part {
    exchange.answer == nil ? .note("You left it out.") : .field("You said", exchange.paragraphs)
  }

  private func comparison(at place: Int) -> [Screen.Part] {
    guard case .aside(let ask, let good) = exchanges[place].station.task else { return [] }
    return heading(place) + [.text(ask)] + suspects(before: place)
      + [said(exchanges[place]), .field("Good", [good])]
  }

  private func answerAloud(at place: Int, minutes: Int) -> [Screen.Part] {
    guard let packet = exchanges[place].station.question.packet else { return [] }
    let text = minutes == 2 ? packet.twoMinutes : packet.tenMinutes
    return [.title("An answer aloud in \(minutes) minutes")]
      + text.paragraphs.map { .text($0) }
  }

  private func flagList(at place: Int) -> [Screen.Part] {
    let flags = exchanges[place].station.question.packet?.redFlags ?? []
    let items = zip(1..., flags).map { Asked.Item(label: String($0), text: $1) }
    return [.title("Red flags"), .items(items, noun: "Red flag")]
  }

  private func levels(at place: Int) -> [Screen.Part] {
    let question = exchanges[place].station.question
    guard let packet = question.packet else { return [] }
    return exemplars(of: question)
      + [
        .title("What an answer of each level contains"), .field("Junior", [packet.junior]),
        .field("Senior", [packet.senior]), .field("Staff", [packet.staff]),
        .note(designLevel.words),
      ]
  }

  private func exemplars(of question: Question) -> [Screen.Part] {
    guard case .open(let rubric) = question.key, !rubric.exemplars.isEmpty else { return [] }
    return [.title("Answers that others gave")]
      + rubric.exemplars.flatMap { exemplar -> [Screen.Part] in
        [.field("Answer", ["\(exemplar.name):"] + exemplar.text.paragraphs)]
          + (exemplar.remark.map { [.field("Remark", [$0])] } ?? [])
      }
  }
}

extension Station {
  /// Whether a step of the debrief shows it with a heading of its own.
  fileprivate var isLookedBackAt: Bool {
    switch task {
    case .question, .aside: true
    case .suspects, .scoping, .part: false
    }
  }
}
