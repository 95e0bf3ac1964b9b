// SPDX-License-Identifier: MIT

import Scenarios

extension CommandTree {
  /// What is wrong with a command that a lesson names, in sentences.
  ///
  /// Words in capitals, such as `ID` or `FILE.yaml`, stand for whatever a reader puts there.
  func complaints(about words: [String]) -> [String] {
    let call = call(words)
    let operands = call.operands.filter { !$0.isPlaceholder }
    let name = (["grader"] + call.path).joined(separator: " ")
    return call.unknown.map { "\(name) takes no '\($0)'" }
      + operands.compactMap { complaint(about: $0, in: call) }
      + call.options.compactMap { complaint(about: $0.name, $0.value) }
  }

  private func complaint(about operand: String, in call: Call) -> String? {
    switch call.path {
    case [], ["grade"]: Self.complaint(aboutSelection: operand)
    case ["replay"], ["shrink"], ["predict"]: known(operand, "scenario", KitNames.scenarios)
    case ["hint"]:
      known(operand, "scenario or function", KitNames.scenarios.union(KitNames.functions))
    case ["quiz"], ["quiz", "practice"], ["quiz", "show"]:
      known(operand, "question", KitNames.questions)
    case ["hunt", "replay"] where !operand.hasSuffix(".yaml"):
      known(operand, "scenario", KitNames.scenarios)
    case ["hunt", "name"]: known(operand, "function", KitNames.functions)
    case ["mutants"]: known(operand, "known bug", KitNames.mutants.union(KitNames.parts))
    default: nil
    }
  }

  private func complaint(about option: String, _ value: String) -> String? {
    guard option == "--id", !value.isPlaceholder else { return nil }
    return known(value, "question", KitNames.questions)
  }

  private func known(_ word: String, _ kind: String, _ names: Set<String>) -> String? {
    names.contains(word) || word.contains("*") ? nil : "there is no \(kind) '\(word)'"
  }

  private static func complaint(aboutSelection word: String) -> String? {
    do throws(Catalogue.UnknownSelection) {
      _ = try KitNames.catalogue.select([word])
      return nil
    } catch {
      return error.description
    }
  }
}

extension String {
  /// Whether the word stands for what a reader puts there: it begins with two capitals, or is one.
  var isPlaceholder: Bool {
    prefixMatch(of: /[A-Z][A-Z]|[A-Z]$|…/) != nil
  }
}
