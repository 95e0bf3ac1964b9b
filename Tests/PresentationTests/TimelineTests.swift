// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Presentation

struct TimelineTests {
  private let a = ServerID(0)
  private let b = ServerID(1)

  private func event(_ time: Int, _ server: ServerID?, _ kind: TraceEvent.Kind) -> TraceEvent {
    TraceEvent(time: Instant(microseconds: time), server: server, kind: kind)
  }

  private func message(_ sender: ServerID, _ receiver: ServerID, _ body: Message.Body) -> Message {
    Message(id: 1, sender: sender, receiver: receiver, body: body)
  }

  private func text(_ trace: [TraceEvent], isFolded: Bool = true) -> String {
    Timeline(trace, names: ["A", "B"], isFolded: isFolded).lines.map(\.text)
      .joined(separator: "\n")
  }

  private var plea: Message {
    message(
      a, b, .requestVote(RequestVote(term: 2, candidate: a, lastLogIndex: 3, lastLogTerm: 1)))
  }

  private func appending(_ entries: [Entry], commit: LogIndex = 0) -> Message {
    message(
      a, b,
      .appendEntries(
        AppendEntries(
          term: 2, leader: a, prevLogIndex: 3, prevLogTerm: 1, entries: entries,
          leaderCommit: commit)))
  }

  private func answer(_ reply: AppendEntriesReply, entryCount: Int = 0) -> Message {
    message(
      b, a,
      .appendEntriesReply(
        reply, to: .init(term: 2, prevLogIndex: 3, entryCount: entryCount)))
  }

