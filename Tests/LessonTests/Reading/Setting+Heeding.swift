// SPDX-License-Identifier: MIT

import Raft

extension Setting {
  /// Takes up what a comment says.
  mutating func heed(_ comment: Substring) throws(Confusion) {
    guard let (_, key, value) = comment.wholeMatch(of: /\s*(\w+):(.*)/)?.output else {
      throw Confusion(problem: "a comment before commands says 'with: …', 'edit: …' and the like")
    }
    let words = value.split(separator: " ")
    switch key {
    case "with": written = try Self.functions(words)
    case "edit": edits.append(try Self.edit(value))
    case "input": inputs.append(Self.lines(value))
    case "exit": exits = try words.map { word throws(Confusion) in try Self.code(word) }
    default: throw Confusion(problem: "unknown '\(key):'; there are with, edit, input and exit")
    }
  }

  private static func functions(_ words: [Substring]) throws(Confusion) -> RuleSet {
    guard words.starts(with: ["all", "but"]) else { return try sum(of: words) }
    return RuleSet.all.subtracting(try sum(of: words.dropFirst(2)))
  }

  private static func sum(of words: some Sequence<Substring>) throws(Confusion) -> RuleSet {
    var sum: RuleSet = []
    for word in words { sum.formUnion(try functions(named: word)) }
    return sum
  }

  private static func functions(named word: Substring) throws(Confusion) -> RuleSet {
    if word == "all" { return .all }
    if let track = Track.allCases.first(where: { $0.title == word }) { return RuleSet(track) }
    guard let rule = Rule(rawValue: String(word)) else {
      throw Confusion(problem: "'\(word)' is no function, no track, and not 'all'")
    }
    return RuleSet([rule])
  }

  private static func edit(_ value: Substring) throws(Confusion) -> Edit {
    guard let match = value.wholeMatch(of: /\s*(\S+) "(.*)" => "(.*)"\s*/) else {
      throw Confusion(problem: "an edit reads: edit: FILE \"old\" => \"new\"")
    }
    let (_, file, old, new) = match.output
    return Edit(file: String(file), old: unescaped(old), new: unescaped(new))
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("\\n", with: "\n")
  }

  private static func lines(_ value: Substring) -> [String] {
    value.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0.drop(while: \.isWhitespace)).trimmingSpaces
    }
  }

  private static func code(_ word: Substring) throws(Confusion) -> Int32 {
    guard let code = Int32(word) else { throw Confusion(problem: "'\(word)' is no exit code") }
    return code
  }
}

extension String {
  /// The text without white space at its end.
  var trimmingSpaces: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
