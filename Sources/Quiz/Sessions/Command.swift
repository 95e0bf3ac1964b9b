// SPDX-License-Identifier: MIT

internal import YAML

/// Something that may be said at a prompt in place of an answer.
public enum Command: Hashable, Sendable {
  /// Leave a question unanswered.
  case skip
  /// Say that one does not know, and be told.
  case giveUp
  /// Look at the question before.
  case back
  /// See the evidence.
  case show
  /// Be asked what an interviewer would ask next.
  case followUp
  /// Say how well it was remembered.
  case rate(Recollection)
  /// Be told what can be said.
  case help
  /// End.
  case quit

  /// The command's word.
  public var word: String {
    switch self {
    case .skip: "skip"
    case .giveUp: "idk"
    case .back: "back"
    case .show: "show"
    case .followUp: "follow-up"
    case .rate(let recollection): recollection.rawValue
    case .help: "help"
    case .quit: "quit"
    }
  }

  /// All commands.
  public static let all: [Command] =
    [.skip, .giveUp, .back, .show, .followUp] + Recollection.allCases.map { .rate($0) } + [
      .help, .quit,
    ]
}

extension Command {
  /// The command that a line is, whole: `skip`, or `:skip`, which nothing else can mean.
  ///
  /// - Returns: `nil` for a line that is none.
  /// - Throws: What is wrong with a word after a colon that is none.
  public static func read(_ line: String) throws(NotUnderstood) -> Command? {
    let line = line.lowercased().filter { !$0.isWhitespace }
    if let command = named(line) { return command }
    guard line.hasPrefix(":"), line.dropFirst().first?.isLetter == true else { return nil }
    if let command = named(String(line.dropFirst())) { return command }
    let hint = nearest(String(line.dropFirst()), among: all.map(\.word))
    throw NotUnderstood(
      "There is no command \(line)"
        + (hint.map { "; did you mean :\($0)?" } ?? "; help lists all there are."))
  }

  /// Whether a line is a command that can't be meant for anything else, with a colon before it.
  static func isMarked(_ line: String) -> Bool {
    line.first { !$0.isWhitespace } == ":"
  }

  private static func named(_ word: String) -> Command? {
    let others: [String: Command] = [
      "?": .help, "q": .quit, "exit": .quit, "followup": .followUp, "f": .followUp, "s": .show,
      "idon'tknow": .giveUp, "don'tknow": .giveUp, "reveal": .giveUp,
    ]
    return all.first { $0.word == word } ?? others[word]
  }
}
