// SPDX-License-Identifier: MIT

import Raft

/// Seeded draws of everything that has a binary form.
struct Draw {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &+ 0x9E37_79B9_7F4A_7C15
  }

  /// A number below a bound (xorshift64*).
  mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  mutating func byte() -> UInt8 { UInt8(below(256)) }

  mutating func flag() -> Bool { below(2) == 0 }

  mutating func optional<Value>(_ value: Value) -> Value? { flag() ? value : nil }

  mutating func number() -> Int {
    [0, 1, below(100), below(100_000), -below(100), .max, .min][below(7)]
  }

  mutating func term() -> Term { Term(number()) }

  mutating func index() -> LogIndex { LogIndex(number()) }

  mutating func server() -> ServerID { ServerID(below(7)) }

  mutating func text() -> String { ["", "x=1", "ä→🦊", "a\nb\0c"][below(4)] }

  mutating func command() -> Command { flag() ? .noOp : .operation(text()) }

  mutating func entry() -> Entry { Entry(term: term(), command: command()) }

  mutating func entries() -> [Entry] { (0..<below(4)).map { _ in entry() } }
}

/// Messages.
extension Draw {
  mutating func requestVote() -> RequestVote {
    RequestVote(term: term(), candidate: server(), lastLogIndex: index(), lastLogTerm: term())
  }

  mutating func requestVoteReply() -> RequestVoteReply {
    RequestVoteReply(term: term(), voteGranted: flag())
  }

  mutating func appendEntries() -> AppendEntries {
    AppendEntries(
      term: term(), leader: server(), prevLogIndex: index(), prevLogTerm: term(),
      entries: entries(), leaderCommit: index())
  }

  mutating func appendEntriesReply() -> AppendEntriesReply {
    let term = term()
    let conflict = AppendEntriesReply.Conflict(term: optional(self.term()), index: index())
    return AppendEntriesReply(
      term: term, success: flag(), matchIndex: index(), conflict: optional(conflict))
  }

  mutating func summary() -> AppendEntries.Summary {
    AppendEntries.Summary(term: term(), prevLogIndex: index(), entryCount: number())
  }

  mutating func request() -> Request {
    flag() ? .requestVote(requestVote()) : .appendEntries(appendEntries())
  }

  mutating func reply() -> Reply {
    flag() ? .requestVote(requestVoteReply()) : .appendEntries(appendEntriesReply())
  }
}

/// Events and what comes of them.
extension Draw {
  mutating func persistentState() -> PersistentState {
    let log = Log(entries(), baseIndex: LogIndex(below(50)), baseTerm: term())
    return PersistentState(currentTerm: term(), votedFor: optional(server()), log: log)
  }

  mutating func event() -> Event {
    switch below(7) {
    case 0: .boot(persistentState())
    case 1: .electionTimeout
    case 2: .heartbeatDue
    case 3: .request(request(), from: server())
    case 4: .requestVoteReply(requestVoteReply(), from: server(), to: requestVote())
    case 5: .appendEntriesReply(appendEntriesReply(), from: server(), to: summary())
    default: .proposal(command())
    }
  }

  mutating func change() -> LogChange { LogChange(from: index(), entries: entries()) }

  mutating func write() -> PersistentWrite {
    let vote = PersistentWrite.Vote(candidate: optional(server()))
    return PersistentWrite(
      currentTerm: optional(term()), vote: optional(vote), log: optional(change()))
  }

  mutating func effect() -> Effect {
    switch below(8) {
    case 0: .send(request(), to: server())
    case 1: .reply(reply())
    case 2: .persist(write())
    case 3: .resetElectionTimer
    case 4: .apply(index(), entry())
    case 5: .answer(index())
    case 6: .proposal(flag() ? .accepted(at: index()) : .refused(leader: optional(server())))
    default: .note(text())
    }
  }

  mutating func view() -> View {
    View(
      role: Role.allCases[below(3)], currentTerm: term(), votedFor: optional(server()),
      leader: optional(server()), commitIndex: index(), lastApplied: index(),
      log: optional(change()))
  }

  mutating func unwritten() -> Unwritten {
    let rule = Rule.allCases[below(Rule.allCases.count)]
    return Unwritten(rule: rule, function: text(), file: text(), line: number())
  }

  mutating func result() -> StepResult {
    StepResult(
      effects: (0..<below(5)).map { _ in effect() }, view: view(),
      unwritten: (0..<below(3)).map { _ in unwritten() }, mustRestart: flag())
  }
}
