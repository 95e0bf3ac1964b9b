// SPDX-License-Identifier: MIT

/// Something that may be said in a round in place of an answer.
enum RoundCommand: Hashable {
  /// Leave a question out.
  case skip
  /// End the interview, and go through the answers.
  case stop
  /// Be told how much time is left.
  case time
  /// See the evidence.
  case show
  /// Be told what can be said.
  case help
  /// Leave.
  case quit

  /// The command that a line is, whole: `skip`, or `:skip`, which nothing else can mean.
  ///
  /// - Returns: `nil` for a line that is none.
  /// - Throws: Why a command can't be had in a round.
  static func read(_ line: String) throws(NotUnderstood) -> RoundCommand? {
    let word = line.lowercased().filter { !$0.isWhitespace }
    switch word.hasPrefix(":") ? String(word.dropFirst()) : word {
    case "stop": return .stop
    case "time": return .time
    default: break
    }
    return switch try Command.read(line) {
    case .skip: .skip
    case .show: .show
    case .help: .help
    case .quit: .quit
    case .giveUp: throw NotUnderstood("Nothing is revealed before the end; skip leaves it out.")
    case .back: throw NotUnderstood("There is no way back in an interview.")
    case .followUp: throw NotUnderstood("Follow-ups come by themselves here.")
    case .rate, nil: nil
    }
  }
}
