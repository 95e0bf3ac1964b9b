// SPDX-License-Identifier: MIT

/// Something that is asked in a round and answered at one go.
struct Station: Sendable {
  /// What is to be done at a station.
  enum Task: Sendable {
    /// Answer a question by its key, or in free words.
    case question(Asked)

    /// Answer in free words what comes with a good answer to compare with.
    case aside(ask: String, good: String)

    /// Point at the lines of a snippet that look wrong.
    case suspects

    /// Ask what has to be known before a system is designed.
    case scoping(Packet)

    /// Think aloud about a part of a design.
    case part(DesignPart)
  }

  /// The question that it belongs to.
  let question: Question

  /// What is to be done.
  let task: Task

  /// How many seconds an interviewer allows for it.
  let allowance: Int

  /// Whether it leads on from the station before, and is no new question.
  let isContinued: Bool

  /// Whether the exhibits are shown; otherwise they stand above already.
  let showsExhibits: Bool

  init(
    _ question: Question, _ task: Task, allowance: Int, isContinued: Bool = false,
    showsExhibits: Bool = true
  ) {
    self.question = question
    self.task = task
    self.allowance = allowance
    self.isContinued = isContinued
    self.showsExhibits = showsExhibits
  }

  /// A question as it is put in the round of a seed.
  init(
    asking question: Question, seed: UInt64, allowance: Int? = nil, isContinued: Bool = false,
    showsExhibits: Bool = true
  ) {
    self.init(
      question, .question(Asked(question, seed: seed)),
      allowance: allowance ?? question.kind.allowance, isContinued: isContinued,
      showsExhibits: showsExhibits)
  }

  /// The question as it is put, where it is answered here.
  var asked: Asked? {
    if case .question(let asked) = task { asked } else { nil }
  }

  /// Whether the answer is free, and so may have several lines.
  var isFree: Bool {
    switch task {
    case .question(let asked): asked.isOpen
    case .aside, .part: true
    case .suspects, .scoping: false
    }
  }

  /// Whether it is a part of a design.
  var isDesign: Bool { question.kind == .design }
}

extension Station {
  /// What the answer shows of a person.
  var dimension: Dimension {
    switch task {
    case .aside where question.kind == .bug || question.topic == "operations": question.dimension
    case .aside: .depth
    default: question.dimension
    }
  }

  /// What is asked, in a line for a scorecard.
  var title: String {
    switch task {
    case .question: question.prompt.firstSentence
    case .aside(let ask, _): ask.firstSentence
    case .suspects: "Which lines look wrong?"
    case .scoping: question.prompt.firstSentence
    case .part(let part): "Design: \(part.title)"
    }
  }
}

extension String {
  /// The first sentences, as many as it takes to say what it is about; all of a short text.
  var firstSentence: String {
    let line = paragraphs.first ?? self
    guard line.count > 90 else { return line }
    var title = ""
    for word in line.split(separator: " ") {
      title += (title.isEmpty ? "" : " ") + word
      if title.count >= 40, let last = word.last, ".?!".contains(last) { break }
    }
    return title
  }
}
