// SPDX-License-Identifier: MIT

public import Presentation

/// How much is shown, and how.
public struct ShowingOptions: Sendable {
  /// How wide it may be, and in which characters.
  public var style: Style

  /// Whether it is told in sentences, for a screen reader, instead of being drawn.
  public var isPlain: Bool

  /// Whether all of a long run is shown.
  public var isWhole: Bool

  /// How much to show, and how.
  public init(style: Style = Style(), isPlain: Bool = false, isWhole: Bool = false) {
    self.style = style
    self.isPlain = isPlain
    self.isWhole = isWhole
  }
}
