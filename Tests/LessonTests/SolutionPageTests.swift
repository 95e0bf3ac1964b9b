// SPDX-License-Identifier: MIT

import Foundation
import Mutants
import Raft
import Solutions
import Testing

/// What the solutions' pages say of the reference, of known bugs, and of correct Rafts.
struct SolutionPageTests {
  @Test(arguments: Track.allCases)
  func `what is quoted stands in the reference`(track: Track) throws {
    let page = try page(of: track)
    let path = "\(Home.path)/Solutions/\(track.title)/\(track.title).swift"
    let source = unindented(
      try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n"))
    for fence in page.fences where fence.language == "swift" {
      let quote = unindented(page.lines[fence.body])
      #expect(source.contains(quote), "\(page.path):\(fence.opening + 1)")
    }
  }

  @Test(arguments: Rule.allCases)
  func `a function's known bugs are in its section`(rule: Rule) throws {
    let page = try page(of: rule.track)
    let sections = page.lines.split { $0.hasPrefix("## ") }
    let headings = page.lines.filter { $0.hasPrefix("## ") }
    let index = try #require(headings.firstIndex(of: "## \(rule.rawValue)"))
    let named = sections[index + 1].compactMap { line in
      line.firstMatch(of: /^\|.*\| `([a-z-]+)` \|/).map { String($0.1) }
    }
    let mutants = Mutant.all.filter { $0.rule == rule }.map(\.id)
    #expect(named.sorted() == mutants.sorted())
  }

  @Test func `every correct Raft is named on a page`() throws {
    let pages = try Track.allCases.map { try page(of: $0).lines.joined(separator: "\n") }
    for variant in Variant.all {
      #expect(pages.contains { $0.contains("`\(variant.id)`") }, "\(variant.id)")
    }
  }

  private func page(of track: Track) throws -> Lesson {
    try #require(Lesson(path: "Solutions/\(track.title)/README.md"))
  }

  private func unindented(_ lines: some Sequence<String>) -> String {
    lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }
}
