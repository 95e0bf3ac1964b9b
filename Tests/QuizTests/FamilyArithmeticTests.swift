// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct FamilyArithmeticTests {
  @Test(arguments: [
    (1, 1, 0), (2, 2, 0), (3, 2, 1), (4, 3, 1), (5, 3, 2), (6, 4, 2), (7, 4, 3), (8, 5, 3),
    (9, 5, 4),
  ])
  func `a majority is more than half, and what is over may fail`(
    total: Int, size: Int, spare: Int
  ) {
    #expect(Majority(of: total).size == size)
    #expect(Majority(of: total).spare == spare)
  }

  @Test(arguments: 1...12)
  func `two majorities share a server, and two halves need not`(total: Int) {
    let size = Majority(of: total).size
    #expect(2 * size > total)
    #expect(2 * (size - 1) <= total)
  }

  @Test(arguments: [(5, 5, 2), (5, 4, 1), (5, 3, 0), (5, 2, nil), (4, 3, 0), (4, 2, nil)])
  func `those who failed already are counted`(total: Int, up: Int, spare: Int?) {
    #expect(Majority(of: total).spare(ofThoseUp: up) == spare)
  }

  @Test(arguments: [
    ([9, 7, 7, 4, 3], 7), ([9, 6, 6, 4, 3], 6), ([5, 5, 1, 1], 1), ([5, 5, 5, 1], 5),
    ([0, 0, 3], 0),
    ([4], 4),
  ])
  func `the highest index that a majority has reached`(indices: [Int], reached: Int) {
    #expect(Majority(of: indices.count).index(reachedBy: indices) == reached)
  }

  @Test func `who is not heard of does not help`() {
    #expect(Majority(of: 5).index(reachedBy: [9, 9]) == 0)
  }

  @Test(arguments: [
    ([1, 1, 1], [2], true), ([2], [1, 1, 1], false), ([1, 2], [1, 2], false),
    ([1, 2], [1, 2, 2], true), ([], [1], true), ([], [], false),
  ])
  func `the later last term counts more than length`(log: [Int], other: [Int], isOlder: Bool) {
    #expect((LogEnd(of: log) < LogEnd(of: other)) == isOlder)
  }

  @Test(arguments: [
    ([1, 1], [2], 2, [1, 1, 2]), ([1, 1, 1, 1], [1, 4], 2, [1, 1, 1, 4]),
    ([1, 1, 2, 2], [2], 2, [1, 1, 2, 2]), ([1, 1, 3, 3], [2], 2, [1, 1, 2]),
    ([], [1, 2], 0, [1, 2]),
    ([1, 2], [], 1, [1, 2]), ([3, 3], [1], 0, [1]),
  ])
  func `only what contradicts a leader gives way`(
    log: [Int], entries: [Int], index: Int, outcome: [Int]
  ) {
    #expect(log.storing(entries, after: index) == outcome)
  }

  @Test(arguments: [
    (1, 0, false), (0, 0, true), (1, 1, true), (2, 1, false), (3, 3, true), (3, 4, false),
    (1, -1, false),
  ])
  func `every log matches before its first entry`(term: Int, index: Int, matches: Bool) {
    #expect([1, 1, 3].matches(term, at: index) == matches)
  }
}
