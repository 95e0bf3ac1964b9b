// SPDX-License-Identifier: MIT

/// Why a round can't be held, in a sentence for whoever asked for it.
public struct RoundRefusal: Error, Hashable, Sendable {
  /// The sentence.
  public let sentence: String
}

extension Round {
  /// A round of questions from a bank.
  ///
  /// - Parameter design: The id of the problem of a design round; one by chance if there is none.
  /// - Throws: What the bank lacks.
  public init(
    _ format: Format, of bank: Bank, length: RoundLength? = nil, design: String? = nil,
    _ setting: Setting
  ) throws(RoundRefusal) {
    let length = length ?? format.usualLength
    let programme =
      switch format {
      case .mock: try Programme.mock(bank, length, setting)
      case .design: try Programme.design(bank, length, id: design, setting)
      case .review: try Programme.review(bank, length, setting)
      case .operations: try Programme.operations(bank, length, setting)
      }
    self.init(programme, bank, setting)
  }
}

extension Round {
  /// What is shown first: what the round is like, and the first question. Its clock begins to run.
  public func begin() -> Screen {
    let title = Screen.Part.title(format.title, [length.words, "seed \(seed)"])
    let parts = [title, .text(format.introduction), .note(Self.commandNote)]
    return Screen(parts) + screen(after: 0)
  }

  private static let commandNote =
    """
    skip leaves a question out, stop ends the interview and goes through your answers, quit leaves; \
    time and help say more.
    """
}

extension Format {
  /// How a round of the sort goes, in a few sentences.
  fileprivate var introduction: String {
    switch self {
    case .mock:
      """
      Questions that get harder, then a design. Nothing is revealed until the end; then every answer is \
      gone through, and there is a scorecard. Answer as you would aloud.
      """
    case .design:
      """
      One problem for the whole time. You ask and design, the interviewer listens and probes. Then you \
      compare with worked answers, and there is a scorecard.
      """
    case .review:
      """
      Code with mistakes in it, the way a colleague would send it. Say where you would stop reading, what \
      is wrong, and what breaks. The answers come at the end.
      """
    case .operations:
      """
      You are on call. Each incident begins with an alert and goes on whatever you answer. What would have \
      been good comes at the end.
      """
    }
  }
}
