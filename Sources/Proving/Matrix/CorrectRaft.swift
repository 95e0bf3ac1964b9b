// SPDX-License-Identifier: MIT

public import Raft
internal import Solutions

/// A Raft that no scenario may fail: the reference, or one of the variants that differ from it.
public struct CorrectRaft: Sendable {
  /// What it is called.
  public let id: String

  /// How it differs from the reference; `nil` for the reference itself.
  public let difference: String?

  /// The Raft itself.
  public let rules: Rules

  /// A correct Raft.
  public init(_ id: String, difference: String? = nil, _ rules: Rules) {
    self.id = id
    self.difference = difference
    self.rules = rules
  }

  /// The Raft that the kit's solutions are.
  public static let reference = CorrectRaft("reference", Reference.rules)

  /// Whether it is the reference itself.
  public var isReference: Bool { difference == nil }

  /// The reference, and then all variants.
  public static let all =
    [reference] + Variant.all.map { CorrectRaft($0.id, difference: $0.difference, $0.rules) }
}
