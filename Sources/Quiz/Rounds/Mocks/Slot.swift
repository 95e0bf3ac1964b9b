// SPDX-License-Identifier: MIT

/// A place in an interview for a question of some sort.
enum Slot: CaseIterable {
  /// A fact or a small sum, to warm up.
  case quick
  /// An explanation in one's own words.
  case explanation
  /// Logs or a schedule, to be read.
  case reading
  /// Code with a mistake in it.
  case code

  /// In which order interviewers vary what they ask, again and again until the time is full.
  static let rhythm: [Slot] = [
    .quick, .explanation, .reading, .quick, .code, .explanation, .reading, .quick,
  ]

  /// The sorts of questions that fit.
  var kinds: [Question.Kind] {
    switch self {
    case .quick: [.single, .multiple, .numeric, .order, .match]
    case .explanation: [.open]
    case .reading: [.log, .predict]
    case .code: [.bug]
    }
  }

  /// How many seconds are set aside for a question that fits.
  var allowance: Int {
    switch self {
    case .quick: 90
    case .explanation: Question.Kind.open.allowance
    case .reading: Question.Kind.log.allowance
    case .code: Question.Kind.bug.allowance
    }
  }

  /// The slots that fill so many seconds: the rhythm, with what no longer fits left out.
  static func filling(_ seconds: Int) -> [Slot] {
    var left = seconds
    var slots: [Slot] = []
    while allCases.contains(where: { $0.allowance <= left }) {
      for slot in rhythm where slot.allowance <= left {
        slots.append(slot)
        left -= slot.allowance
      }
    }
    return slots
  }
}
