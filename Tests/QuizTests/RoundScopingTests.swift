// SPDX-License-Identifier: MIT

import Testing

@testable import Quiz

/// What candidates are told when they ask.
struct RoundScopingTests {
  private let packet = Packet(
    scoping: [
      .init(ask: "What does the lock protect?", good: "Writes to a ledger."),
      .init(ask: "How many locks and clients?", good: "100,000 locks, 10,000 clients."),
      .init(ask: "How long is a lock held?", good: "Seconds, rarely minutes."),
      .init(ask: "One region or several?", good: "One region with three zones."),
      .init(ask: "How long may clients wait when a server fails?", good: "A few seconds."),
    ], probes: [], redFlags: [], junior: "", senior: "", staff: "", twoMinutes: "", tenMinutes: "")

  @Test(arguments: [
    ("How many clients are there?", "100,000 locks, 10,000 clients."),
    ("what's the load, in clients per second?", "100,000 locks, 10,000 clients."),
    ("What is being protected by the lock?", "Writes to a ledger."),
    ("How long do they hold it", "Seconds, rarely minutes."),
    ("Is everything in one datacenter?", "One region with three zones."),
    ("After a server crashes, how long can a client wait?", "A few seconds."),
  ])
  func `a question in other words finds its answer`(question: String, answer: String) {
    var table = ScopingTable(packet)
    #expect(table.answer(to: question) == answer)
  }

  @Test(arguments: ["Do we need encryption?", "What colour?", "?", "Who pays for it?"])
  func `what the packet does not know is the candidate's call`(question: String) {
    var table = ScopingTable(packet)
    #expect(table.answer(to: question) == nil)
  }

  @Test(arguments: [
    ("How many", true), ("so it is one region?", true), ("I assume one region.", false),
    ("Howto", false),
  ])
  func `questions are told from statements`(line: String, isQuestion: Bool) {
    #expect(line.isQuestion == isQuestion)
  }
}
