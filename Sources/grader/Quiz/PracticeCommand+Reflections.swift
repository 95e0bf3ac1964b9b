// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Checking
internal import Quiz
internal import Raft
internal import Recall

/// Whether one is asked about what one mended.
enum ReflectionSwitch: String, ExpressibleByArgument, CaseIterable {
  case on
  case off
}

/// Questions about what had broken in one's own code and was mended.
extension PracticeCommand {
  /// What was mended and never asked about, the latest first and two at most; nothing where chance or
  /// the person chooses single questions, or does not want to be asked.
  func reflections(in bank: Bank, _ log: PracticeLog) throws -> [Question] {
    guard !skipsReflections, !cram, id.isEmpty, generated == nil else { return [] }
    let selection = try selected.selection(in: bank)
    let breaches = try remembered()
    guard breaches.isOn else { return [] }
    return breaches.mended.reversed()
      .filter { !log.hasDealt(with: $0.breach.id) }
      .compactMap { Reflection($0, in: bank)?.question }
      .filter { selection.holds($0) }
      .prefix(2).map(\.self)
  }

  /// Turns it off or on for good that what is mended is asked about.
  func turnReflections(_ choice: ReflectionSwitch) throws {
    do {
      try ReflectionLog(in: memory.folder()).append([.turned(on: choice == .on, .now)])
    } catch let failure as LogFailure {
      throw Complaint("\(failure)")
    }
    let words =
      switch choice {
      case .on:
        "From now on gradings remember what breaks, and once it is mended, there is a question "
          + "about it."
      case .off:
        "From now on gradings remember nothing of what breaks, and nobody asks about it. "
          + "grader quiz --reflect on turns it on again."
      }
    Output.write(Medium.standard(isPlain: plain).text(Screen([.text(words)])))
  }

  private func remembered() throws -> Breaches {
    do {
      return try ReflectionLog(in: memory.folder()).read()
    } catch let failure as LogFailure {
      throw Complaint("\(failure)")
    }
  }
}

extension Reflection {
  /// The look back at something that was mended; `nil` if this kit knows no such property.
  fileprivate init?(_ mended: MendedBreach, in bank: Bank) {
    let breach = mended.breach
    guard let property = Property(rawValue: breach.property),
      let topic = bank.topic(about: [breach.property, breach.function].compactMap(\.self))
    else { return nil }
    self.init(
      id: breach.id, topic: topic,
      guarantee: Guarantee(name: property.title, demand: property.rule),
      scene: Scene(breach, property),
      function: breach.function.flatMap { Rule(rawValue: $0)?.qualifiedName },
      broken: LocalTime(breach.at).date, mended: LocalTime(mended.at).date)
  }
}

extension Reflection.Scene {
  /// What a grading showed; `nil` where it may not be told.
  fileprivate init?(_ breach: Breach, _ property: Property) {
    guard let title = breach.title, let sentence = breach.sentence else { return nil }
    self.init(title: title, sentence: sentence, rule: breach.rule ?? property.rule)
  }
}

extension Bank {
  /// The topic that covers the first of some names that any covers; else the first one there is.
  fileprivate func topic(about names: [String]) -> Topic? {
    names.lazy.compactMap { name in topics.first { $0.covers.contains(name) } }.first
      ?? topics.first
  }
}
