// SPDX-License-Identifier: MIT

extension Question {
  /// What is wrong with the question's key, going by what a computation found; `nil` if it is
  /// right.
  ///
  /// A number meets the key's number or the right option; a truth the right option, by its meaning
  /// or as yes or no; servers meet the set of right options where there may be several, or else the
  /// right one, as in `S1, S2` or `none`; a log meets the right option, as in `1 1 4`.
  public func disagreement(with finding: Finding) -> String? {
    switch (key, finding) {
    case (.number(let quantity), .number(let number)):
      quantity.disagreement(with: number)
    case (.choice(let choice), .servers(let names)) where choice.allowsSeveral:
      choice.disagreement(withSeveral: names)
    case (.choice(let choice), _):
      choice.disagreement(with: finding) ?? choice.ambiguity(of: finding)
    default: "the computation finds \(finding), which a key of this form can't say"
    }
  }
}

extension Quantity {
  /// The tolerance is for people; a key is exact.
  fileprivate func disagreement(with number: Int) -> String? {
    guard value != Double(number) else { return nil }
    let said = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    return "the key says \(said), but it is \(number)"
  }
}

extension Choice {
  fileprivate func disagreement(withSeveral names: [String]) -> String? {
    let right = options.filter(\.isCorrect).map { $0.meaning ?? $0.text }
    let extra = right.filter { !names.contains($0) }
    let missing = names.filter { !right.contains($0) }
    guard !extra.isEmpty || !missing.isEmpty else { return nil }
    let found = names.isEmpty ? "none are" : "\(names.listed) \(names.count == 1 ? "is" : "are")"
    return
      "the key says that \(right.listed) \(right.count == 1 ? "is" : "are") right, but \(found)"
  }

  fileprivate func disagreement(with finding: Finding) -> String? {
    let right = options.filter(\.isCorrect)
    guard let option = right.first, right.count == 1 else {
      return "the computation finds \(finding), which only one right option can say"
    }
    guard !finding.isMeant(by: option.said) else { return nil }
    return "the key says \(option.said), but the computation finds \(finding)"
  }

  /// That a wrong option says the number that was found, as the right one does. Anything else, such as
  /// a yes or a no, may be said for several reasons.
  fileprivate func ambiguity(of finding: Finding) -> String? {
    guard case .number = finding else { return nil }
    let twin = options.first { !$0.isCorrect && finding.isMeant(by: $0.said) }
    return twin.map { "a wrong option says \($0.said), which is what the computation finds" }
  }
}

extension Choice.Option {
  fileprivate var said: String { meaning ?? text }
}

extension Finding {
  /// Whether an option says it, in one of the usual ways.
  fileprivate func isMeant(by text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    switch self {
    case .number(let number): return words == [String(number)]
    case .truth(let isSo):
      return (isSo ? ["true", "yes"] : ["false", "no"]).contains { [$0] == words }
    case .log(let terms): return words == terms.map(String.init)
    case .servers([]): return words == ["none"]
    case .servers(let names):
      return words.filter { $0 != "and" }.sorted() == names.map { $0.lowercased() }.sorted()
    }
  }
}
