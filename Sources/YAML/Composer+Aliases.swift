// SPDX-License-Identifier: MIT

extension Composer {
  /// The nodes that aliases can stand for, and how much they have stood for.
  struct Anchors {
    /// A node with its extent.
    struct Anchored {
      let node: Node
      let extent: Node.Extent
    }

    private var anchored: [String: Anchored] = [:]
    private var openNames: [String] = []

    /// How many nodes the aliases so far stand for.
    var aliasedNodes = 0

    subscript(name: String) -> Anchored? { anchored[name] }

    /// Whether the node of that name is still being read.
    func isOpen(_ name: String) -> Bool { openNames.contains(name) }

    /// Begins a node with a name.
    mutating func open(_ name: String) {
      openNames.append(name)
    }

    /// Ends the node with that name. A name that is used again stands for its latest node.
    mutating func close(_ name: String, as node: Node) {
      openNames.removeLast()
      anchored[name] = Anchored(node: node, extent: node.extent)
    }
  }

  /// The node that an alias stands for.
  mutating func aliased(_ name: String, at event: Event, depth: Int) throws(Stop) -> Node {
    let label = Node.shortened(name)
    if anchors.isOpen(name) {
      reportHole("the alias '*\(label)' stands inside what it names", at: event)
    } else if let anchored = anchors[name] {
      anchors.aliasedNodes += anchored.extent.nodes
      try checkExtent(depth: depth + anchored.extent.depth - 1, at: event)
      return anchored.node
    } else {
      reportHole("nothing is named '&\(label)' before this alias", at: event)
    }
    return Node(
      content: .scalar(Scalar("*" + name, style: .quoted)), source: source,
      mark: source.mark(at: event.start))
  }

  private func checkExtent(depth: Int, at event: Event) throws(Stop) {
    if depth > Limits.depth {
      let message = "this alias nests lists and mappings too deep"
      throw Stop(diagnostic(message, at: event, expected: "at most \(Limits.depth) levels"))
    }
    if anchors.aliasedNodes > Limits.aliasedNodes {
      let message = "the aliases of this file stand for too many nodes"
      throw Stop(diagnostic(message, at: event, expected: "at most \(Limits.aliasedNodes)"))
    }
  }
}

extension Node {
  /// How far a node goes.
  struct Extent {
    /// How many nodes it consists of, itself and keys included.
    var nodes = 1

    /// How many levels it has: one for a scalar.
    var depth = 1

    fileprivate mutating func enclose(_ inner: Extent) {
      nodes += inner.nodes
      depth = max(depth, inner.depth + 1)
    }
  }

  /// How far the node goes, aliases followed.
  fileprivate var extent: Extent {
    var extent = Extent()
    switch content {
    case .scalar: break
    case .sequence(let items):
      for item in items { extent.enclose(item.extent) }
    case .mapping(let entries):
      for entry in entries {
        extent.enclose(entry.keyNode.extent)
        extent.enclose(entry.value.extent)
      }
    }
    return extent
  }
}
