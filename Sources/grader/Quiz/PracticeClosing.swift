// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Recall

/// What is said at the end of a session: what comes when, and how to go on.
struct PracticeClosing: Sendable {
  /// The cards that may be asked again: those of the questions that were meant.
  let cards: Set<String>

  /// The seed by which what was left to chance comes the same way again.
  let seed: UInt64

  /// The words for a schedule.
  func screen(_ schedule: Schedule) -> Screen {
    Screen([
      .field("Due", [Self.dues(cards, schedule)]),
      .field(
        "Go on", ["grader quiz asks what is due next", "grader quiz stats shows how you do"]),
      .field("Seed", ["\(seed): with --seed \(seed) new questions and options come as they did"]),
    ])
  }

  /// How many of some cards are due now, or when the next is.
  static func dues(_ cards: Set<String>, _ schedule: Schedule) -> String {
    let due = schedule.due(at: .now).count { cards.contains($0) }
    if due > 0 { return "\(due.of("question")) now" }
    guard let next = schedule.nextDue(where: { cards.contains($0) }) else { return "nothing yet" }
    return "the next in \((next - .now).inWords)"
  }
}
