// SPDX-License-Identifier: MIT

import Testing
import YAML

struct RenderingTests {
  @Test func `a mistake shows its line with a caret and the nearest word`() {
    let text = "steps:\n  - heal\n  - partiton: [[A], [B, C]]\n"
    let form = Form<Bool>("steps") { node, reader in
      let top = reader.mapping(node, keys: ["steps"])
      let step = Form<Node>("a step") { node, reader in
        guard node.kind == .mapping else { return node }
        return reader.mapping(node, keys: ["partition", "heal", "crash"]).node
      }
      return top.required("steps", .list(of: step)).map { _ in true }
    }
    #expect(
      mistakes(in: text, as: form) == """
        f.yaml:3:5: error: unknown key 'partiton'
        3 |   - partiton: [[A], [B, C]]
          |     ^
          = expected one of: partition, heal, crash; did you mean 'partition'?
        """)
  }

  @Test func `the caret stands below wide characters, combined ones and tabs`() {
    #expect(
      mistakes(in: "a: [漢字, *x]") == """
        f.yaml:1:9: error: nothing is named '&x' before this alias
        1 | a: [漢字, *x]
          |           ^
        """)
    #expect(
      mistakes(in: "a: [👩‍💻, e\u{301}, *x]") == """
        f.yaml:1:14: error: nothing is named '&x' before this alias
        1 | a: [👩‍💻, e\u{301}, *x]
          |            ^
        """)
    #expect(
      mistakes(in: "a: [x,\t*x]") == """
        f.yaml:1:8: error: nothing is named '&x' before this alias
        1 | a: [x,\t*x]
          |       \t^
        """)
  }

  @Test func `a long line is cut on both sides`() {
    let filler = String(repeating: "x", count: 1_000)
    let before = String(repeating: "x", count: 42)
    let after = String(repeating: "x", count: 45)
    #expect(
      mistakes(in: "a: ['\(filler)', 'b', *x, '\(filler)']") == """
        f.yaml:1:1014: error: nothing is named '&x' before this alias
        1 | …\(before)', 'b', *x, '\(after)…
          |  \(String(repeating: " ", count: 50))^
        """)
  }

  @Test func `line numbers of several digits push the caret`() {
    #expect(
      mistakes(in: String(repeating: "\n", count: 99) + "a: @x") == """
        f.yaml:100:4: error: a value can't begin with '@'
        100 | a: @x
            |    ^
            = expected quotes around such text
        """)
  }

  @Test func `control characters are made visible`() {
    #expect(
      mistakes(in: "a: \u{1B}[31mred") == """
        f.yaml:1:4: error: the character U+001B is not allowed in YAML
        1 | a: ␛[31mred
          |    ^
        """)
  }

  @Test func `only the first hundred mistakes are shown`() throws {
    let text = (0...101).map { _ in "a: 1\n" }.joined()
    let diagnostics = try Document.parse(text, file: "f.yaml").mistakes
    #expect(diagnostics.all.count == 100)
    #expect(diagnostics.omitted == 1)
    #expect(diagnostics.description.hasSuffix("\n\nand 1 more mistake"))
  }

  @Test func `a mistake that isn't shown has no line`() {
    let diagnostic = Diagnostic(
      file: "a.yaml", mark: Mark(line: 2, column: 3), message: "the id 'x' is taken",
      expected: "an id of its own")
    #expect(
      diagnostic.description == """
        a.yaml:2:3: error: the id 'x' is taken
          = expected an id of its own
        """)
  }
}
