// SPDX-License-Identifier: MIT

import Raft
import Testing

struct LogTests {
  @Test func `an empty log ends at index 0 in term 0`() {
    let log = Log()
    #expect(log.isEmpty)
    #expect(log.firstIndex == 1)
    #expect(log.lastIndex == 0)
    #expect(log.lastTerm == 0)
    #expect(log.term(at: 0) == 0)
    #expect(log.entries(from: 1).isEmpty)
  }

  @Test func `indices are counted from 1`() {
    let log = Log(terms: [1, 1, 4])
    #expect(log.count == 3)
    #expect(log.lastIndex == 3)
    #expect(log.lastTerm == 4)
    #expect(log[3].description == "x3=4 (term 4)")
    #expect(log.entries(from: 2).map(\.description) == ["x2=1 (term 1)", "x3=4 (term 4)"])
    #expect(log.entries(from: 4).isEmpty)
  }

  @Test(arguments: [-1, 4, 9, Int.max] as [Int])
  func `there is no term where there is no entry`(index: Int) {
    #expect(Log(terms: [1, 1, 4]).term(at: LogIndex(index)) == nil)
    #expect(!Log(terms: [1, 1, 4]).contains(LogIndex(index)))
  }

  @Test func `truncating deletes an entry and all that follow`() {
    var log = Log(terms: [1, 1, 4, 5])
    log.truncate(from: 3)
    #expect(log == Log(terms: [1, 1]))
    log.truncate(from: 3)
    #expect(log == Log(terms: [1, 1]))
    log.truncate(from: 1)
    #expect(log.isEmpty)
  }

  @Test func `a compacted prefix is known by its last term`() {
    var log = Log(consecutiveEntries(terms: [4, 4], after: 7), baseIndex: 7, baseTerm: 3)
    #expect(log.firstIndex == 8)
    #expect(log.lastIndex == 9)
    #expect(log.term(at: 7) == 3)
    #expect(log.term(at: 6) == nil)
    log.truncate(from: 8)
    #expect(log.lastIndex == 7)
    #expect(log.lastTerm == 3)
  }

  @Test func `equal entries make equal logs, however they came about`() {
    var grown = Log()
    grown.append(contentsOf: consecutiveEntries(terms: [1, 2], after: 0))
    #expect(grown == Log(terms: [1, 2]))
    #expect(grown.hashValue == Log(terms: [1, 2]).hashValue)
    #expect(grown != Log(terms: [1, 3]))
    #expect(grown.description == "[x1=1 (term 1), x2=2 (term 2)]")
  }

  @Test func `a change replaces everything from its index on`() {
    var log = Log(terms: [1, 1, 4])
    let change = LogChange(from: 3, entries: consecutiveEntries(terms: [5, 5], after: 2))
    #expect(change.lastIndex == 4)
    log.apply(change)
    #expect(log == Log(terms: [1, 1, 5, 5]))
  }
}
