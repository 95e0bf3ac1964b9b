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

  /// The text in which the node stands, for messages that show a line of it.
  let source: Source

  /// Where in the file the node begins.
  public let mark: Mark

  /// The file in which the node stands.
  public var file: String { source.file }
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

extension Node {
  /// The same text as if it began at one of its characters; the node itself where that stands
  /// elsewhere in the file than in the text.
  func moved(by offset: Int) -> Node {
    guard let scalar, scalar.style != .block else { return self }
    let quote = scalar.style == .quoted ? 1 : 0
    let mark = Mark(line: mark.line, column: mark.column + quote + offset)
    return Node(content: content, source: source, mark: mark)
  }
}
