// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

struct FamilyRequestTests {
  private func vote(_ term: Int, _ last: Int, _ lastTerm: Int, by voter: ClusterPicture.Member)
    -> Finding?
  {
    Family.named("vote")?.find(
      ClusterPicture(
        [voter],
        message: .requestVote(
          from: "A", to: "B", term: term, lastLogIndex: last, lastLogTerm: lastTerm)))
  }

  @Test func `a vote is free once a term, and bound to the log`() {
    #expect(vote(3, 2, 1, by: .init("B", log: [1, 1], term: 3)) == .truth(true))
    #expect(vote(3, 2, 1, by: .init("B", log: [1, 1], term: 3, vote: "C")) == .truth(false))
    #expect(vote(3, 2, 1, by: .init("B", log: [1, 1], term: 3, vote: "A")) == .truth(true))
    #expect(vote(4, 2, 1, by: .init("B", log: [1, 1], term: 3, vote: "C")) == .truth(true))
    #expect(vote(2, 2, 1, by: .init("B", log: [1, 1], term: 3)) == .truth(false))
    #expect(vote(4, 1, 2, by: .init("B", log: [1, 1], term: 3)) == .truth(true))
    #expect(vote(4, 9, 1, by: .init("B", log: [1, 2], term: 3)) == .truth(false))
    #expect(vote(4, 1, 1, by: .init("B", log: [1, 1], term: 3)) == .truth(false))
  }

  @Test func `whoever leads has voted for itself`() {
    let picture = ClusterPicture(
      [.init("B", log: [1], term: 2)], leader: "B",
      message: .requestVote(from: "A", to: "B", term: 2, lastLogIndex: 5, lastLogTerm: 1))
    #expect(Family.named("vote")?.find(picture) == .truth(false))
  }

  @Test func `who is down does not answer`() {
    #expect(vote(3, 2, 1, by: .init("B", log: [1, 1], term: 3, isDown: true)) == nil)
  }

  @Test(arguments: [
    (3, 2, 1, [3, 3], 9, [1, 1, 3, 3], 4), (3, 2, 1, [], 9, [1, 1, 2], 2),
    (3, 3, 3, [3], 9, [1, 1, 2], 1), (3, 5, 3, [3], 9, [1, 1, 2], 1),
    (1, 2, 1, [1], 9, [1, 1, 2], 1),
    (3, 0, 0, [1], 1, [1, 1, 2], 1), (3, 1, 1, [1, 2, 3], 2, [1, 1, 2, 3], 2),
  ])
  func `a follower takes what fits, and commits what is vouched for`(
    term: Int, index: Int, prevTerm: Int, entries: [Int], leaderCommit: Int, log: [Int], commit: Int
  ) {
    let picture = ClusterPicture(
      [.init("B", log: [1, 1, 2], term: 2, commit: 1)],
      message: .appendEntries(
        from: "A", to: "B", term: term, prevLogIndex: index, prevLogTerm: prevTerm,
        entries: entries, leaderCommit: leaderCommit))
    #expect(Family.named("append")?.find(picture) == .log(log))
    #expect(Family.named("follower-commit")?.find(picture) == .number(commit))
  }

  @Test func `numbers beyond all reason do no harm`() {
    let picture = ClusterPicture(
      [.init("B", log: [1], term: 1, commit: 0)],
      message: .appendEntries(
        from: "A", to: "B", term: .max, prevLogIndex: .max, prevLogTerm: .min, entries: [.max],
        leaderCommit: .max))
    #expect(Family.all.compactMap { $0.find(picture) }.contains(.log([1])))
  }
}
