// SPDX-License-Identifier: MIT

/// What a person finds of their own answers in a debrief.
struct Findings: Sendable {
  /// What free answers hold, by their questions' ids.
  var confirmations: [String: Confirming] = [:]

  /// How answers compare with good ones, by the places of their exchanges.
  var judgements: [Int: Judgement] = [:]

  /// The red flags that were ticked.
  var redFlags: [String] = []
}

/// How an answer compares with a good one.
enum Judgement: Int, Sendable {
  case no
  case partly
  case yes

  /// The points of a good answer.
  static let full = Judgement.yes.rawValue

  /// What somebody says of their answer.
  ///
  /// - Throws: What would be understood, in a sentence.
  static func read(_ line: String) throws(NotUnderstood) -> Judgement {
    switch line.words.joined(separator: " ") {
    case "y", "yes": .yes
    case "p", "partly", "part", "half": .partly
    case "n", "no": .no
    default: throw NotUnderstood("Say y for yes, p for partly, or n for no; skip leaves it open.")
    }
  }
}

/// Something that is gone through after an interview.
enum DebriefStep: Sendable {
  /// The right answer, beside what was answered at a place.
  case reveal(Int)

  /// What a free answer holds, idea by idea.
  case confirm(Int)

  /// How an answer compares with a good one.
  case judge(Int)

  /// An answer as it is given aloud in so many minutes.
  case aloud(Int, minutes: Int)

  /// Which red flags were in a design.
  case flags(Int)

  /// Worked designs, and what one of each level contains.
  case levels(Int)

  /// The place of the exchange that it is about.
  var place: Int {
    switch self {
    case .reveal(let place), .confirm(let place), .judge(let place), .flags(let place),
      .levels(let place):
      place
    case .aloud(let place, _): place
    }
  }
}
