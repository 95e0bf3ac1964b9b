// SPDX-License-Identifier: MIT

/// Going through the answers, once nothing is asked any more.
extension Round {
  mutating func beginDebrief() -> Screen {
    guard !exchanges.isEmpty else {
      stage = .over
      return Screen()
    }
    stage = .debrief
    debrief = debriefSteps
    let note =
      "No clock any more. Your answers, one by one; you have the last word on the free ones."
    return Screen([.title("The debrief"), .text(note)]) + resume()
  }

  /// Goes on with the next step, and with those after it until one asks for something.
  private mutating func resume() -> Screen {
    var screen = Screen()
    while let step = debrief.first {
      screen = screen + open(step)
      if screen.prompt != nil { return screen }
      debrief.removeFirst()
    }
    stage = .over
    return screen
  }

  private mutating func close() -> Screen {
    if !debrief.isEmpty { debrief.removeFirst() }
    return resume()
  }

  mutating func hearInDebrief(_ line: String) -> Screen {
    guard let step = debrief.first else { return resume() }
    do throws(NotUnderstood) {
      if let command = try RoundCommand.read(line) { return obeyInDebrief(command, at: step) }
      return try hear(line, at: step)
    } catch {
      return Screen([.note(error.sentence)], prompt: prompt(of: step))
    }
  }

  private mutating func obeyInDebrief(_ command: RoundCommand, at step: DebriefStep) -> Screen {
    switch command {
    case .skip: return close()
    case .stop, .quit:
      stage = .over
      return Screen()
    case .time: return Screen([.note("There is no clock any more.")], prompt: prompt(of: step))
    case .help: return Screen(Self.help, prompt: prompt(of: step))
    case .show:
      let lines = setting.show(exchanges[step.place].station.question)
      return Screen(
        [lines.map { .figure($0) } ?? .note("There is nothing to show for this one.")],
        prompt: prompt(of: step))
    }
  }

  private mutating func hear(_ line: String, at step: DebriefStep) throws(NotUnderstood) -> Screen {
    switch step {
    case .reveal, .aloud, .levels: return close()
    case .judge(let place):
      findings.judgements[place] = try Judgement.read(line)
      return close()
    case .flags(let place):
      findings.redFlags += try flags(in: line, at: place)
      return close()
    case .confirm(let place): return try confirm(line, at: place)
    }
  }

  private mutating func confirm(_ line: String, at place: Int) throws(NotUnderstood) -> Screen {
    guard var confirming = confirming(at: place) else { return close() }
    try confirming.take(line)
    findings.confirmations[exchanges[place].station.question.id] = confirming
    guard confirming.isDone else { return confirming.screen }
    tellSettled(place, confirming)
    return close()
  }

  /// The red flags that numbers name.
  private func flags(in line: String, at place: Int) throws(NotUnderstood) -> [String] {
    let flags = exchanges[place].station.question.packet?.redFlags ?? []
    let words = line.words.filter { !["none", "no", "and"].contains($0) }
    return try words.map { word throws(NotUnderstood) in
      guard let number = Int(word), flags.indices.contains(number - 1) else {
        throw NotUnderstood("Name red flags by their numbers, such as 1 3, or none.")
      }
      return flags[number - 1]
    }
  }
}
