// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == Rubric {
  /// The rubric of a question of a kind.
  static func rubric(for kind: Question.Kind?) -> Form {
    Form("a rubric") { node, reader in
      let keys = ["units", "misconceptions", "model", "exemplars"]
      let fields = reader.mapping(node, keys: keys)
      let units = fields.required("units", .several("a list of ideas", .unit(for: kind)))
      let misconceptions = fields.optional(
        "misconceptions", .several("a list of beliefs", .misconception))
      let model = fields.required("model", .words("one worked answer"))
      let exemplars = fields.optional("exemplars", .several("a list of answers", .exemplar))
      checkUnits(fields["units"]?.items ?? [], reader)
      checkExemplars(fields["exemplars"]?.items ?? [], units: fields["units"]?.items ?? [], reader)
      guard let units, let model else { return nil }
      return Rubric(
        units: units, misconceptions: misconceptions ?? [], model: model,
        exemplars: exemplars ?? [])
    }
  }

  /// Reports ids that stand twice, and a rubric in which nothing needs to be said.
  private static func checkUnits(_ units: [Node], _ reader: Reader) {
    var lines: [String: Int] = [:]
    for node in units.compactMap({ $0["id"] }) {
      guard let id = node.scalar?.text else { continue }
      if let first = lines[id] {
        reader.report(
          "the unit '\(id)' already stands in line \(first)", at: node,
          expected: "an id of its own")
      } else {
        lines[id] = node.mark.line
      }
    }
    if let first = units.first, units.allSatisfy({ $0["bonus"]?.scalar?.boolean == true }) {
      reader.report(
        "every unit is a bonus, so that saying nothing is a complete answer", at: first,
        expected: "a unit without bonus: true")
    }
  }

  /// Reports units of exemplars that the rubric doesn't have.
  private static func checkExemplars(_ exemplars: [Node], units: [Node], _ reader: Reader) {
    let ids = units.compactMap { $0["id"]?.scalar?.text }
    for node in exemplars.compactMap({ $0["has"] }).flatMap(\.items) {
      guard let id = node.scalar?.text, !id.isEmpty, !ids.contains(id) else { continue }
      reader.reportUnknown("unit", id, at: node, known: ids)
    }
  }
}

extension Form where Output == Rubric.Unit {
  /// An idea with what it is worth, and what suggests it.
  fileprivate static func unit(for kind: Question.Kind?) -> Form {
    Form("an idea") { node, reader in
      let keys = ["id", "idea", "weight", "bonus", "aspect", "match"]
      let fields = reader.mapping(node, keys: keys)
      let id = fields.required("id", .id("a unit's id"))
      let idea = fields.required("idea", .words("the idea in a sentence"))
      let weight = fields.optional("weight", .integer(in: 1...100))
      let isBonus = fields.optional("bonus", .boolean)
      let aspect = aspect(fields, kind, reader)
      let patterns = fields.required("match", .patterns)
      guard let id, let idea, let patterns else { return nil }
      return Rubric.Unit(
        id: id, idea: idea, weight: weight ?? 1, isBonus: isBonus ?? false, aspect: aspect,
        patterns: patterns)
    }
  }

  /// The part of a design that a unit belongs to: each of a design question, and none of another.
  private static func aspect(
    _ fields: Fields, _ kind: Question.Kind?, _ reader: Reader
  ) -> Rubric.Aspect? {
    let form = Form<Rubric.Aspect>.word(for: "aspect")
    guard let kind else { return fields.optional("aspect", form) }
    if kind == .design { return fields.required("aspect", form) }
    if let key = fields.node.key("aspect") {
      reader.report(
        "a question of kind '\(kind.rawValue)' has no aspects", at: key, expected: "kind: design")
    }
    return nil
  }
}

extension Form where Output == Rubric.Misconception {
  /// A belief and what it costs.
  fileprivate static var misconception: Form {
    Form("a misconception") { node, reader in
      let fields = reader.mapping(node, keys: ["belief", "because", "costs", "match"])
      let belief = fields.required("belief", .words("what is believed, in a sentence"))
      let reason = fields.required("because", .words("why it is wrong"))
      let cost = fields.optional("costs", .integer(in: 1...100))
      let patterns = fields.required("match", .patterns)
      guard let belief, let reason, let patterns else { return nil }
      return Rubric.Misconception(
        belief: belief, reason: reason, cost: cost ?? 1, patterns: patterns)
    }
  }
}

extension Form where Output == Rubric.Exemplar {
  /// A graded answer.
  fileprivate static var exemplar: Form {
    Form("an exemplar") { node, reader in
      let fields = reader.mapping(node, keys: ["name", "text", "has", "remark"])
      let name = fields.required("name", .words("whose answer it is"))
      let text = fields.required("text", .words("the answer"))
      let units = fields.required("has", .units)
      let remark = fields.optional("remark", .words("what an interviewer makes of it"))
      guard let name, let text, let units else { return nil }
      return Rubric.Exemplar(name: name, text: text, units: units, remark: remark)
    }
  }
}

extension Form where Output == [String] {
  /// The ids of units; none for an answer that holds nothing.
  fileprivate static var units: Form {
    Form("a list of units' ids") { node, reader in
      reader.read(node, .list(of: .words("a unit's id")))
    }
  }
}

extension Form where Output == [Phrase] {
  /// Patterns, as they are written: whether they can be read is found out by `Bank.check`.
  fileprivate static var patterns: Form {
    let pattern = Form<String>.label("a pattern, such as agree*").map { Phrase($0) }
    return .some("a pattern, such as agree*", pattern)
  }
}
