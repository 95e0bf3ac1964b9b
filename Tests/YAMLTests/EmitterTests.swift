// SPDX-License-Identifier: MIT

import Testing
import YAML

struct EmitterTests {
  @Test func `a tree is written an item to a line`() {
    let value: Value = [
      "id": "crash", "seeds": 100, "loss": 0.5, "strict": true, "nothing": nil,
      "empty": [], "none": [:],
      "groups": .flow([["A", "B"], ["C"]]),
      "options": .flow(["a": 1, "b": "x, y", "c": nil]),
      "steps": [
        ["crash": "A"], ["crash": ["server": "A", "after": "persist"]], "heal", [["x", "w"], "z"],
      ],
      "text": "two\nlines\n",
    ]
    #expect(
      Emitter.text(of: value) == """
        id: crash
        seeds: 100
        loss: 0.5
        strict: true
        nothing: null
        empty: []
        none: {}
        groups: [[A, B], [C]]
        options: {a: 1, b: "x, y", c: null}
        steps:
          - crash: A
          - crash:
              server: A
              after: persist
          - heal
          - - - x
              - w
            - z
        text: |
          two
          lines

        """)
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("a:b", "a:b"), ("a#b", "a#b"), ("it's", "it's"),
    ("150ms", "150ms"),
    ("漢字", "漢字"), ("🎉", "🎉"), ("a, b", "a, b"), ("x - y", "x - y"),
    ("", "\"\""), ("5", "\"5\""), ("true", "\"true\""), ("null", "\"null\""), ("~", "\"~\""),
    ("- a", "\"- a\""), (": ", "\": \""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("yes", "\"yes\""), ("No", "\"No\""),
    ("1_000", "\"1_000\""), ("12:30", "\"12:30\""), ("2024-01-01", "\"2024-01-01\""),
    (".5", "\".5\""), ("...", "\"...\""), ("---", "\"---\""), ("<<", "\"<<\""), ("=", "\"=\""),
    ("say \"x\"", "say \"x\""), ("\"x\"", "'\"x\"'"), ("\"it's\"", "'\"it''s\"'"),
    ("a\tb", "\"a\\tb\""), ("\n", "\"\\n\""), ("a\r\nb", "\"a\\r\\nb\""), ("\0", "\"\\0\""),
    ("\u{1B}[0m", "\"\\e[0m\""), ("\u{7F}", "\"\\x7F\""), ("\u{2028}", "\"\\u2028\""),
    ("\u{FEFF}", "\"\\uFEFF\""), ("'\u{301}", "\"'\u{301}\""),
  ])
  func `text is quoted where it has to be`(text: String, written: String) throws {
    #expect(Emitter.text(of: .text(text)) == written + "\n")
    #expect(try tree(written) == .text(text))
  }

  @Test(arguments: [
    ("a\nb\n", "|\n  a\n  b\n"), ("a\nb", "|-\n  a\n  b\n"), ("a\n\n\n", "|+\n  a\n\n\n"),
    ("\na\n", "|\n\n  a\n"), (" a\nb\n", "|2\n   a\n  b\n"), ("\n  a", "|2-\n\n    a\n"),
    ("a \n # b\n", "|\n  a \n   # b\n"), ("---\n...\n", "|\n  ---\n  ...\n"),
  ])
  func `text of several lines is a block`(text: String, written: String) throws {
    #expect(Emitter.text(of: .text(text)) == written)
    #expect(try tree(written) == .text(text))
  }

  @Test(arguments: [
    (0.1, "0.1"), (5.0, "5.0"), (1e20, "1e+20"), (-.infinity, "-.inf"), (.nan, ".nan"),
  ])
  func `numbers stay numbers`(number: Double, written: String) throws {
    #expect(Emitter.text(of: .number(number)) == written + "\n")
    #expect(try tree(written) == .number(number))
  }

  @Test func `a very long key is written with a question mark`() throws {
    let key = String(repeating: "k", count: 2_000)
    let value: Value = [
      "a": .mapping([.init(key, ["x", "y"])]),
      "b": .flow(.mapping([.init(key, 1), .init("c", 2)])),
    ]
    #expect(try tree(Emitter.text(of: value)) == value)
  }
}
