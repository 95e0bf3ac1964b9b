// SPDX-License-Identifier: MIT

import Testing
import YAML

struct StructureTests {
  @Test func `a duplicate key is reported at its second place`() {
    #expect(
      mistakes(in: "id: a\ntitle: b\nid: c\n") == """
        f.yaml:3:1: error: the key 'id' already stands in line 1
        3 | id: c
          | ^
        """)
  }

  @Test func `of two equal keys the first counts`() throws {
    #expect(try tree("a: 1\n\"a\": 2\n") == ["a": 1])
  }

  @Test func `a second document is a mistake`() {
    #expect(
      mistakes(in: "a: 1\n---\nb: 2\n") == """
        f.yaml:2:1: error: a second document begins here
        2 | ---
          | ^
          = expected one document in a file
        """)
  }

  @Test func `an unknown alias is a mistake`() {
    #expect(
      mistakes(in: "a: *b\nb: &b 1\n") == """
        f.yaml:1:4: error: nothing is named '&b' before this alias
        1 | a: *b
          |    ^
        """)
  }

  @Test func `an alias inside what it names is a mistake`() {
    #expect(
      mistakes(in: "a: &x [*x]\n") == """
        f.yaml:1:8: error: the alias '*x' stands inside what it names
        1 | a: &x [*x]
          |        ^
        """)
  }

  @Test func `a list as a key is a mistake`() {
    #expect(
      mistakes(in: "? [a]\n: 1\n") == """
        f.yaml:1:3: error: a list can't be a key
        1 | ? [a]
          |   ^
          = expected text
        """)
  }

  @Test func `tags other than that of text are mistakes`() throws {
    #expect(
      mistakes(in: "a: !!int 5\n") == """
        f.yaml:1:4: error: the tag '!!int' has no meaning here
        1 | a: !!int 5
          |    ^
          = expected no tag, or !!str before text
        """)
    #expect(try tree("!!str 5") == "5")
  }

  @Test func `structure and syntax are reported together, in the order of the file`() {
    #expect(
      mistakes(in: "a: 1\na: *b\nb: 2\nb: 3\nc: @\nd: 1\nd: 1\n") == """
        f.yaml:2:1: error: the key 'a' already stands in line 1
        2 | a: *b
          | ^

        f.yaml:2:4: error: nothing is named '&b' before this alias
        2 | a: *b
          |    ^

        f.yaml:4:1: error: the key 'b' already stands in line 3
        4 | b: 3
          | ^

        f.yaml:5:4: error: a value can't begin with '@'
        5 | c: @
          |    ^
          = expected quotes around such text
        """)
  }
}
