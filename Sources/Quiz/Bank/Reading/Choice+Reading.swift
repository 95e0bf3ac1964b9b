// SPDX-License-Identifier: MIT

internal import YAML

extension Choice {
  /// The options of a question of a kind.
  static func choice(_ fields: Fields, kind: Question.Kind?, _ reader: Reader) -> Choice? {
    guard let node = fields["options"],
      let options = reader.read(node, .several("a list of options", .option))
    else { return nil }
    let isOrdered = fields.optional("ordered", .boolean)
    OptionsCheck(options: node, kind: kind, reader: reader).run()
    let right = options.count(where: \.isCorrect)
    let allowsSeveral = kind == .multiple || (kind != .single && right > 1)
    return Choice(options, allowsSeveral: allowsSeveral, keepsOrder: isOrdered ?? false)
  }
}

extension Form where Output == Choice.Option {
  /// An option with the reason for it.
  fileprivate static var option: Form {
    Form("an option") { node, reader in
      let fields = reader.mapping(node, keys: ["text", "correct", "because", "means", "holds"])
      let text = fields.required("text", .label("what the option says"))
      let isCorrect = fields.optional("correct", .boolean) ?? false
      let reason = fields.optional("because", .words("why the option is wrong"))
      let meaning = fields.optional("means", .label("what a computation has to find"))
      guard let text else { return nil }
      if !isCorrect, fields["because"] == nil, fields["correct"]?.isAboutTruth ?? true {
        reader.report(
          "this wrong option has no reason", at: node, expected: "because: why it is wrong")
      }
      return Choice.Option(
        text, isCorrect: isCorrect, reason: reason, meaning: meaning, claim: fields["holds"])
    }
  }
}

/// Whether a question's options can be asked: enough of them, no two alike, some of them right.
private struct OptionsCheck {
  let options: Node
  let kind: Question.Kind?
  let reader: Reader

  func run() {
    checkCount()
    checkRightOnes()
    let texts = options.items.compactMap { $0["text"] }
    Repetition(of: "option").report(texts, reader)
  }

  private func checkCount() {
    guard !(2...8).contains(options.items.count) else { return }
    let isFew = options.items.count < 2
    reader.report(
      isFew ? "one option leaves nothing to choose" : "these are too many options", at: options,
      expected: "from two to eight")
  }

  private func checkRightOnes() {
    let right = options.items.filter { $0["correct"]?.scalar?.boolean == true }
    let isClear = options.items.allSatisfy { $0["correct"]?.isAboutTruth ?? true }
    if right.isEmpty, isClear {
      reader.report(
        "no option is right", at: options, expected: "correct: true beside what is right")
    } else if kind == .single, right.count > 1, let second = right[1].key("correct") {
      reader.report(
        "this is a second right option", at: second, expected: "one, or kind: multiple")
    }
  }
}

extension Node {
  /// Whether this is `true` or `false`, so that more can be said than that it is not.
  fileprivate var isAboutTruth: Bool { scalar?.boolean != nil }
}
