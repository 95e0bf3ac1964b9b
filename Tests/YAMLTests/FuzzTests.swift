// SPDX-License-Identifier: MIT

import Testing
import YAML

struct FuzzTests {
  private static let documents: [String] = [
    """
    id: figure-8
    title: "A leader can't commit \\u00e9 entries"
    seeds: 100
    network: {delay: 2ms..8ms, loss: 10%}
    steps:
      - partition: [[A, B], [C, D, E]]
      - crash: {server: &leader A, after: persist}
      - restart: *leader
      - heal
    """,
    """
    # A question
    - prompt: |
        Which of these
          hold?
      choices: [ 'it''s', "b\\n", >- , c ]
    - text: >+
        folded
        text

      key: !!str 5
    """,
    "? long key\r\n: - 漢字\r\n  - 🎉\r\n'q': \"\\x41\r\n  b\"\r\n",
    "---\n{a: [1, 2.5, ~, true], b: {c: *x}, d: &x [[]]}\n...\n",
  ]

  private static let splices: [String] = [
    "[", "{", "]", "}", ":", ": ", "- ", "? ", "&a ", "*a", "!", "|", ">", "'", "\"", "#", "%", "@",
    "\t", "\n", "\r", "\0", "\n---\n", "\n...\n", "\u{FEFF}", "\u{2028}", "<<", "\\",
  ]

  private func mutate(_ bytes: inout [UInt8], using chance: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &chance)
    let end = min(bytes.count, place + Int.random(in: 0...8, using: &chance))
    switch Int.random(in: 0...3, using: &chance) {
    case 0: bytes.replaceSubrange(place..<end, with: [.random(in: 0...255, using: &chance)])
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: 0)
    default:
      bytes.insert(contentsOf: (Self.splices.randomElement(using: &chance) ?? "").utf8, at: place)
    }
  }

  /// Decodes as if the document were a list of steps, or a mapping of anything.
  private func decode(_ node: Node, _ reader: Reader) -> Int? {
    let top = reader.mapping(node, keys: ["id", "seeds", "network", "steps"])
    _ = top.required("id", .text)
    _ = top.optional("seeds", .integer(in: 1...10))
    _ = top.optional("network", .entries(of: .durations))
    _ = reader.read(node, .list(of: .entries(of: .oneOrMore(.percent))))
    return nil
  }

  @Test(arguments: 0..<4)
  func `no bytes make the parser trap or hang`(index: Int) throws {
    var chance = SeededGenerator(seed: UInt64(index))
    for _ in 0..<5_000 {
      var bytes = Array(Self.documents[index].utf8)
      for _ in 0...Int.random(in: 0...3, using: &chance) { mutate(&bytes, using: &chance) }
      try check(bytes)
    }
  }

  /// Expects a document that survives writing, or a message.
  private func check(_ bytes: [UInt8]) throws {
    let document: Document
    do {
      document = try Document.parse(bytes, file: "f.yaml")
    } catch {
      return #expect(error.description.contains("error: "))
    }
    #expect(throws: Diagnostics.self) { try document.decode(decode) }
    let value = Value(document.root)
    try #require(try tree(Emitter.text(of: value)) == value, "bytes: \(bytes)")
  }
}
