// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == Quantity {
  /// A number that is asked for, with expected mistakes.
  static var quantity: Form {
    Form("a number") { node, reader in
      let keys = ["value", "unit", "tolerance", "holds", "mistakes"]
      let fields = reader.mapping(node, keys: keys, shorthand: "value")
      let value = fields.required("value", .number)
      let unit = fields.optional("unit", .words("a unit"))
      let tolerance = fields.optional("tolerance", .tolerance)
      let mistakes = fields.optional("mistakes", .several("a list of mistakes", .mistake))
      guard let value else { return nil }
      let quantity = Quantity(
        value, tolerance: tolerance ?? 0, unit: unit, mistakes: mistakes ?? [],
        claim: fields["holds"])
      quantity.checkMistakes(fields["mistakes"]?.items ?? [], reader)
      return quantity
    }
  }
}

extension Quantity {
  /// Reports expected mistakes that are right, and such that are the same.
  fileprivate func checkMistakes(_ nodes: [Node], _ reader: Reader) {
    var seen: [Double] = []
    for node in nodes {
      guard let place = node["value"], let number = place.scalar?.number else { continue }
      if abs(number - value) <= tolerance {
        reader.report("this mistake is right", at: place, expected: "another number")
      } else if seen.contains(number) {
        reader.report("this mistake stands here already", at: place, expected: "another number")
      }
      seen.append(number)
    }
  }
}

extension Form where Output == Quantity.Mistake {
  /// A wrong number and why it is wrong.
  fileprivate static var mistake: Form {
    Form("a mistake") { node, reader in
      let fields = reader.mapping(node, keys: ["value", "because", "holds"])
      let value = fields.required("value", .number)
      let reason = fields.required("because", .words("why the number is wrong"))
      guard let value, let reason else { return nil }
      return Quantity.Mistake(value, reason: reason, claim: fields["holds"])
    }
  }
}

extension Form where Output == Double {
  /// How far off an answer may be.
  fileprivate static var tolerance: Form {
    Form<Double>.number.satisfying("a number of at least 0") { $0 >= 0 }
  }
}
