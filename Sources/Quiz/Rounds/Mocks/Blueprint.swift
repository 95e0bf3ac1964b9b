// SPDX-License-Identifier: MIT

internal import Simulation

/// What a mock interview asks: questions that rise in level, change topics, and end in a design.
///
/// Three fifths of the time go to questions, of which a sixth is kept for follow-ups; the rest belongs to
/// the design. The choice follows from the bank, the length, the seed and what is to be avoided.
struct Blueprint: Sendable {
  /// The questions before the design, in order.
  private(set) var questions: [Question] = []

  /// The design question, if the bank has one.
  private(set) var design: Question?

  /// The second at which the design begins, whatever is still to be asked.
  let designBegins: Int

  /// A choice from a bank.
  ///
  /// - Parameter avoided: The ids of questions that are asked only if there are no others, such as those
  ///   of the last mock interview.
  init(_ bank: Bank, length: RoundLength, avoiding avoided: Set<String>, seed: UInt64) {
    var generator = Generator(seed: seed)
    var shelf = Shelf(bank.questions, avoiding: avoided, &generator)
    design = shelf.takeDesign()
    designBegins = design == nil ? length.seconds : length.seconds * 3 / 5
    let slots = Slot.filling(designBegins * 5 / 6)
    let levels = Question.Level.rising(over: slots.count)
    questions = zip(slots, levels).compactMap { shelf.take($0, level: $1) }
  }
}
