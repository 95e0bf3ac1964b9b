// SPDX-License-Identifier: MIT

import Testing
import YAML

struct LimitTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `64 levels are allowed`() {
    #expect(mistakes(in: nested(64)) == "")
  }

  @Test func `65 levels are too many`() {
    #expect(
      mistakes(in: nested(65)) == """
        f.yaml:1:65: error: lists and mappings are nested too deep
        1 | …\(String(repeating: "[", count: 51))\(String(repeating: "]", count: 49))…
          |  \(String(repeating: " ", count: 50))^
          = expected at most 64 levels
        """)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[a, {b: ", "&a ["])
  func `no nesting overflows the stack`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    #expect(mistakes(in: text).contains("error: "))
  }

  @Test func `directives can't be compared without bounds`() {
    let text = (0...1000).map { "%TAG !a\($0)! b\n" }.joined() + "--- a"
    #expect(
      mistakes(in: text) == """
        f.yaml: error: the file has too many '%TAG' lines
          = expected none
        """)
  }

  @Test func `aliases can't multiply without bounds`() {
    let doublings = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
    #expect(
      mistakes(in: "a0: &a0 x\n" + doublings.joined()) == """
        f.yaml:16:18: error: the aliases of this file stand for too many nodes
        16 | a15: &a15 [*a14, *a14]
           |                  ^
           = expected at most 100000
        """)
  }

  @Test func `aliases can't nest without bounds`() {
    let chain = (1...100).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }
    #expect(
      mistakes(in: "a0: &a0 x\n" + chain.joined()) == """
        f.yaml:64:12: error: this alias nests lists and mappings too deep
        64 | a63: &a63 [*a62]
           |            ^
           = expected at most 64 levels
        """)
  }
}
