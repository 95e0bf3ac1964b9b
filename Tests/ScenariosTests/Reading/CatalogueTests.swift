// SPDX-License-Identifier: MIT

import Foundation
import Testing
import YAML

@testable import Scenarios

struct CatalogueTests {
  private let catalogue = Catalogue(
    scenarios: [
      ("election", "advanced", "figure-9"), ("safety", "basic", "figure-8"),
      ("election", "basic", "quiet"), ("election", "basic", "first-leader"),
    ].compactMap { track, level, id in
      let text = Sample.text.replacing("id: one", with: "id: \(id)")
        .replacing("track: election", with: "track: \(track)")
        .replacing("level: basic", with: "level: \(level)")
      return try? Scenario.read(text: text, file: "\(id).yaml")
    })

  @Test(arguments: [
    ([], ["first-leader", "quiet", "figure-9", "figure-8"]),
    (["election"], ["first-leader", "quiet", "figure-9"]),
    (["figure-8", "quiet", "quiet"], ["quiet", "figure-8"]),
    (["figure-*"], ["figure-9", "figure-8"]),
    (["figure-?", "safety"], ["figure-9", "figure-8"]),
    (["replication"], []),
    (["*"], ["first-leader", "quiet", "figure-9", "figure-8"]),
  ])
  func `words choose scenarios in the order in which they are met`(
    words: [String], ids: [String]
  ) throws {
    #expect(try catalogue.select(words).map(\.id) == ids)
  }

  @Test(arguments: [
    ("electoin", "no track or scenario is called 'electoin'; did you mean 'election'?"),
    ("figure-7", "no track or scenario is called 'figure-7'; did you mean 'figure-9'?"),
    ("nonsense", "no track or scenario is called 'nonsense'"),
    ("figures-*", "no scenario matches 'figures-*'; did you mean 'figure-9'?"),
  ])
  func `a word that chooses nothing is an error`(word: String, message: String) {
    do throws(Catalogue.UnknownSelection) {
      _ = try catalogue.select(["quiet", word])
      Issue.record("'\(word)' chose something")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test(arguments: [
    ("*", "", true), ("", "", true), ("", "a", false), ("a*c", "abbc", true), ("a*c", "ac", true),
    ("a*c", "acb", false), ("?", "", false), ("?", "a", true), ("**a", "bba", true),
    ("figure-*-*", "figure-8", false),
  ])
  func `patterns match as a whole`(pattern: String, word: String, matches: Bool) {
    #expect(Glob(pattern).matches(word) == matches)
  }

  @Test func `a kit's scenarios are read from both sides, and every mistake is collected`() throws {
    let kit = try Kit()
    defer { kit.remove() }
    try kit.add("Exercises/Election/Scenarios/one.yaml", Sample.text)
    try kit.add("Exercises/Election/Scenarios/notes.txt", "nothing to read")
    try kit.add("Exercises/Election/Scenarios/two.yml", Sample.text)
    try kit.add("Exercises/Safety/Scenarios/broken.yaml", "id: broken\n- ?")
    try kit.add(
      "Solutions/Safety/Scenarios/secret.yaml",
      Sample.text.replacing("id: one", with: "id: secret")
        .replacing("track: election", with: "track: safety"))
    try kit.add("Solutions/Election/Scenarios/one.yaml", Sample.text)
    let catalogue = Catalogue(root: kit.root)
    #expect(catalogue.scenarios.map(\.id) == ["one", "secret"])
    #expect(catalogue.scenarios.map(\.isHidden) == [false, true])
    #expect(
      catalogue.diagnostics.description.replacing(kit.root + "/", with: "") == """
        Exercises/Election/Scenarios/two.yml: error: a scenario's file ends in .yaml

        Exercises/Safety/Scenarios/broken.yaml:2:1: error: this doesn't fit the mapping around it
        2 | - ?
          | ^
          = expected a key below the first letter of the other keys

        Solutions/Election/Scenarios/one.yaml: error: the id 'one' is taken by \
        Exercises/Election/Scenarios/one.yaml
          = expected an id of its own
        """)
    #expect(throws: Catalogue.UnknownSelection.self) { try catalogue.select(["broken"]) }
  }

  @Test func `a kit without scenarios is no mistake`() throws {
    let kit = try Kit()
    defer { kit.remove() }
    let catalogue = Catalogue(root: kit.root)
    #expect(catalogue.scenarios.isEmpty)
    #expect(catalogue.diagnostics.isEmpty)
  }
}

/// A kit in a temporary folder.
private struct Kit {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  func add(_ path: String, _ text: String) throws {
    let url = URL(filePath: root).appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: root)
  }
}
