// SPDX-License-Identifier: MIT

extension Reader {
  /// A mapping under inspection. Reports what isn't a mapping, and every key other than those
  /// given, with the nearest of them.
  ///
  /// Where no mapping stands the fields are mute: they read as `nil` and nothing more is reported.
  ///
  /// - Parameter shorthand: the key that is meant when something other than a mapping stands here,
  ///   so that `crash: A` is short for `crash: {server: A}`.
  public func mapping(_ node: Node, keys: [String], shorthand: String? = nil) -> Fields {
    guard case .mapping(let entries) = node.content else {
      if let shorthand, node.kind != .nothing {
        let entry = Node.Entry(keyNode: node, key: shorthand, value: node)
        return Fields(node: node, reader: self, keys: keys, entries: [entry])
      }
      reportMismatch(node, expected: "a mapping")
      return Fields(node: node, reader: self, keys: keys, entries: [], isMute: true)
    }
    for entry in entries where !keys.contains(entry.key) { reportStray(entry, among: keys) }
    return Fields(node: node, reader: self, keys: keys, entries: entries)
  }

  private func reportStray(_ entry: Node.Entry, among keys: [String]) {
    if entry.isRestOfText {
      report(
        "this reads as a key of its own", at: entry.keyNode,
        expected: "quotes around text that contains a comma")
    } else {
      reportUnknown("key", entry.key, at: entry.keyNode, known: keys)
    }
  }

  /// One of several things told apart by its only key, `crash: A`, or by a bare word, `heal`.
  /// Reports anything else, and an unknown word with the nearest known one.
  public func variant<Name>(_ node: Node, of names: Name.Type) -> Variant<Name>?
  where Name: CaseIterable & RawRepresentable<String> {
    guard let (word, value) = onlyEntry(of: node) else { return nil }
    guard let name = Name(rawValue: word.text) else {
      reportUnknown("word", word.text, at: word.node, known: Name.allCases.map(\.rawValue))
      return nil
    }
    return Variant(name: name, nameNode: word.node, value: value)
  }

  /// The word and the value of a node with one key, or a bare word and nothing.
  private func onlyEntry(of node: Node) -> (word: (text: String, node: Node), value: Node)? {
    switch node.content {
    case .scalar(let scalar) where scalar.kind != .nothing:
      let nothing = Node(content: .scalar(Scalar("")), source: node.source, mark: node.mark)
      return ((scalar.text, node), nothing)
    case .mapping(let entries) where entries.count == 1:
      return ((entries[0].key, entries[0].keyNode), entries[0].value)
    case .mapping(let entries) where entries.count > 1:
      let message = "'\(Node.shortened(entries[1].key))' is a second key beside"
      report(
        "\(message) '\(Node.shortened(entries[0].key))'", at: entries[1].keyNode,
        expected: "one key; is the indentation right?")
      return nil
    default:
      reportMismatch(node, expected: "a mapping with one key")
      return nil
    }
  }
}

extension Node.Entry {
  /// Whether this looks like the rest of a text without quotes, `{ask: If so, what then?}`, that a
  /// comma cut in two.
  fileprivate var isRestOfText: Bool {
    value.kind == .nothing && key.contains(" ") && keyNode.scalar?.style == .plain
  }
}
