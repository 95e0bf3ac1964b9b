// SPDX-License-Identifier: MIT

/// What a node is, in words that people use.
public enum Kind: String, Sendable {
  /// Text: whatever is quoted, a block of text, or plain and none of the other kinds.
  case text

  /// A whole number: `5`, `-3`, `+7`, `0x1F`, `0o17`.
  case integer = "whole number"

  /// A number that isn't written as a whole one: `0.5`, `.5`, `1e3`, `.inf`.
  case number

  /// `true` or `false`; `yes`, `no`, `on` and `off` are text.
  case boolean = "true/false"

  /// A list of nodes.
  case list

  /// Keys with their values, in order.
  case mapping

  /// No value at all: an empty place, `~` or `null`.
  case nothing
}
