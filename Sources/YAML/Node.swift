// SPDX-License-Identifier: MIT

/// A part of a document that knows where it stands: a scalar, a list or a mapping.
///
/// Aliases are already followed. The node that an alias stands for keeps its own place, which is
/// where a mistake in it has to be mended.
public struct Node: Sendable {
  /// A key with its value.
  public struct Entry: Sendable {
    /// The key as a node: always a scalar.
    public let keyNode: Node

    /// The key's text. A key is text however it is written: `5` and `"5"` are the same key.
    public let key: String

    /// The value.
    public let value: Node
  }

  /// What a node holds.
  public enum Content: Sendable {
    /// A single value.
    case scalar(Scalar)

    /// A list.
    case sequence([Node])

    /// Keys with their values, in the order of the file, no key twice.
    case mapping([Entry])
  }

  /// What the node holds.
  public let content: Content

  /// The file in which the node stands.
  public let file: String

  /// Where in the file the node begins.
  public let mark: Mark
}

extension Node {
  /// What the node is.
  public var kind: Kind {
    switch content {
    case .scalar(let scalar): scalar.kind
    case .sequence: .list
    case .mapping: .mapping
    }
  }

  /// The scalar, if the node is one.
  public var scalar: Scalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }
}
