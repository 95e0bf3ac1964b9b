// SPDX-License-Identifier: MIT

extension [Phrase] {
  /// Phrases that find what a sentence says where it is said in other words: its meaningful words by
  /// twos, as neighbours, in either order, and denied as well as said. What went wrong is often
  /// something that was not done.
  static func echoes(of sentence: String) -> [Phrase] {
    let stems = sentence.stems
    return zip(stems, stems.dropFirst()).filter { $0 != $1 }.flatMap { one, other in
      ["\(one) ~ \(other)", "\(other) ~ \(one)"].flatMap { pair in
        [Phrase(pair), Phrase("\(denials) ~ \(pair)")]
      }
    }
  }

  /// Phrases that find the name of a function, with what it belongs to or without, or the words that
  /// its name is made of.
  static func mentions(of function: String) -> [Phrase] {
    guard let name = function.split(separator: ".").last else { return [] }
    let words = String(name).humps
    return [Phrase(String(name))] + (words.count > 1 ? [Phrase(words.joined(separator: " "))] : [])
  }

  /// Phrases that find what somebody says of a change.
  static let changes = [
    "forgot*|forget*|missed|missing|omitted", "wrong|mistake*|mistook", "did not|never", "didnt",
    "changed|fixed|mended|corrected|added|removed|moved|swapped", "should|must ~ have",
    "instead of", "too early|late|soon",
  ].map { Phrase($0) }

  private static let denials = "not|no|never|didnt|doesnt|dont|without"
}

extension String {
  /// The beginnings of the words that carry the meaning, in order, as phrases write them: what has
  /// digits in it, such as a server's name, and what only joins others is left out.
  fileprivate var stems: [String] {
    words.filter { word in
      word.count > 3 && word.allSatisfy(\.isASCIILetter) && !Self.joints.contains(word)
    }.map { $0.stem + "*" }
  }

  /// The word without the ending that its forms differ by, or nearly so: good enough to suggest.
  private var stem: String {
    let endings = ["ied", "ies", "ing", "ed", "es", "s", "y", "e"]
    guard let ending = endings.first(where: { hasSuffix($0) && count - $0.count >= 3 }) else {
      return self
    }
    let stem = String(dropLast(ending.count))
    let isDoubled = ["ed", "ing"].contains(ending) && stem.last == stem.dropLast().last
    return isDoubled && stem.count > 3 ? String(stem.dropLast()) : stem
  }

  /// The words of a name such as `stepDown`, in lower case.
  fileprivate var humps: [String] {
    reduce(into: []) { words, letter in
      if letter.isUppercase || words.isEmpty {
        words.append(letter.lowercased())
      } else {
        words[words.count - 1].append(letter)
      }
    }
  }

  /// Words that only join others.
  private static let joints: Set<String> = [
    "that", "this", "than", "then", "there", "they", "them", "what", "where", "which", "when",
    "while", "with", "without", "from", "into", "only", "once", "though", "have", "been", "were",
    "will", "nothing", "nobody", "another", "other", "both", "such", "section", "figure", "even",
    "still", "does", "each", "every", "itself", "before", "after", "until", "would",
  ]
}

extension Character {
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
