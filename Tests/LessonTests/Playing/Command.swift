// SPDX-License-Identifier: MIT

/// A command as a lesson writes it.
enum Command {
  /// The words behind `swift run grader` or `grader`, as a shell would take them apart; `nil` if the
  /// command is another.
  static func words(of command: some StringProtocol) -> [String]? {
    let words = split(command)
    for opening in [["swift", "run", "grader"], ["grader"]] where words.starts(with: opening) {
      return Array(words.dropFirst(opening.count))
    }
    return nil
  }

  /// Words between spaces; quotes hold words together.
  private static func split(_ command: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      switch character {
      case quote: quote = nil
      case _ where quote != nil: word = (word ?? "") + String(character)
      case "'", "\"":
        quote = character
        word = word ?? ""
      case " ":
        if let complete = word { words.append(complete) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
