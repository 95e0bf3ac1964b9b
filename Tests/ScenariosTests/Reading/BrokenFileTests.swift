// SPDX-License-Identifier: MIT

import Scenarios
import Testing
import YAML

struct BrokenFileTests {
  @Test(arguments: cases)
  func `a mistake at the top of a file is explained`(_ broken: Broken) {
    #expect(mistakes(in: broken.text) == broken.message)
  }

  @Test(arguments: [
    ("Exercises/Election/Scenarios/one.yaml", false),
    ("./Solutions/Replication/Scenarios/one.yaml", true),
    ("Replication/one.yaml", false),
    ("Elections/Scenarios/one.yaml", false),
  ])
  func `the folder says the track too`(file: String, isWrong: Bool) {
    let message = """
      \(file):3:8: error: the file lies in the folder of another track
      3 | track: election
        |        ^
        = expected replication, or the file in Election/Scenarios
      """
    #expect(mistakes(in: Sample.text, file: file) == (isWrong ? message : ""))
  }

  @Test func `a file that is not there is a mistake`() {
    #expect(throws: Diagnostics.self) { try Scenario.read(file: "/no/such/one.yaml") }
  }

  private static let cases = [
    Broken(
      "an unknown key",
      Sample.changing("points: 10", to: "point: 10"),
      """
      one.yaml:1:1: error: missing key 'points'
      1 | id: one
        | ^
        = expected points: a whole number from 1 to 100

      one.yaml:5:1: error: unknown key 'point'
      5 | point: 10
        | ^
        = expected one of: id, title, track, level, points, teaches, catches, needs, demands, servers, \
      timers, network, election-timeout, heartbeat, disks, steps, seeds, hints; did you mean \
      'points'?
      """),
    Broken(
      "a missing hint",
      Sample.changing("hints: [Look again.]", to: "hints: []"),
      """
      one.yaml:8:8: error: this list is empty
      8 | hints: []
        |        ^
        = expected text
      """),
    Broken(
      "no hints",
      Sample.changing("hints: [Look again.]\n", to: ""),
      """
      one.yaml:1:1: error: missing key 'hints'
      1 | id: one
        | ^
        = expected hints: a list of hints
      """),
    Broken(
      "points out of range",
      Sample.changing("points: 10", to: "points: 0"),
      """
      one.yaml:5:9: error: expected a whole number from 1 to 100, found the number 0
      5 | points: 0
        |         ^
      """),
    Broken(
      "an id that is not the file's name",
      Sample.changing("id: one", to: "id: two"),
      """
      one.yaml:1:5: error: the id 'two' is not the file's name
      1 | id: two
        |     ^
        = expected one, or a file two.yaml
      """),
    Broken(
      "an id with capitals",
      Sample.changing("id: one", to: "id: One_Two"),
      """
      one.yaml:1:5: error: expected lower-case words with hyphens, such as leader-crash, found \
      text 'One_Two'
      1 | id: One_Two
        |     ^
      """),
    Broken(
      "a track misspelt",
      Sample.changing("track: election", to: "track: electoin"),
      """
      one.yaml:3:8: error: unknown track 'electoin'
      3 | track: electoin
        |        ^
        = expected one of: election, replication, safety; did you mean 'election'?
      """),
    Broken(
      "a level misspelt",
      Sample.changing("level: basic", to: "level: easy"),
      """
      one.yaml:4:8: error: unknown level 'easy'
      4 | level: easy
        |        ^
        = expected one of: basic, intermediate, advanced
      """),
    Broken(
      "too many servers",
      Sample.changing("servers: [A, B, C]", to: "servers: 10"),
      """
      one.yaml:6:10: error: expected a whole number from 1 to 9, found the number 10
      6 | servers: 10
        |          ^
      """),
    Broken(
      "no servers",
      Sample.changing("servers: [A, B, C]", to: "servers: []"),
      """
      one.yaml:6:10: error: this list is empty
      6 | servers: []
        |          ^
        = expected a server's name of up to 8 letters and digits
      """),
    Broken(
      "servers of the same name",
      Sample.changing("servers: [A, B, C]", to: "servers: [A, B, A]"),
      """
      one.yaml:6:10: error: two servers are called 'A'
      6 | servers: [A, B, A]
        |          ^
      """),
    Broken(
      "a server with a reserved name",
      Sample.changing("servers: [A, B, C]", to: "servers: [A, B, leader]"),
      """
      one.yaml:6:17: error: 'leader' stands for a server by what it is, and can't be a name
      6 | servers: [A, B, leader]
        |                 ^
      """),
    Broken(
      "an unknown function",
      Sample.changing("hints:", to: "needs: [startElections]\nhints:"),
      """
      one.yaml:8:9: error: unknown function 'startElections'
      8 | needs: [startElections]
        |         ^
        = expected one of: startElection, handleRequestVote, handleRequestVoteReply, \
      becomeLeader, stepDown, propose, replicate, handleAppendEntries, handleAppendEntriesReply, \
      isUpToDate, advanceCommitIndex, applyCommitted, restore; did you mean 'startElection'?
      """),
    Broken(
      "an unknown demand",
      Sample.changing("hints:", to: "demands: [fast-backup]\nhints:"),
      """
      one.yaml:8:11: error: unknown demand 'fast-backup'
      8 | demands: [fast-backup]
        |           ^
        = expected fastBackup; did you mean 'fastBackup'?
      """),
    Broken(
      "a wrong kind of timers",
      Sample.changing("hints:", to: "timers: off\nhints:"),
      """
      one.yaml:8:9: error: unknown way of timers 'off'
      8 | timers: off
        |         ^
        = expected one of: run, manual
      """),
    Broken(
      "a wrong percentage",
      Sample.changing("hints:", to: "network: {loss: 10}\nhints:"),
      """
      one.yaml:8:17: error: expected a percentage from 0% to 100%, found the number 10
      8 | network: {loss: 10}
        |                 ^
        = expected something like 10%
      """),
    Broken(
      "a wrong key of the network",
      Sample.changing("hints:", to: "network: {latensy: 2ms}\nhints:"),
      """
      one.yaml:8:11: error: unknown key 'latensy'
      8 | network: {latensy: 2ms}
        |           ^
        = expected one of: latency, loss, duplication, reordering; did you mean 'latency'?
      """),
    Broken(
      "a range upside down",
      Sample.changing("hints:", to: "network: {latency: 5ms..1ms}\nhints:"),
      """
      one.yaml:8:20: error: expected a duration or a range of durations, found text '5ms..1ms'
      8 | network: {latency: 5ms..1ms}
        |                    ^
        = expected something like 5ms or 2ms..8ms
      """),
    Broken(
      "no time on the way",
      Sample.changing("hints:", to: "network: {latency: 0ms}\nhints:"),
      """
      one.yaml:8:20: error: expected durations from 1us to 60m, found text '0ms'
      8 | network: {latency: 0ms}
        |                    ^
      """),
    Broken(
      "heartbeats too late",
      Sample.changing("hints:", to: "heartbeat: 200ms\nhints:"),
      """
      one.yaml:8:12: error: heartbeats every 200 ms come too late for election timers of 150 ms
      8 | heartbeat: 200ms
        |            ^
        = expected heartbeats that come sooner
      """),
    Broken(
      "no seeds",
      Sample.changing("hints:", to: "seeds: 0\nhints:"),
      """
      one.yaml:8:8: error: expected a whole number from 1 to 100000, found the number 0
      8 | seeds: 0
        |        ^
      """),
    Broken(
      "the disk of an unknown server",
      Sample.changing("{A: {term: 2", to: "{D: {term: 2"),
      """
      one.yaml:7:9: error: unknown server 'D'
      7 | disks: {D: {term: 2, vote: B, log: [1, 2]}}
        |         ^
        = expected one of: A, B, C
      """),
    Broken(
      "a vote for an unknown server",
      Sample.changing("vote: B", to: "vote: X"),
      """
      one.yaml:7:28: error: unknown server 'X'
      7 | disks: {A: {term: 2, vote: X, log: [1, 2]}}
        |                            ^
        = expected one of: A, B, C
      """),
    Broken(
      "a vote in no term",
      Sample.changing("term: 2, vote: B, log: [1, 2]", to: "vote: B"),
      """
      one.yaml:7:19: error: nobody votes in term 0
      7 | disks: {A: {vote: B}}
        |                   ^
        = expected a term of at least 1
      """),
    Broken(
      "a disk that forgot its log's term",
      Sample.changing("term: 2, vote", to: "term: 1, vote"),
      """
      one.yaml:7:19: error: the log ends in term 2, so the server has heard of that term
      7 | disks: {A: {term: 1, vote: B, log: [1, 2]}}
        |                   ^
        = expected 2 or more
      """),
    Broken(
      "a log whose terms go down",
      Sample.changing("log: [1, 2]", to: "log: [2, 1]"),
      """
      one.yaml:7:40: error: the terms in a log never go down
      7 | disks: {A: {term: 2, vote: B, log: [2, 1]}}
        |                                        ^
        = expected 2 or more
      """),
    Broken(
      "an entry that is none",
      Sample.changing("log: [1, 2]", to: "log: [1, x=1]"),
      """
      one.yaml:7:40: error: expected an entry, found text 'x=1'
      7 | disks: {A: {term: 2, vote: B, log: [1, x=1]}}
        |                                        ^
        = expected something like 1, or 1 x=1
      """),
    Broken(
      "logs that contradict each other",
      Sample.changing("log: [1, 2]}", to: "log: [1, 2]}, B: {log: [1 x=1, 2]}"),
      """
      one.yaml:7:45: error: this log has x=1 (term 1) at index 1, and one above has 1.1 (term 1)
      7 | disks: {A: {term: 2, vote: B, log: [1, 2]}, B: {log: [1 x=1, 2]}}
        |                                             ^
        = expected logs that agree up to any entry of the same index and term
      """),
    Broken(
      "no steps",
      Sample.changing("  - heal", to: "  []"),
      """
      one.yaml:10:3: error: this list is empty
      10 |   []
         |   ^
         = expected a step
      """),
    Broken(
      "several mistakes at once",
      Sample.changing(
        "title: The first\ntrack: election", to: "titel: The first\ntrack: [election]\nsafety: 1"),
      """
      one.yaml:1:1: error: missing key 'title'
      1 | id: one
        | ^
        = expected title: text

      one.yaml:2:1: error: unknown key 'titel'
      2 | titel: The first
        | ^
        = expected one of: id, title, track, level, points, teaches, catches, needs, demands, servers, \
      timers, network, election-timeout, heartbeat, disks, steps, seeds, hints; did you mean \
      'title'?

      one.yaml:3:8: error: expected a track, found a list
      3 | track: [election]
        |        ^

      one.yaml:4:1: error: unknown key 'safety'
      4 | safety: 1
        | ^
        = expected one of: id, title, track, level, points, teaches, catches, needs, demands, servers, \
      timers, network, election-timeout, heartbeat, disks, steps, seeds, hints
      """),
    Broken(
      "a wrong title",
      Sample.changing("title: The first", to: "title: 8"),
      """
      one.yaml:2:8: error: expected text, found the number 8
      2 | title: 8
        |        ^
        = did you mean '"8"'?
      """),
  ]
}
