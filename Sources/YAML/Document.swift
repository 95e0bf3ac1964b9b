// SPDX-License-Identifier: MIT

/// A YAML file as a tree of nodes that know where they stand.
///
/// A file holds one document. What a syntax error leaves unreadable throws; a duplicate key is a
/// mistake that leaves a tree to read, so it waits in `mistakes` and is reported together with the
/// mistakes that a `Reader` finds. `decode` does all of it in one go.
public struct Document: Sendable {
  /// The node that holds all others.
  public let root: Node

  /// The mistakes that left a tree to read: keys that stand twice in a mapping. The first counts.
  public let mistakes: Diagnostics

  /// The path of the file, as it was given.
  public var file: String { root.file }
}
