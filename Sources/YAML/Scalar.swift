// SPDX-License-Identifier: MIT

/// A single value as it was written: its text, and how that stood in the file.
///
/// What a plain scalar is follows from its text, by the core schema of YAML 1.2 (section 10.3.2);
/// a quoted or block scalar is always text, so that `5` is a number and `"5"` isn't.
public struct Scalar: Hashable, Sendable {
  /// How a scalar stands in the file.
  public enum Style: Sendable {
    /// Without quotes: its text decides what it is.
    case plain

    /// In single or double quotes, or tagged as text with `!!str`.
    case quoted

    /// As a block of lines, after `|` or `>`.
    case block
  }

  /// The text, with quotes and escapes resolved.
  public let text: String

  /// How the scalar stands in the file.
  public let style: Style

  /// Creates a scalar from its text and how it stands in the file.
  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
