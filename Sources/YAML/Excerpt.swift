// SPDX-License-Identifier: MIT

/// A line of a file as a message shows it, and what stands before the caret on the line below.
struct Excerpt: Hashable, Sendable {
  /// How many characters of a long line are shown before the caret and from it on.
  private static let window = (before: 50, after: 50)

  /// The line, or the part of it around the caret; control characters are made visible.
  let text: String

  /// The white space that puts a caret below its character: tabs stay tabs, wide characters count
  /// for two.
  let indentation: String

  /// Shows a line, with the caret below the first character of its second part. Whatever isn't
  /// UTF-8 is replaced. Only so much of the line is looked at as is shown.
  init(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let nearBefore = Self.decoded(
      before.suffix(4 * Self.window.before + 4).drop(while: UTF8.isContinuation))
    let nearAfter = Self.decoded(after.prefix(4 * Self.window.after + 4))
    let start = nearBefore.count > Self.window.before ? "…" : ""
    let end = nearAfter.count > Self.window.after ? "…" : ""
    let head = start + Self.visible(nearBefore.suffix(Self.window.before))
    let tail = Self.visible(nearAfter.prefix(Self.window.after)) + end
    text = Self.withoutTrailingSpaces(head + tail)
    indentation = head.map(Self.blank).joined()
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    let reversed = line.unicodeScalars.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(reversed.reversed()))
  }

  /// A part of a text in which control characters are replaced by pictures of themselves.
  static func visible(_ part: some Sequence<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(part.map(visible)))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: scalar
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// White space as wide as a character.
  private static func blank(_ character: Character) -> String {
    character == "\t" ? "\t" : String(repeating: " ", count: character.displayWidth)
  }
}
