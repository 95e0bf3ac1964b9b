// SPDX-License-Identifier: MIT

import Raft
import Testing

struct NumbersTests {
  @Test func `terms are compared and moved on`() {
    var term: Term = 3
    term += 2
    #expect(term == 5)
    #expect(term + 1 == 6)
    #expect(Term(4) < term)
    #expect(term.description == "5")
  }

  @Test func `indices move both ways, and know how far they are apart`() {
    var index: LogIndex = 3
    index += 4
    #expect(index == 7)
    index -= 2
    #expect(index == 5)
    #expect(index - 1 == LogIndex(4))
    #expect(index - LogIndex(2) == 3)
    #expect(index.distance(to: 2) == -3)
    #expect(index.description == "5")
  }

  @Test func `a range of indices can be walked`() {
    let range: ClosedRange<LogIndex> = 2...4
    #expect(range.map(\.rawValue) == [2, 3, 4])
  }

  @Test func `servers are printed from S1`() {
    #expect(ServerID(0).description == "S1")
    #expect(ServerID(0) < ServerID(1))
  }
}
