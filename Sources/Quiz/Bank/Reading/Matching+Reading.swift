// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == [String] {
  /// Things in their right order.
  static var sequence: Form {
    Form("a list of three or more") { node, reader in
      let item = Form<String>.label("what comes first")
      guard let items = reader.read(node, .several("a list of three or more", item))
      else { return nil }
      if node.items.count < 3 {
        reader.report("fewer than three things can be guessed", at: node, expected: "three or more")
      }
      Repetition(of: "item").report(node.items, reader)
      return items
    }
  }
}

extension Matching {
  /// The pairs of a question, with what belongs to nothing.
  static func matching(_ fields: Fields, _ reader: Reader) -> Matching? {
    let decoys = fields.optional("decoys", .several("a list of decoys", .decoy))
    guard let node = fields["match"],
      let pairs = reader.read(node, .several("a list of pairs", .pair))
    else { return nil }
    if node.items.count < 2 {
      reader.report("one pair leaves nothing to match", at: node, expected: "two or more")
    }
    Repetition(of: "left side").report(node.items.compactMap { $0["left"] }, reader)
    checkDecoys(fields["decoys"]?.items ?? [], against: pairs, reader)
    return Matching(pairs, decoys: decoys ?? [])
  }

  private static func checkDecoys(_ nodes: [Node], against pairs: [Pair], _ reader: Reader) {
    let texts = nodes.compactMap { $0["text"] }
    let rightSides = pairs.map(\.right.asSaid)
    for node in texts where rightSides.contains(node.scalar?.text.asSaid ?? []) {
      reader.report(
        "this decoy is the right side of a pair", at: node, expected: "what belongs to nothing")
    }
    Repetition(of: "decoy").report(texts, reader)
  }
}

extension Form where Output == Matching.Pair {
  /// Two things that belong together.
  fileprivate static var pair: Form {
    Form("a pair") { node, reader in
      let fields = reader.mapping(node, keys: ["left", "right"])
      let left = fields.required("left", .label("what is given"))
      let right = fields.required("right", .label("what belongs to it"))
      guard let left, let right else { return nil }
      return Matching.Pair(left, right)
    }
  }
}

extension Form where Output == Matching.Decoy {
  /// A thing that belongs to nothing, and why.
  fileprivate static var decoy: Form {
    Form("a decoy") { node, reader in
      let fields = reader.mapping(node, keys: ["text", "because"])
      let text = fields.required("text", .label("what the decoy says"))
      let reason = fields.required("because", .words("why it belongs to nothing"))
      guard let text, let reason else { return nil }
      return Matching.Decoy(text, reason: reason)
    }
  }
}
