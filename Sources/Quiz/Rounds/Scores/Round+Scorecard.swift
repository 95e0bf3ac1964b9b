// SPDX-License-Identifier: MIT

extension Round {
  /// What came of the round.
  ///
  /// - Parameter date: When it was, as the person reads dates.
  public func scorecard(date: String) -> Scorecard {
    let places = exchanges.indices
    return Scorecard(
      format, length: length, seconds: ended ?? exchanges.reduce(0) { $0 + $1.seconds }, seed: seed,
      date: date, scores: places.flatMap { scores(at: $0) }, unasked: unasked,
      redFlags: findings.redFlags, topics: bank.topics)
  }

  /// The ids of the questions that were asked, in order, each once.
  public var questionIDs: [String] {
    exchanges.map(\.station.question.id).filter { bank.question($0) != nil }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What there was no time for. A design that was not begun is one thing, not its parts.
  private var unasked: [Score] {
    dropped.compactMap { station in
      if case .part = station.task, dropped.contains(where: \.isScoping) { return nil }
      return station.unasked
    }
  }

  private func scores(at place: Int) -> [Score] {
    let exchange = exchanges[place]
    switch exchange.station.task {
    case .suspects: return []
    case .aside(_, let good): return [judged(place, good)]
    case .scoping: return designScores(place, .scoping)
    case .part(let part): return designScores(place, part)
    case .question:
      guard exchange.answer != nil else { return [exchange.score(0, of: 1, .skipped)] }
      if let assessment = exchange.assessment { return [exchange.score(assessment, .key)] }
      guard let confirming = confirming(at: place) else { return [] }
      return [exchange.score(confirming.assessment, confirming.isDone ? .confirmed : .suggested)]
    }
  }

  /// The score of an answer that is compared with a good one; without weight where that was not done.
  private func judged(_ place: Int, _ good: String) -> Score {
    let exchange = exchanges[place]
    guard exchange.answer != nil else {
      return exchange.score(0, of: Judgement.full, .skipped, lessons: [good])
    }
    guard let judgement = findings.judgements[place] else {
      return exchange.score(0, of: Judgement.full, .unjudged, lessons: [good])
    }
    return exchange.score(
      judgement.rawValue, of: Judgement.full, .judged, lessons: judgement == .yes ? [] : [good])
  }

  /// The scores of a part of a design, one for each aspect that it is graded by.
  private func designScores(_ place: Int, _ part: DesignPart) -> [Score] {
    let exchange = exchanges[place]
    guard let confirming = confirming(at: place) else {
      return [exchange.score(0, of: 1, .skipped)]
    }
    guard case .open(let rubric) = exchange.station.question.key else { return [] }
    let aspects = part.aspects.map { AspectGrade($0, rubric, confirming.confirmation) }
      .filter { $0.outOf > 0 }
    guard !aspects.isEmpty else { return [exchange.score(0, of: 0, .unjudged)] }
    let whole = max(1, aspects.reduce(0) { $0 + $1.outOf })
    return aspects.map { grade in
      var score = exchange.score(
        grade.points, of: grade.outOf, confirming.isDone ? .confirmed : .suggested,
        lessons: grade.lessons)
      score.title = "Design, \(grade.aspect.title)"
      score.aspect = grade.aspect
      score.allowance = exchange.station.allowance * grade.outOf / whole
      score.seconds = nil
      if grade.aspect != aspects.first?.aspect { score.answer = nil }
      return score
    }
  }
}

extension Exchange {
  fileprivate func score(_ assessment: Assessment, _ basis: Score.Basis) -> Score {
    let right = station.asked.map { asked in
      asked.isOpen || assessment.isComplete
        ? [] : ["Right: " + asked.solution.joined(separator: "; ")]
    }
    return score(
      assessment.points, of: assessment.outOf, basis,
      lessons: assessment.remarks.map(\.words) + (right ?? []))
  }

  fileprivate func score(
    _ points: Int, of outOf: Int, _ basis: Score.Basis, lessons: [String] = []
  ) -> Score {
    Score(
      title: station.title, question: station.question.id, topic: station.question.topic,
      dimension: station.dimension, points: points, outOf: outOf, basis: basis,
      allowance: basis == .unjudged ? 0 : station.allowance, seconds: seconds,
      answer: answer == nil ? nil : paragraphs.joined(separator: "\n"),
      lessons: lessons)
  }
}

extension Station {
  fileprivate var isScoping: Bool {
    if case .scoping = task { true } else { false }
  }

  /// What there was no time for; `nil` for what only would have led on.
  fileprivate var unasked: Score? {
    switch task {
    case .aside, .suspects: nil
    case .question, .scoping, .part:
      Score(
        title: title, question: question.id, topic: question.topic, dimension: dimension, points: 0,
        outOf: 1, basis: .skipped, allowance: allowance)
    }
  }
}
