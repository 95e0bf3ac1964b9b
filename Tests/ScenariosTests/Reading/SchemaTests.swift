// SPDX-License-Identifier: MIT

import Testing

@testable import Scenarios

struct SchemaTests {
  @Test func `the schema's example is a scenario`() {
    let file = "Exercises/Election/Scenarios/leader-crash.yaml"
    #expect(mistakes(in: Schema.example, file: file) == "")
  }

  @Test(arguments: Scenario.keys.map(\.example))
  func `the example of a key can be read`(example: String) {
    let key = example.prefix { $0 != ":" }
    let isOther = { (line: String) in !line.hasPrefix("\(key):") }
    var lines = Sample.text.split(separator: "\n").map(String.init).filter(isOther)
    if key == "steps" { lines.removeAll { $0.hasPrefix("  ") } }
    #expect(mistakes(in: ([example] + lines).joined(separator: "\n"), file: "a-b") == "")
  }

  @Test(arguments: Verb.groups.flatMap(\.verbs).map(\.word.example))
  func `the example of a verb can be read`(example: String) {
    let step = "- " + example.replacing("\n", with: "\n  ")
    let hold = "- hold: {kind: any}\n  as: late\n"
    #expect(mistakes(in: Sample.steps(hold + step)) == "")
  }

  @Test(arguments: Predicate.all.map(\.word.example))
  func `the example of a condition can be read`(example: String) {
    let hold = "- hold: {kind: any}\n  as: late\n"
    #expect(mistakes(in: Sample.steps(hold + "- until: {\(example)}")) == "")
  }

  @Test func `no word is explained twice`() {
    for names in [Verb.names, Predicate.names, Scenario.keys.map(\.name)] {
      #expect(names.count == Set(names).count)
    }
  }

  @Test func `a key beside a verb is never a verb itself`() {
    let options = Verb.groups.flatMap(\.verbs).flatMap(\.word.options).map(\.name)
    #expect(options.filter { Verb.named($0) != nil } == [])
  }

  @Test func `the words in capitals are explained`() {
    let words =
      (Scenario.keys + Verb.groups.flatMap(\.verbs).map(\.word) + Predicate.all.map(\.word))
    let forms = words.compactMap(\.argument) + words.flatMap { $0.fields + $0.options }.map(\.value)
    let capitals = forms.flatMap { $0.split { !$0.isUppercase } }.map(String.init)
      .filter { $0.count > 1 }
    let known = Schema.values.map(\.name)
    #expect(Set(capitals.filter { !known.contains($0) }) == [])
  }

  @Test func `the schema fits a narrow terminal`() {
    let wide = Schema.text.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide == [])
  }

  @Test func `a word is shown with its keys and its example`() {
    #expect(
      Schema.text.contains(
        """
          crash: SERVER
              Crashes a server: what is not on its disk is lost. With 'after' or
              'before', the crash waits for one of the server's own effects.
              after: EFFECT   crash right after the next such effect: persist, send,
                              reply, apply, accept, answer
              before: EFFECT  crash right before it, so that it never happens
              nth: NUMBER     at which of them, counted from 1; default 1
              e.g. crash: leader
                   after: persist
        """))
  }
}
