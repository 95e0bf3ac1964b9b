// SPDX-License-Identifier: MIT

/// Going from station to station.
extension Round {
  mutating func record(_ answer: Answer?, at second: Int) -> Screen {
    if let exchange = keep(answer, at: second) {
      upcoming.insert(contentsOf: followUp(to: exchange, at: second), at: 0)
    }
    return next(at: second)
  }

  /// Takes note of an answer, or that there was none.
  @discardableResult
  private mutating func keep(_ answer: Answer?, at second: Int) -> Exchange? {
    guard !upcoming.isEmpty else { return nil }
    let exchange = Exchange(
      station: upcoming.removeFirst(), answer: answer, seconds: max(0, second - stationBegan))
    exchanges.append(exchange)
    tell(exchange)
    draft = []
    stationBegan = second
    return exchange
  }

  private mutating func next(at second: Int) -> Screen {
    if clock.isOver(after: second), !upcoming.isEmpty {
      let note = "Time is over. \(upcoming.questionCount.leftOut)"
      return Screen([.note(note)]) + endOfInterview(at: second)
    }
    let rest = giveWayToDesign(at: second)
    guard !upcoming.isEmpty else { return endOfInterview(at: second) }
    return Screen(rest) + screen(after: second)
  }

  /// Leaves out what is still to be asked before the design, once the design has to begin.
  private mutating func giveWayToDesign(at second: Int) -> [Screen.Part] {
    guard let designBegins, second >= designBegins else { return [] }
    guard let place = upcoming.firstIndex(where: \.isDesign), place > 0 else { return [] }
    dropped += upcoming[..<place]
    upcoming.removeFirst(place)
    return [.note("Let us leave the other questions, so that there is time for a design.")]
  }

  /// What an interviewer asks on when an answer was good, if there is time.
  private func followUp(to exchange: Exchange, at second: Int) -> [Station] {
    let end = designBegins ?? length.seconds
    guard format == .mock, exchange.wasGood, !exchange.station.isDesign,
      second + FollowUp.allowance <= end
    else { return [] }
    let known = Set((exchanges.map(\.station) + upcoming).map(\.question.id))
    return exchange.station.question.followUps.lazy.compactMap { followUp in
      station(for: followUp, to: exchange.station.question, known: known)
    }.prefix(1).map(\.self)
  }

  private func station(
    for followUp: FollowUp, to question: Question, known: Set<String>
  ) -> Station? {
    switch followUp {
    case .aside(let ask, let good):
      return Station(
        question, .aside(ask: ask, good: good), allowance: FollowUp.allowance, isContinued: true)
    case .question(let id):
      guard !known.contains(id), let question = bank.question(id), question.kind != .design else {
        return nil
      }
      return Station(asking: question, seed: seed, isContinued: true)
    }
  }

  /// Ends the interview: an answer that was begun is kept as it is, and what is still to be asked is
  /// left out.
  mutating func endInterview(at second: Int) {
    if !draft.isEmpty { keep(.text(draft.joined(separator: "\n")), at: second) }
    dropped += upcoming
    upcoming = []
    ended = second
    tellDesigns()
  }

  mutating func endOfInterview(at second: Int) -> Screen {
    endInterview(at: second)
    return beginDebrief()
  }
}

extension Exchange {
  /// Whether the answer was good enough to ask on. A free one is taken at what its words suggest.
  fileprivate var wasGood: Bool {
    guard !station.isContinued, let asked = station.asked, let answer else { return false }
    if let rubric = asked.rubric, case .text(let text) = answer {
      return Confirming(rubric, answer: text).assessment.recollection == .good
    }
    return assessment?.isComplete ?? false
  }
}

extension [Station] {
  /// How many questions the stations are about, each counted once.
  var questionCount: Int {
    Set(map(\.question.id)).count
  }
}

extension Int {
  fileprivate var leftOut: String {
    self == 1 ? "One question is left out." : "\(self) questions are left out."
  }
}

extension String {
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
