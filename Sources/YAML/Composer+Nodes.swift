// SPDX-License-Identifier: MIT

extension Composer {
  /// The node that begins with an event.
  mutating func node(_ event: Event, depth: Int) throws(Stop) -> Node {
    if case .alias(let name) = event.content {
      return try aliased(name, at: event, depth: depth)
    }
    try checkDepth(depth, at: event)
    checkTag(of: event)
    if let anchor = event.anchor { anchors.open(anchor) }
    let node = Node(
      content: try content(of: event, depth: depth), source: source,
      mark: source.mark(at: event.start))
    if let anchor = event.anchor { anchors.close(anchor, as: node) }
    return node
  }

  private mutating func content(of event: Event, depth: Int) throws(Stop) -> Node.Content {
    switch event.content {
    case .sequenceStart: .sequence(try items(depth: depth + 1))
    case .mappingStart: .mapping(try entries(depth: depth + 1))
    case .scalar(let scalar) where event.tag != nil: .scalar(Scalar(scalar.text, style: .quoted))
    case .scalar(let scalar): .scalar(scalar)
    default: .scalar(Scalar(""))
    }
  }

  private mutating func items(depth: Int) throws(Stop) -> [Node] {
    var items: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.content { return items }
      items.append(try node(event, depth: depth))
    }
  }

  /// The entries of a mapping; of two with the same key, the first.
  private mutating func entries(depth: Int) throws(Stop) -> [Node.Entry] {
    var entries = Entries()
    while true {
      let event = try next()
      if case .mappingEnd = event.content { return entries.all }
      let keyNode = try node(event, depth: depth)
      let value = try node(try next(), depth: depth)
      guard let key = key(keyNode, at: event) else { continue }
      if let first = entries.place(of: key) {
        reportDuplicate(key, at: event, first: first)
      } else {
        entries.append(Node.Entry(keyNode: keyNode, key: key, value: value))
      }
    }
  }

  /// The text of a key.
  private mutating func key(_ node: Node, at event: Event) -> String? {
    guard let scalar = node.scalar else {
      reportHole("a \(node.kind.rawValue) can't be a key", at: event, expected: "text")
      return nil
    }
    if scalar.text.isEmpty, scalar.style == .plain {
      reportHole("a key is missing before ':'", at: event)
      return nil
    }
    return scalar.text
  }
}

extension Composer {
  /// Records a mistake that leaves a hole in the tree.
  mutating func reportHole(_ message: String, at event: Event, expected: String? = nil) {
    isBroken = true
    report(message, at: event, expected: expected)
  }

  /// Records a mistake that leaves a tree to read.
  private mutating func report(_ message: String, at event: Event, expected: String? = nil) {
    let source = source
    let mark = source.mark(at: event.start)
    mistakes.append(source.diagnostic(message, at: mark, expected: expected))
  }

  private mutating func reportDuplicate(_ key: String, at event: Event, first: Mark) {
    report("the key '\(Node.shortened(key))' already stands in line \(first.line)", at: event)
  }

  private func checkDepth(_ depth: Int, at event: Event) throws(Stop) {
    guard depth > Limits.depth else { return }
    let message = "lists and mappings are nested too deep"
    throw Stop(diagnostic(message, at: event, expected: "at most \(Limits.depth) levels"))
  }

  /// Reports a tag other than the one that makes a scalar text.
  private mutating func checkTag(of event: Event) {
    guard let tag = event.tag else { return }
    if case .scalar = event.content, ["tag:yaml.org,2002:str", "!"].contains(tag) { return }
    let short = tag.replacing("tag:yaml.org,2002:", with: "!!")
    reportHole(
      "the tag '\(Node.shortened(short))' has no meaning here", at: event,
      expected: "no tag, or !!str before text")
  }
}
