// SPDX-License-Identifier: MIT

import Testing
import YAML

struct NearestTests {
  @Test(arguments: [
    ("partiton", "partition"),
    ("partitoin", "partition"),
    ("PARTITION", "partition"),
    ("part", "partition"),
    ("hael", "heal"),
    ("crahs", "crash"),
    ("chrash", "crash"),
  ])
  func `a slip of the keyboard finds its word`(word: String, expected: String) {
    #expect(nearest(word, among: ["partition", "heal", "crash"]) == expected)
  }

  @Test(arguments: ["", "x", "p", "reboot", "elect", String(repeating: "partition", count: 100)])
  func `a word that is far from all others has no nearest`(word: String) {
    #expect(nearest(word, among: ["partition", "heal", "crash"]) == nil)
  }

  @Test(arguments: [("a", "A"), ("S1", "S1")])
  func `short names differ in case only`(word: String, expected: String) {
    #expect(nearest(word, among: ["A", "B", "S1", "S2"]) == expected)
    #expect(nearest("S3", among: ["S1", "S2"]) == nil)
  }

  @Test func `among equals the first wins`() {
    #expect(nearest("cat", among: ["bat", "hat"]) == "bat")
  }
}
