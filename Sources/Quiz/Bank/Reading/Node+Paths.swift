// SPDX-License-Identifier: MIT

internal import YAML

extension Node {
  /// The value of a key, if the node is a mapping with that key.
  subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The key itself, if the node is a mapping with that key.
  func key(_ key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.keyNode
  }

  /// The items of a list, or the node by itself where it is none.
  var items: [Node] {
    guard case .sequence(let items) = content else { return [self] }
    return items
  }
}
