// SPDX-License-Identifier: MIT

extension Emitter {
  /// Text of several lines as a block after `|`.
  enum BlockText {
    /// Whether a text has several lines and nothing that a block can't hold.
    static func canHold(_ text: String) -> Bool {
      let scalars = text.unicodeScalars
      return scalars.contains("\n") && scalars.contains { $0 != "\n" }
        && scalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.isPrintable }
        && !scalars.drop { $0 == "\n" || $0 == " " }.starts(with: ["\t"])
    }

    /// The block, from `|` to the end of its last line, without the line break there.
    static func text(_ text: String, indentation: Int) -> String {
      let ending = text.unicodeScalars.reversed().prefix { $0 == "\n" }.count
      let chomping = ending == 0 ? "-" : ending == 1 ? "" : "+"
      let start = text.unicodeScalars.first { $0 != "\n" }
      let indicator = start == " " ? "2" : ""
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast(ending == 0 ? 0 : 1)
        .map { $0.isEmpty ? "" : String(repeating: " ", count: indentation) + String($0) }
      return (["|" + indicator + chomping] + lines).joined(separator: "\n")
    }
  }
}
