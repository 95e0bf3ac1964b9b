// SPDX-License-Identifier: MIT

extension Form where Output == Node {
  /// Anything at all, to be looked at later.
  public static var node: Form { Form("a value") { node, _ in node } }
}

extension Form {
  /// A list. Items that can't be read are reported and left out.
  public static func list<Item>(of item: Form<Item>) -> Form where Output == [Item] {
    Form("a list") { node, reader in
      guard case .sequence(let items) = node.content else {
        reader.reportMismatch(node, expected: "a list")
        return nil
      }
      return items.compactMap { reader.read($0, item) }
    }
  }

  /// A list that is not empty.
  ///
  /// - Parameter expectation: What the list is called where there is something else.
  package static func several<Item>(_ expectation: String, _ item: Form<Item>) -> Form
  where Output == [Item] {
    Form(expectation) { node, reader in
      guard case .sequence(let items) = node.content else {
        reader.reportMismatch(node, expected: expectation)
        return nil
      }
      if items.isEmpty {
        reader.report("this list is empty", at: node, expected: item.expectation)
        return nil
      }
      return reader.read(node, .list(of: item))
    }
  }

  /// A list, or one item by itself: `A` is short for `[A]`.
  public static func oneOrMore<Item>(_ item: Form<Item>) -> Form where Output == [Item] {
    Form("\(item.expectation), or a list") { node, reader in
      if case .sequence = node.content { return reader.read(node, .list(of: item)) }
      return reader.read(node, item).map { [$0] }
    }
  }

  /// A mapping with keys of any name. Values that can't be read are reported and left out.
  public static func entries<Item>(of item: Form<Item>) -> Form where Output == [Pair<Item>] {
    Form("a mapping") { node, reader in
      guard case .mapping(let entries) = node.content else {
        reader.reportMismatch(node, expected: "a mapping")
        return nil
      }
      return entries.compactMap { entry in
        reader.read(entry.value, item).map {
          Pair(key: entry.key, keyNode: entry.keyNode, value: $0)
        }
      }
    }
  }
}

/// A key of a mapping with its value, already read.
public struct Pair<Item> {
  /// The key.
  public let key: String

  /// Where the key stands.
  public let keyNode: Node

  /// The value.
  public let value: Item
}
