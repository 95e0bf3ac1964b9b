// SPDX-License-Identifier: MIT

import Testing
import YAML

/// A scenario as small as it can be, to decode as others decode theirs.
private struct Scenario: Equatable {
  enum Verb: String, CaseIterable { case crash, partition, heal, wait }

  enum Step: Equatable {
    case crash(String, after: String?)
    case partition([[String]])
    case heal
    case wait(Int)
  }

  var id: String
  var seeds: Int
  var steps: [Step]

  static let servers = ["A", "B", "C"]

  init?(_ node: Node, _ reader: Reader) {
    let top = reader.mapping(node, keys: ["id", "seeds", "steps"])
    let id = top.required("id", .text)
    let seeds = top.optional("seeds", .integer(in: 1...1000))
    let steps = top.required("steps", .list(of: .step))
    guard let id, let steps else { return nil }
    self.id = id
    self.seeds = seeds ?? 100
    self.steps = steps
  }
}

extension Form where Output == Scenario.Step {
  fileprivate static var step: Form {
    let server = Form<String>.name(of: "server", in: Scenario.servers)
    return Form("a step") { node, reader in
      guard let step = reader.variant(node, of: Scenario.Verb.self) else { return nil }
      switch step.name {
      case .crash:
        let crash = reader.mapping(step.value, keys: ["server", "after"], shorthand: "server")
        let after = crash.optional("after", .text)
        return crash.required("server", server).map { .crash($0, after: after) }
      case .partition:
        return reader.read(step.value, .list(of: .list(of: server))).map { .partition($0) }
      case .heal:
        return .heal
      case .wait:
        return reader.read(step.value, .duration).map { .wait($0) }
      }
    }
  }
}

struct ReaderTests {
  private func decode(_ text: String) throws -> Scenario {
    try Document.parse(text, file: "f.yaml").decode { Scenario($0, $1) }
  }

  @Test func `a scenario is decoded`() throws {
    let scenario = try decode(
      """
      id: one
      steps:
        - crash: A
        - crash: {server: B, after: persist}
        - partition: [[A, B], [C]]
        - wait: 150ms
        - heal
        - heal:
      """)
    #expect(scenario.id == "one")
    #expect(scenario.seeds == 100)
    #expect(
      scenario.steps == [
        .crash("A", after: nil), .crash("B", after: "persist"), .partition([["A", "B"], ["C"]]),
        .wait(150_000), .heal, .heal,
      ])
  }

  @Test func `all mistakes of a file are reported at once`() {
    let text = """
      idd: one
      seeds: 5000
      seeds: 1
      steps:
        - crush: A
        - crash: [A]
        - crash: {server: D, afterwards: x}
        - partition: [[A, b], C]
        - wait: soon
        - heal: x
          wait: 1s
        - []
        -
      """
    let expected = """
      f.yaml:1:1: error: unknown key 'idd'
      1 | idd: one
        | ^
        = expected one of: id, seeds, steps; did you mean 'id'?

      f.yaml:1:1: error: missing key 'id'
      1 | idd: one
        | ^
        = expected id: text

      f.yaml:2:8: error: expected a whole number from 1 to 1000, found the number 5000
      2 | seeds: 5000
        |        ^

      f.yaml:3:1: error: the key 'seeds' already stands in line 2
      3 | seeds: 1
        | ^

      f.yaml:5:5: error: unknown word 'crush'
      5 |   - crush: A
        |     ^
        = expected one of: crash, partition, heal, wait; did you mean 'crash'?

      f.yaml:6:12: error: expected a server, found a list
      6 |   - crash: [A]
        |            ^

      f.yaml:7:21: error: unknown server 'D'
      7 |   - crash: {server: D, afterwards: x}
        |                     ^
        = expected one of: A, B, C

      f.yaml:7:24: error: unknown key 'afterwards'
      7 |   - crash: {server: D, afterwards: x}
        |                        ^
        = expected one of: server, after

      f.yaml:8:21: error: unknown server 'b'
      8 |   - partition: [[A, b], C]
        |                     ^
        = expected one of: A, B, C; did you mean 'B'?

      f.yaml:8:25: error: expected a list, found text 'C'
      8 |   - partition: [[A, b], C]
        |                         ^

      f.yaml:9:11: error: expected a duration, found text 'soon'
      9 |   - wait: soon
        |           ^
        = expected something like 250us, 150ms, 1s or 2m

      f.yaml:11:5: error: 'wait' is a second key beside 'heal'
      11 |     wait: 1s
         |     ^
         = expected one key; is the indentation right?

      f.yaml:12:5: error: expected a mapping with one key, found a list
      12 |   - []
         |     ^

      f.yaml:13:4: error: expected a mapping with one key, found nothing
      13 |   -
         |    ^
      """
    do {
      Issue.record("decoded: \(try decode(text))")
    } catch {
      #expect("\(error)" == expected)
    }
  }

  @Test func `what isn't a mapping is said once`() {
    #expect(throws: Diagnostics.self) { try decode("[1]") }
    do {
      _ = try decode("[1]")
    } catch {
      #expect(
        "\(error)" == """
          f.yaml:1:1: error: expected a mapping, found a list
          1 | [1]
            | ^
          """)
    }
  }

  @Test func `a caller reports mistakes of its own`() throws {
    let document = try Document.parse("leader: S4\n", file: "f.yaml")
    let reader = Reader(document)
    let top = reader.mapping(document.root, keys: ["leader"])
    let leader = try #require(top["leader"])
    reader.report("the leader has crashed", at: leader, expected: "S1", suggestion: "S1")
    #expect(
      reader.diagnostics.description == """
        f.yaml:1:9: error: the leader has crashed
        1 | leader: S4
          |         ^
          = expected S1; did you mean 'S1'?
        """)
  }

  @Test func `a mistake in what two aliases share is reported once`() {
    #expect(
      mistakes(in: "[&a x, *a, *a]", as: .list(of: .integer)) == """
        f.yaml:1:2: error: expected a whole number, found text 'x'
        1 | [&a x, *a, *a]
          |  ^
        """)
  }

  @Test func `whoever returns nothing without a reason is covered`() {
    let form = Form<Int>("nothing at all") { _, _ in nil }
    #expect(mistakes(in: "a", as: form).hasPrefix("f.yaml:1:1: error: this can't be read"))
  }
}