  @Test func `an election reads like one`() {
    let vote = message(
      b, a,
      .requestVoteReply(
        RequestVoteReply(term: 2, voteGranted: true),
        to: RequestVote(term: 2, candidate: a, lastLogIndex: 3, lastLogTerm: 1)))
    let trace = [
      event(0, a, .booted(life: 1, PersistentState())),
      event(150_250, a, .electionTimeout),
      event(150_250, a, .persisted(PersistentWrite(currentTerm: 2, vote: .init(candidate: a)))),
      event(150_250, a, .sent(plea)),
      event(150_250, a, .changed(View(role: .candidate, currentTerm: 2, votedFor: a))),
      event(152_000, b, .received(plea)),
      event(152_000, b, .sent(vote)),
      event(152_000, b, .changed(View(currentTerm: 2, votedFor: a))),
      event(154_000, a, .received(vote)),
      event(154_000, a, .changed(View(role: .leader, currentTerm: 2, votedFor: a, leader: a))),
    ]
    #expect(
      text(trace) == """
            0.000 ms  A                  starts with an empty disk
          150.250 ms  A                  election timer runs out
          150.250 ms  A                  becomes candidate in term 2
          150.250 ms  A                  saves term 2, vote for A
          150.250 ms  A ──▶ B            RequestVote term 2 (last 3, term 1)
          152.000 ms  B ◀── A            RequestVote term 2 (last 3, term 1)
          152.000 ms  B                  moves to term 2
          152.000 ms  B ──▶ A            vote granted in term 2
          154.000 ms  A ◀── B            vote granted in term 2
          154.000 ms  A                  becomes leader in term 2
        """)
  }

  @Test func `a command's way reads like one`() {
    let entry = Entry(term: 2, command: "x=1")
    let change = LogChange(from: 4, entries: [entry])
    let stored = answer(AppendEntriesReply(term: 2, success: true, matchIndex: 4), entryCount: 1)
    let log = Log(["1", "2", "3"].map { Entry(term: 1, command: .operation($0)) })
    let trace = [
      event(0, a, .booted(life: 2, PersistentState(currentTerm: 1, votedFor: b, log: log))),
      event(1_000, a, .proposed("x=1", client: 1)),
      event(1_000, a, .persisted(PersistentWrite(log: change))),
      event(1_000, a, .sent(appending([entry]))),
      event(1_000, a, .accepted("x=1", at: 4, client: 1)),
      event(1_000, a, .changed(View(role: .follower, log: change))),
      event(3_000, b, .received(appending([entry]))),
      event(3_000, b, .sent(stored)),
      event(3_000, b, .changed(View(log: change))),
      event(5_000, a, .received(stored)),
      event(5_000, a, .applied(4, entry)),
      event(5_000, a, .answered("x=1", at: 4, client: 1)),
      event(5_000, a, .changed(View(commitIndex: 4))),
      event(6_000, b, .proposed("x=2", client: 0)),
      event(6_000, b, .refused("x=2", leader: a, client: 0)),
      event(7_000, nil, .gaveUp("x=2", client: 3)),
    ]
    #expect(
      text(trace) == """
            0.000 ms  A                  restarts with term 1, vote for B, 3 entries
            1.000 ms  client ──▶ A       x=1 (client 1)
            1.000 ms  A                  saves x=1 at 4
            1.000 ms  A ──▶ B            AppendEntries term 2 (after 3, term 1): x=1; commit 0
            1.000 ms  A                  takes in x=1 at 4
            3.000 ms  B ◀── A            AppendEntries term 2 (after 3, term 1): x=1; commit 0
            3.000 ms  B                  holds x=1 at 4, not saved
            3.000 ms  B ──▶ A            stored up to 4
            5.000 ms  A ◀── B            stored up to 4
            5.000 ms  A                  commits up to 4
            5.000 ms  A                  applies 4: x=1 (term 2)
            5.000 ms  A ──▶ client       x=1 is done, at 4 (client 1)
            6.000 ms  client ──▶ B       x=2
            6.000 ms  B ──▶ client       x=2 refused, ask A
            7.000 ms  client             stops waiting for x=2 (client 3)
        """)
  }

  private var heartbeats: [TraceEvent] {
    let beat = appending([])
    let reply = answer(AppendEntriesReply(term: 2, success: true, matchIndex: 3))
    return [
      event(1_000, a, .sent(beat)), event(2_000, b, .received(beat)),
      event(2_000, b, .sent(reply)), event(3_000, a, .received(reply)),
      event(51_000, a, .sent(beat)), event(52_000, nil, .lost(beat, .cut)),
    ]
  }

  @Test func `heartbeats that carry nothing are counted`() {
    let crash = event(60_000, a, .crashed(amid: nil))
    #expect(
      text(heartbeats + [crash]) == """
                      …                  3 heartbeats and answers
           60.000 ms  A                  crashes
        """)
  }

  @Test func `a heartbeat that something comes of is told`() {
    let trace =
      heartbeats + [
        event(53_000, b, .received(appending([], commit: 3))),
        event(53_000, b, .changed(View(commitIndex: 3))),
      ]
    #expect(
      text(trace) == """
                      …                  3 heartbeats and answers
           53.000 ms  B ◀── A            AppendEntries term 2 (after 3, term 1): heartbeat; commit 3
           53.000 ms  B                  commits up to 3
        """)
  }

  @Test func `every heartbeat is told on request`() {
    #expect(
      text(Array(heartbeats.suffix(2)), isFolded: false) == """
           51.000 ms  A ──▶ B            AppendEntries term 2 (after 3, term 1): heartbeat; commit 0
           52.000 ms  A ──✗ B            AppendEntries term 2 (after 3, term 1): heartbeat; commit 0 is lost: no link
        """)
  }

  @Test func `what the scenario does to the network is told`() {
    let rejection = answer(
      AppendEntriesReply(
        term: 2, success: false, matchIndex: 0, conflict: .init(term: 1, index: 2)))
    let trace = [
      event(0, nil, .linksChanged("A is cut off")),
      event(0, nil, .arranged("messages take 1 ms to 5 ms")),
      event(0, nil, .held(plea, name: "late")),
      event(0, nil, .duplicated(plea)),
      event(0, nil, .lost(plea, .down)),
      event(0, a, .received(rejection)),
      event(0, a, .noted("backing up")),
    ]
    #expect(
      text(trace) == """
            0.000 ms  ──                 A is cut off
            0.000 ms  ──                 messages take 1 ms to 5 ms
            0.000 ms  A ──‖ B            RequestVote term 2 (last 3, term 1) is held as 'late'
            0.000 ms  A ══▶ B            RequestVote term 2 (last 3, term 1) goes twice
            0.000 ms  A ──✗ B            RequestVote term 2 (last 3, term 1) is lost: B is not there for it
            0.000 ms  A ◀── B            no match at 3, term 1 from 2 on
            0.000 ms  A                  note: backing up
        """)
  }

  @Test func `a log that appears out of nowhere is no trouble`() {
    let change = LogChange(from: 9, entries: [Entry(term: 1, command: .noOp)])
    #expect(
      text([event(0, a, .changed(View(log: change)))])
        == "    0.000 ms  A                  holds no-op at 9, not saved")
  }
}
