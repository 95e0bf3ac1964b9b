// SPDX-License-Identifier: MIT

public import Mutants
internal import Raft
internal import YAML

extension Mutant {
  /// A word by which no mutant can be chosen.
  public struct UnknownSelection: Error, Hashable, Sendable, CustomStringConvertible {
    /// The word.
    public let word: String

    /// The word that was probably meant.
    public let suggestion: String?

    /// What is wrong, such as `no mutant or function is called 'stepdown'; did you mean 'stepDown'?`.
    public var description: String {
      "no mutant, function or track is called '\(word)'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
    }
  }

  /// The mutants that some words choose, each once and in the order of all.
  ///
  /// A word is a mutant's id, the function that holds the mistake, or that function's track.
  ///
  /// - Parameter words: The words; without any, all mutants are chosen.
  /// - Throws: The first word that chooses none.
  public static func select(_ words: [String]) throws(UnknownSelection) -> [Mutant] {
    if words.isEmpty { return all }
    for word in words where !all.contains(where: { $0.answers(to: word) }) {
      let known = all.map(\.id) + Rule.allCases.map(\.rawValue) + Track.allCases.map(\.rawValue)
      throw UnknownSelection(word: word, suggestion: nearest(word, among: known))
    }
    return all.filter { mutant in words.contains { mutant.answers(to: $0) } }
  }

  private func answers(to word: String) -> Bool {
    [id, rule.rawValue, rule.qualifiedName, rule.track.rawValue].contains(word)
  }
}
