// SPDX-License-Identifier: MIT

import Raft
import Scenarios
import Simulation
import Testing

struct ConditionReadingTests {
  /// The condition that a text reads as.
  private func condition(_ text: String) throws -> Condition? {
    let hold = "- hold: {kind: any}\n  as: late\n"
    guard case .until(let condition, within: _)? = try Sample.kinds(hold + "- until: " + text).last
    else { return nil }
    return condition
  }

  @Test(arguments: [
    ("{leads: A}", Condition.leads(.named(a), term: nil)),
    ("{leads: {server: leader, term: 2}}", .leads(.leader, term: 2)),
    ("{someone-leads: all}", .someoneLeads(among: [a, b, c])),
    ("{nobody-leads: [A, B]}", .nobodyLeads(among: [a, b], above: 0)),
    ("{nobody-leads: {among: A, above: 1}}", .nobodyLeads(among: [a], above: 1)),
    ("{stores: {on: [B, C], commands: x=1}}", .stores([b, c], ["x=1"])),
    ("{lacks: {on: A, commands: [x=1, y=2]}}", .lacks([a], ["x=1", "y=2"])),
    ("{log: {of: A, terms: [1, 1, 4]}}", .logTerms(a, [1, 1, 4])),
    ("{log: {of: A, commands: []}}", .logHolds(a, [])),
    ("{alike: all}", .alike([a, b, c])),
    ("{applied: {on: all, commands: x=1}}", .applied([a, b, c], ["x=1"])),
    ("{applied-by: {servers: 2, command: x=1}}", .appliedBy(atLeast: 2, "x=1")),
    ("{not-applied: x=1}", .notApplied(["x=1"])),
    ("{answered: [x=1, 7]}", .answered(["x=1", "7"])),
    ("{answered-count: 10}", .answeredCount(atLeast: 10)),
    ("{decided: {on: all, values: [5, 7]}}", .decided([a, b, c], ["5", "7"])),
    ("{granted: {voter: C, candidate: B, term: 2}}", .granted(voter: c, candidate: b, term: 2)),
    ("{not-granted: {voter: C, candidate: B}}", .notGranted(voter: c, candidate: b, term: nil)),
    ("{sent: {from: A, count: 2}}", .sent(filter { $0.senders = [a] }, atLeast: 2)),
    ("{received: {entries: 1..5}}", .received(filter { $0.entryCount = 1...5 }, atLeast: 1)),
    ("{held: late}", .held("late", atLeast: 1)),
    ("{held: {name: late, count: 2}}", .held("late", atLeast: 2)),
    ("{up: [A], down: [B]}", .all([.up([a]), .down([b])])),
    ("{term: 3}", .term(atLeast: 3)),
    ("{all-of: [{up: A}, {up: B}]}", .all([.up([a]), .up([b])])),
    ("{any-of: [{up: A}, {not: {up: B}}]}", .any([.up([a]), .not(.up([b]))])),
  ])
  func `conditions are read`(text: String, expected: Condition) throws {
    #expect(try condition(text) == expected)
  }
}
