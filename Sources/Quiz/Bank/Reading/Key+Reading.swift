// SPDX-License-Identifier: MIT

internal import YAML

/// The forms that a question's key can have, by the words that begin them.
enum KeyForm: String, CaseIterable {
  case options
  case number
  case order
  case match
  case rubric

  /// The keys that stand beside one form only.
  static let companions: [(key: String, form: KeyForm)] = [
    ("ordered", .options), ("decoys", .match),
  ]
}

extension Question.Kind {
  /// The forms that the key of such a question can have.
  var keyForms: [KeyForm] {
    switch self {
    case .open, .design: [.rubric]
    case .single, .multiple: [.options]
    case .numeric: [.number]
    case .order: [.order]
    case .match: [.match]
    case .log, .bug, .predict: KeyForm.allCases
    }
  }
}

extension Key {
  /// The only key of a question, in a form that its kind can have.
  static func key(_ fields: Fields, kind: Question.Kind?, _ reader: Reader) -> Key? {
    let present = KeyForm.allCases.filter { fields[$0.rawValue] != nil }
    reportStrays(fields, present, reader)
    guard let form = present.first else {
      reportMissing(fields, kind, reader)
      return nil
    }
    guard reportOthers(present, fields, reader) else { return nil }
    if let kind, !kind.keyForms.contains(form), let key = fields.node.key(form.rawValue) {
      reader.report(
        "a question of kind '\(kind.rawValue)' can't have '\(form.rawValue)'", at: key,
        expected: "'\(kind.keyForms.map(\.rawValue).joined(separator: "' or '"))'")
    }
    return read(form, fields, kind, reader)
  }

  private static func read(
    _ form: KeyForm, _ fields: Fields, _ kind: Question.Kind?, _ reader: Reader
  ) -> Key? {
    switch form {
    case .options: Choice.choice(fields, kind: kind, reader).map { .choice($0) }
    case .number: fields.optional("number", .quantity).map { .number($0) }
    case .order: fields.optional("order", .sequence).map { .order($0) }
    case .match: Matching.matching(fields, reader).map { .match($0) }
    case .rubric: fields.optional("rubric", .rubric(for: kind)).map { .open($0) }
    }
  }

  private static func reportMissing(_ fields: Fields, _ kind: Question.Kind?, _ reader: Reader) {
    guard let kind, let node = fields["kind"] else { return }
    let forms = kind.keyForms.map(\.rawValue).joined(separator: ", ")
    reader.report(
      "a question of kind '\(kind.rawValue)' needs a key", at: node,
      expected: kind.keyForms.count == 1 ? "'\(forms)' in the question" : "one of: \(forms)")
  }

  /// Whether there is but one key; reports each further one.
  private static func reportOthers(
    _ present: [KeyForm], _ fields: Fields, _ reader: Reader
  ) -> Bool {
    for other in present.dropFirst() {
      guard let key = fields.node.key(other.rawValue) else { continue }
      reader.report(
        "'\(other.rawValue)' is a second key beside '\(present[0].rawValue)'", at: key,
        expected: "one of them")
    }
    return present.count == 1
  }

  /// Reports what stands beside a key of another form than it belongs to.
  private static func reportStrays(_ fields: Fields, _ present: [KeyForm], _ reader: Reader) {
    for (companion, form) in KeyForm.companions where !present.contains(form) {
      guard let key = fields.node.key(companion) else { continue }
      reader.report(
        "'\(companion)' belongs to '\(form.rawValue)', which this question doesn't have", at: key)
    }
  }
}
