// SPDX-License-Identifier: MIT

/// One of several things told apart by its only key, `crash: A`, or by a bare word, `heal`.
public struct Variant<Name> {
  /// Which of the things it is.
  public let name: Name

  /// Where the key or the word stands.
  public let nameNode: Node

  /// What stands after the key; nothing after a bare word.
  public let value: Node
}
