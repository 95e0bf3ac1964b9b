// SPDX-License-Identifier: MIT

import Testing
import YAML

struct PlaceTests {
  /// The place of the value under the last of some keys.
  private func mark(in text: String, _ keys: String...) throws -> Mark? {
    var node: Node? = try Document.parse(text, file: "f.yaml").root
    for key in keys {
      guard case .mapping(let entries)? = node?.content else { return nil }
      node = entries.first { $0.key == key }?.value
    }
    return node?.mark
  }

  @Test func `nodes begin where their first character stands`() throws {
    let text = """
      # a comment
      a: 1
      list:
        - x
      map:
        b: {c: 2}
      empty:
      tagged: !!str 5
      """
    #expect(try mark(in: text) == Mark(line: 2, column: 1))
    #expect(try mark(in: text, "a") == Mark(line: 2, column: 4))
    #expect(try mark(in: text, "list") == Mark(line: 4, column: 3))
    #expect(try mark(in: text, "map") == Mark(line: 6, column: 3))
    #expect(try mark(in: text, "map", "b", "c") == Mark(line: 6, column: 10))
    #expect(try mark(in: text, "empty") == Mark(line: 7, column: 7))
    #expect(try mark(in: text, "tagged") == Mark(line: 8, column: 9))
  }

  @Test(arguments: ["a: 1\nb: 2", "a: 1\r\nb: 2", "a: 1\rb: 2", "\u{FEFF}a: 1\r\nb: 2"])
  func `lines end as editors end them and a byte order mark counts for nothing`(
    text: String
  ) throws {
    #expect(try mark(in: text, "a") == Mark(line: 1, column: 4))
    #expect(try mark(in: text, "b") == Mark(line: 2, column: 4))
  }

  @Test func `a line separator within text ends no line`() throws {
    #expect(try mark(in: "a: 'x\u{2028}y'\nb: 2", "b") == Mark(line: 2, column: 4))
  }

  @Test(arguments: [
    ("{漢字: 1, b: 2}", 12),
    ("{é: 1, b: 2}", 11),
    ("{🎉🎉: 1, b: 2}", 12),
  ])
  func `columns count characters`(text: String, column: Int) throws {
    #expect(try mark(in: text, "b") == Mark(line: 1, column: column))
  }

  @Test func `an alias stands for the node at its own place`() throws {
    let text = "a: &x [1]\nb: *x\n"
    #expect(try mark(in: text, "b") == Mark(line: 1, column: 4))
    #expect(try tree(text) == ["a": [1], "b": [1]])
  }
}
