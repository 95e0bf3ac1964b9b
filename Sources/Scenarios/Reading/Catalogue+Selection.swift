// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

extension Catalogue {
  /// A word by which no scenario can be chosen.
  public struct UnknownSelection: Error, Hashable, Sendable, CustomStringConvertible {
    /// The word.
    public let word: String

    /// The track or id that was probably meant.
    public let suggestion: String?

    /// Whether there is a file of that name, and its mistakes keep it from being read.
    public let isUnreadable: Bool

    /// What is wrong, such as `no track or scenario is called 'electoin'; did you mean 'election'?`.
    public var description: String {
      if isUnreadable { return "the file of '\(word)' has mistakes and can't be read" }
      let isPattern = word.contains { "*?".contains($0) }
      let complaint =
        isPattern ? "no scenario matches '\(word)'" : "no track or scenario is called '\(word)'"
      return complaint + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
    }
  }

  /// The scenarios that some words choose, each once and in the catalogue's order.
  ///
  /// A word is a track, an id, or a pattern of ids in which `*` stands for any letters and `?` for
  /// one.
  ///
  /// - Parameter words: The words; without any, all scenarios are chosen.
  /// - Throws: The first word that chooses none.
  public func select(_ words: [String]) throws(UnknownSelection) -> [Scenario] {
    if words.isEmpty { return scenarios }
    var chosen: [String] = []
    for word in words {
      let ids = ids(chosenBy: word)
      if ids.isEmpty, Track(rawValue: word) == nil { throw unknown(word) }
      chosen += ids
    }
    return scenarios.filter { chosen.contains($0.id) }
  }

  private func ids(chosenBy word: String) -> [String] {
    let track = Track(rawValue: word)
    let pattern = Glob(word)
    return scenarios.filter { $0.track == track || pattern.matches($0.id) }.map(\.id)
  }

  private func unknown(_ word: String) -> UnknownSelection {
    let known = Track.allCases.map(\.rawValue) + scenarios.map(\.id)
    return UnknownSelection(
      word: word, suggestion: nearest(word, among: known), isUnreadable: unreadable.contains(word))
  }
}

/// A pattern for words: `*` stands for any letters or none, `?` for one letter.
struct Glob {
  private let pattern: [Character]

  init(_ pattern: String) {
    self.pattern = Array(pattern)
  }

  /// Whether a word fits the pattern as a whole.
  ///
  /// - Complexity: The product of both lengths at the most.
  func matches(_ word: String) -> Bool {
    var reached = [true] + Array(repeating: false, count: pattern.count)
    spread(&reached)
    for letter in word {
      var next = Array(repeating: false, count: reached.count)
      for (position, part) in pattern.enumerated() where reached[position] {
        if part == "*" { next[position] = true }
        if part == letter || part == "?" { next[position + 1] = true }
      }
      spread(&next)
      reached = next
    }
    return reached.last ?? false
  }

  /// What is reached before a `*` is reached after it too.
  private func spread(_ reached: inout [Bool]) {
    for (position, part) in pattern.enumerated() where part == "*" && reached[position] {
      reached[position + 1] = true
    }
  }
}
