// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct FamilyFindingTests {
  private func find(_ family: String, _ picture: ClusterPicture) throws -> Finding? {
    try #require(Family.named(family)).find(picture)
  }

  /// Servers called A, B, C and so on, with their logs.
  private func cluster(_ logs: [Int]..., down: Set<String> = []) -> ClusterPicture {
    ClusterPicture(
      zip("ABCDEFG", logs).map { name, log in
        .init(String(name), log: log, isDown: down.contains(String(name)))
      })
  }

  @Test func `every family has a name of its own`() {
    let names = Family.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { Family.named($0)?.name == $0 })
    #expect(Family.named("losers") == nil)
  }

  @Test func `an up-to-date log wins, a long one need not (§5.4.1)`() throws {
    var picture = cluster([1, 1, 2], [1, 1, 2, 3], [1, 1, 2], [1, 1], [1, 1, 2, 3])
    #expect(try find("winners", picture) == .servers(["A", "B", "C", "E"]))
    #expect(try find("newer-log", picture) == .servers(["B", "E"]))
    #expect(try find("safe-entries", picture) == .number(3))
    picture = cluster([1, 2, 2, 2, 2], [1, 3], [1, 3])
    #expect(try find("winners", picture) == .servers(["B", "C"]))
  }

  @Test func `who is down or cut off neither votes nor wins`() throws {
    var picture = cluster([1], [1, 1], [1, 1], [1], [1], down: ["D", "E"])
    #expect(try find("winners", picture) == .servers(["B", "C"]))
    picture = cluster([1], [1], [1], [1, 1], [1, 1])
    picture.groups = [["A", "B", "C"], ["D", "E"]]
    #expect(try find("winners", picture) == .servers(["A", "B", "C"]))
  }

  /// Figure 8: S5's entry of term 3 may overwrite what a majority stores of term 2 (c), but not
  /// once an entry of term 4 is on a majority (e).
  @Test func `an old entry on a majority may still go (Figure 8)`() throws {
    let c = cluster([1, 2], [1, 2], [1, 2], [1], [1, 3])
    #expect(try find("safe-entries", c) == .number(1))
    let e = cluster([1, 2, 4], [1, 2, 4], [1, 2, 4], [1], [1, 3])
    #expect(try find("safe-entries", e) == .number(3))
  }

  /// Figure 7: the leader's log on top, the followers (a) to (f) below.
  @Test func `how far the logs of Figure 7 are from their leader's`() throws {
    let leader = [1, 1, 1, 4, 4, 5, 5, 6, 6, 6]
    let followers: [([Int], Int)] = [
      (Array(leader.dropLast()), 1), ([1, 1, 1, 4], 6), (leader + [6], 0), (leader + [7, 7], 0),
      ([1, 1, 1, 4, 4, 4, 4], 5), ([1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3], 7),
    ]
    for (log, refusals) in followers {
      var picture = cluster(leader, log)
      picture.leader = "A"
      #expect(try find("rejections", picture) == .number(refusals))
    }
  }

  @Test(arguments: [
    ([9, 7, 7, 4, 3], 4, 7), ([9, 6, 6, 4, 3], 4, 4), ([9, 9, 9, 9, 9], 9, 9),
    ([9, 0, 0, 0, 0], 0, 0),
  ])
  func `a leader counts for its own term alone (§5.4.2)`(matches: [Int], commit: Int, after: Int)
    throws
  {
    var picture = ClusterPicture(
      zip("ABCDE", matches).map { .init(String($0), match: $1) }, leader: "A")
    picture.members[0].log = [2, 2, 2, 2, 2, 2, 3, 3, 3]
    picture.members[0].term = 3
    picture.members[0].commit = commit
    #expect(try find("commit-index", picture) == .number(after))
  }

  @Test(arguments: [
    ([3, 3, 3, 3, 0], 3), ([3, 0, 0, 3, 3], 0), ([3, 3, 0, 1, 1], 1),
  ])
  func `both memberships have to agree (§6)`(matches: [Int], after: Int) throws {
    var picture = ClusterPicture(
      zip("ABCDE", matches).map { .init(String($0), match: $1) }, leader: "A",
      configurations: [["A", "B", "C"], ["C", "D", "E"]])
    picture.members[0].log = [1, 1, 1]
    picture.members[0].term = 1
    picture.members[0].commit = 0
    #expect(try find("joint", picture) == .number(min(after, matches[3])))
  }

  @Test(arguments: [
    ([1, 1, 3, 2], nil, false), ([1, 4, 4, 9], nil, true), ([3], nil, true), ([0, 1], nil, false),
    ([1, 2], 2, true), ([1, 2], 1, false), ([], 0, true),
  ])
  func `terms never fall, and none is to come`(log: [Int], term: Int?, isLegal: Bool) throws {
    let picture = ClusterPicture([.init("A", log: log, term: term)])
    #expect(try find("legal-log", picture) == .truth(isLegal))
  }

  @Test(arguments: [
    ([["A", "B"], ["C", "D", "E"]], ["C", "D", "E"]), ([["A", "B"], ["C", "D"]], []),
    ([], ["A", "B", "C", "D", "E"]), ([["E", "A", "C"]], ["A", "C", "E"]),
  ])
  func `only a majority of all can commit`(groups: [[String]], able: [String]) throws {
    var picture = cluster([], [], [], [], [])
    picture.groups = groups
    #expect(try find("can-commit", picture) == .servers(able))
  }

  @Test func `half of the servers are no majority`() throws {
    let picture = cluster([], [], [], [], [], [], down: ["A"])
    #expect(try find("majority", picture) == .number(4))
    #expect(try find("tolerance", picture) == .number(1))
    let lost = cluster([], [], [], [], [], down: ["A", "B", "C"])
    #expect(try find("tolerance", lost) == nil)
  }

  @Test func `what says too little is not found`() {
    let nothing = ClusterPicture([.init("A"), .init("B")])
    let found = Family.all.filter { $0.find(nothing) != nil }.map(\.name)
    #expect(found == ["majority", "tolerance", "can-commit"])
    #expect(Family.all.allSatisfy { [.servers([]), nil].contains($0.find(ClusterPicture([]))) })
  }
}
