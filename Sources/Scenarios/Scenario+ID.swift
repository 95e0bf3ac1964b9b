// SPDX-License-Identifier: MIT

extension Scenario {
  /// Whether a text is lower-case words with hyphens between them, as a scenario's id is, and so
  /// the name of its file.
  public static func isID(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isOfWord) }
  }

  private static func isOfWord(_ letter: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter)
  }
}
