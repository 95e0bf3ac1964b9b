// SPDX-License-Identifier: MIT

import Testing
import YAML

struct SyntaxTests {
  @Test(arguments: ["a:\n\tb: 1", "a: 1\n\tb: 2", "a: |\n\tx"])
  func `a tab as indentation is called by its name`(text: String) {
    let line = text.split(separator: "\n")[1]
    #expect(
      mistakes(in: text) == """
        f.yaml:2:1: error: a tab can't be used as indentation
        2 | \(line)
          | ^
          = expected spaces
        """)
  }

  @Test(
    arguments: [
      ("a: b: c", 1, 5, "a ':' can't stand here", "quotes around text that contains ': '"),
      ("a: 1\n b: 2", 2, 3, Self.misplacedKey, nil),
      ("key\nb: 2", 2, 2, Self.misplacedKey, nil),
      ("a: \"x\nb: 2", 1, 4, "these quotes are never closed", nil),
      ("'a\n---\nb'", 1, 1, "these quotes are not closed before '---' or '...'", nil),
      ("a: {'b' 'c'}", 1, 9, "a ',' or the closing '}' is missing here", nil),
      ("a: ]", 1, 4, "a value is missing here", nil),
      ("a: [1,,2]", 1, 7, "a value is missing here", nil),
      (": 1", 1, 1, "a key is missing before ':'", nil),
      ("{: 1}", 1, 2, "a key is missing before ':'", nil),
      ("a: - 1", 1, 4, "a '-' can't stand here", "each item of a list on its own line"),
      ("- a\nb: 1", 2, 1, Self.misfitItem, "a '-' below the other items' '-'"),
      ("a:\n  - 1\n b: 2", 3, 2, Self.misfitKey, "a key below the first letter of the other keys"),
      ("a: 'it's'", 1, 8, Self.afterValue, "a new line, or quotes around the whole text"),
      ("a: 1\nb\nc: 2", 2, 1, "this line is neither 'key: value' nor '- item'", nil),
      ("a: 1\n'b'\nc: 2", 2, 1, "this line is neither 'key: value' nor '- item'", nil),
      ("a: @x", 1, 4, "a value can't begin with '@'", "quotes around such text"),
      ("a: %x", 1, 4, "a value can't begin with '%'", "quotes around such text"),
      ("a: &", 1, 5, "a name is missing after '&' or '*'", "quotes around such text"),
      ("a: !x!y z", 1, 4, "unknown tag", "quotes around text that begins with '!'"),
      ("!<", 1, 3, "this tag is malformed", "quotes around text that begins with '!'"),
      ("%FOO\n---\na", 1, 5, "a line that begins with '%' has no meaning here", nil),
      ("%YAML 2.0\n---\na", 1, 1, "only YAML 1.1 and 1.2 can be read", "no line '%YAML'"),
      (#"a: "\q""#, 1, 5, "unknown escape in double quotes", #"\n, \t, \", \\ or single quotes"#),
      (#"a: "\x1""#, 1, 7, "an escape is cut short", #"\x41, \u0041 or \U00000041"#),
      (#"a: "\ud800""#, 1, 7, "this escape is no character", nil),
      ("a: |0\n x", 1, 5, "a block of text can't be indented by 0", "1 to 9"),
      ("a: | b\n x", 1, 6, "only a comment may follow here", "the text on the next line"),
      ("a: 1\n...\nb", 3, 1, "the document has already ended", "one document in a file"),
    ] as [(String, Int, Int, String, String?)])
  func `a syntax error is said in plain words`(
    text: String, line: Int, column: Int, message: String, expected: String?
  ) {
    let source = text.split(separator: "\n")[line - 1]
    var lines = [
      "f.yaml:\(line):\(column): error: \(message)", "\(line) | \(source)",
      "  | \(String(repeating: " ", count: column - 1))^",
    ]
    if let expected { lines.append("  = expected \(expected)") }
    #expect(mistakes(in: text) == lines.joined(separator: "\n"))
  }

  @Test func `an open bracket is named with its line`() {
    #expect(
      mistakes(in: "a: [1, 2\nb: 3\n") == """
        f.yaml:2:2: error: a ',' or the closing ']' is missing here; the '[' stands in line 1
        2 | b: 3
          |  ^
        """)
  }

  private static let misplacedKey =
    "a key can't stand here: it is indented too deep, or the line above lacks its ':'"
  private static let misfitKey = "this doesn't fit the mapping around it"
  private static let misfitItem = "this doesn't fit the list around it"
  private static let afterValue = "nothing may follow the value before this"
}
