// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import Hunting
@testable import Recall

struct `The log of hunts` {
  private static func record(_ number: Int, _ deed: HuntRecord.Deed) -> HuntRecord {
    HuntRecord(at: Sample.noon, number: number, deed)
  }

  private static let deeds: [HuntRecord.Deed] = [
    .opened(level: "basic"), .watched(scenario: "split-vote", raft: "reference"),
    .compared(scenario: "trap.yaml"), .hinted(2),
    .checked(file: "a \"trap\".yaml", result: "did not arise"), .named("propose", isRight: false),
    .named("restore", isRight: true), .explained("It forgets\nits vote."),
    .confirmed(["mistake", "consequence"]), .confirmed([]), .gaveUp,
  ]

  @Test func `gives back what was written, and passes over what it can't read`() throws {
    let path = NSTemporaryDirectory() + "hunts-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let log = HuntLog(in: StateFolder(path: path))
    #expect(try log.read().isEmpty)
    let records = Self.deeds.map { Self.record(4711, $0) }
    for record in records { try log.append(record) }
    #expect(try log.read() == records)

    let file = URL(fileURLWithPath: log.path)
    let damaged = #"{"v":1,"event":"hinted","at":"2026-07-04T12:00:00Z","case":1}"# + "\nhalf"
    try (Data(damaged.utf8) + Data(contentsOf: file)).write(to: file)
    #expect(try log.read() == Array(records.dropFirst()))
  }

  @Test func `is read without the cases that nobody knows`() throws {
    let suspect = try Sample.suspect()
    let casebook = Casebook([], mutants: [suspect.mutant])
    let numbers = [suspect.number, 999_999]
    let history = HuntHistory(
      numbers.map { Self.record($0, .opened(level: "basic")) }, in: casebook)
    #expect(history.investigations.map(\.number) == [suspect.number])
    #expect(history.current?.number == suspect.number)
  }

  @Test func `is made of lines that begin as all do`() {
    let line = Self.record(4711, .named("stepDown", isRight: true)).line
    #expect(line.hasPrefix(#"{"v":1,"event":"named","id":""#))
    #expect(
      line.hasSuffix(
        #""at":"2026-07-04T12:00:00.000Z","case":4711,"function":"stepDown","verdict":"right"}"#
          + "\n"))
  }

  @Test func `tells which case is the current one: the last opened that is not closed`() {
    var history = HuntHistory([])
    #expect(history.current == nil)
    history.add(Self.record(1, .opened(level: "basic")))
    history.add(Self.record(2, .opened(level: "advanced")))
    #expect(history.current?.number == 2)
    history.add(Self.record(1, .opened(level: "basic")))
    #expect(history.current?.number == 1)
    history.add(Self.record(1, .gaveUp))
    #expect(history.current?.number == 2)
    history.add(Self.record(2, .gaveUp))
    #expect(history.current == nil)
    #expect(history.investigations.map(\.number) == [1, 2])
  }

  @Test func `says nothing of a case that was never opened`() {
    let history = HuntHistory([Self.record(3, .hinted(1))])
    #expect(history.investigations.isEmpty)
  }
}
