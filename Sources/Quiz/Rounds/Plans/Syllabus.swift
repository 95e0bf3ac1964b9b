// SPDX-License-Identifier: MIT

internal import Presentation

/// What is still to be learnt, in order, from which each day takes its portion.
struct Syllabus {
  /// A topic with what is to be done for it.
  private struct Unit {
    let topic: Topic
    var questions: Int
    var isRead = false
    let isWeak: Bool
    let hasDrill: Bool

    init(_ standing: TopicStanding) {
      topic = standing.topic
      questions = standing.worthAsking
      isWeak = standing.isWeak
      hasDrill = standing.hasDrill
    }

    /// How many minutes it takes to read up on it, and to answer its questions.
    var minutes: Int { (isRead ? 0 : Syllabus.reading) + Syllabus.minutes(for: questions) }
  }

  /// Whether there is too little time to go through the topics one by one.
  let isBrisk: Bool

  private var units: [Unit]
  private let tracks: [String]
  private var begunTracks: Set<String> = []

  /// The topics in the order in which they are to be learnt, as many as fit into so many minutes; the
  /// first ones are the most wanted.
  init(_ standings: [TopicStanding], minutes: Int, tracks: [String]) {
    self.tracks = tracks
    isBrisk = minutes < standings.count * (Self.reading + Self.minutes(for: 3))
    units = isBrisk ? [] : standings.map { Unit($0) }
    thinOut(to: minutes)
  }

  /// How many minutes it takes to read up on a topic.
  private static let reading = 10

  /// How many minutes a drill of generated questions takes.
  private static let drill = 15

  /// How many minutes it takes to answer so many new questions and to read their answers.
  private static func minutes(for questions: Int) -> Int { questions * 2 }

  /// The titles of the topics that were not reached.
  var leftOver: [String] { units.map(\.topic.title) }

  /// Leaves questions out evenly where there is no time for all of them; a topic keeps three.
  private mutating func thinOut(to minutes: Int) {
    let whole = units.reduce(0) { $0 + $1.minutes }
    guard whole > minutes, whole > 0 else { return }
    let read = units.count * Self.reading
    let part = Double(max(0, minutes - read)) / Double(max(1, whole - read))
    for place in units.indices {
      let questions = Int(Double(units[place].questions) * part)
      units[place].questions = min(units[place].questions, max(3, questions))
    }
  }

  /// What to do on the next day, in so many minutes, with a title for it.
  mutating func nextDay(minutes: Int) -> (title: String, tasks: [StudyPlan.Task]) {
    if isBrisk { return mixedDay(minutes: minutes) }
    var left = minutes
    var tasks: [StudyPlan.Task] = []
    var topics: [Topic] = []
    var drilled: [Topic] = []
    while left >= 4, let unit = units.first {
      guard unit.isRead || left >= Self.reading + 4 || topics.isEmpty else { break }
      if unit.hasDrill { drilled.append(unit.topic) }
      topics.append(unit.topic)
      tasks += portion(&left)
    }
    if left >= 5 { tasks += fillers(left, drilled: drilled) }
    let title =
      topics.isEmpty ? "Whatever is weakest" : topics.map(\.title).joined(separator: " · ")
    return (title, tasks)
  }

  /// A day of questions of all topics, for want of time.
  private func mixedDay(minutes: Int) -> (title: String, tasks: [StudyPlan.Task]) {
    let count = max(1, minutes / Self.minutes(for: 1))
    let task = StudyPlan.Task(
      minutes: minutes, what: "\(count.of("question")) of all topics; read up on what you miss",
      command: "grader quiz --count \(count)")
    return ("A bit of everything", [task])
  }

  /// Takes from the first topic what fits into the minutes that are left.
  private mutating func portion(_ left: inout Int) -> [StudyPlan.Task] {
    var unit = units.removeFirst()
    var tasks: [StudyPlan.Task] = []
    if !unit.isRead {
      let minutes = min(Self.reading, left)
      tasks.append(StudyPlan.Task(minutes: minutes, what: "read \(unit.topic.study)", command: nil))
      tasks += practice(for: unit.topic)
      unit.isRead = true
      left -= minutes
    }
    let fitting = max(0, left / Self.minutes(for: 1))
    // One or two questions more are less of a nuisance than a tail on the next day.
    let count = unit.questions <= fitting + 2 ? unit.questions : fitting
    if count > 0 {
      left = max(0, left - Self.minutes(for: count))
      tasks.append(questions(count, of: unit))
    }
    unit.questions -= count
    if unit.questions > 0 { units.insert(unit, at: 0) }
    return tasks
  }

  private func questions(_ count: Int, of unit: Unit) -> StudyPlan.Task {
    let option = unit.isWeak ? " --all" : ""
    let noun = unit.isWeak ? "question" : "new question"
    return StudyPlan.Task(
      minutes: Self.minutes(for: count),
      what: "\(count.of(noun)): \(unit.topic.title)",
      command: "grader quiz --topic \(unit.topic.id) --count \(count)\(option)")
  }

  /// The exercises of a track that the topic is the first to cover. They take as long as they take.
  private mutating func practice(for topic: Topic) -> [StudyPlan.Task] {
    tracks.filter { topic.covers.contains($0) && begunTracks.insert($0).inserted }.map {
      StudyPlan.Task(
        minutes: 0, what: "if there is time to spare, the exercises of the track \($0)",
        command: "grader \($0)")
    }
  }

  /// What fills a day: generated questions of its topics, or of any, and what is known worst.
  private func fillers(_ left: Int, drilled: [Topic]) -> [StudyPlan.Task] {
    let drill = min(left, Self.drill)
    let topics = drilled.map(\.id).joined(separator: ",")
    let count = max(1, (left - drill) / Self.minutes(for: 1))
    let generated = StudyPlan.Task(
      minutes: drill, what: "a drill of \(max(3, drill / 2)) generated questions",
      command: "grader quiz --generated \(max(3, drill / 2))"
        + (topics.isEmpty ? "" : " --topic \(topics)"))
    let weakest = StudyPlan.Task(
      minutes: left - drill, what: "\(count.of("question")) that you know worst",
      command: "grader quiz --cram --count \(count)")
    return left - drill < 5 ? [generated] : [generated, weakest]
  }
}
