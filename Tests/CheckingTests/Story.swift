// SPDX-License-Identifier: MIT

import Raft
import Simulation

@testable import Checking

/// A trace written by hand, one deed after the other, a millisecond apart, and what a monitor makes of
/// it. Servers are numbered from 1, as they are named.
struct Story {
  private(set) var monitor: Monitor
  private var clock = 0
  private var messageCount = 0

  /// Servers that start with the given logs, one array of entries a server; their disks' terms are
  /// those of their last entries unless told.
  init(_ logs: [[Entry]], terms: [Term] = []) {
    monitor = Monitor(names: logs.indices.map { "S\($0 + 1)" })
    for (place, entries) in logs.enumerated() {
      let term = terms.indices.contains(place) ? terms[place] : entries.last?.term ?? 0
      boot(place + 1, with: PersistentState(currentTerm: term, log: Log(entries)), life: 1)
    }
  }

  /// Servers that start with empty disks.
  init(servers count: Int) {
    self.init(Array(repeating: [], count: count))
  }

  /// What broke first, without the time; `nil` if all is well.
  var verdict: String? {
    monitor.violation.map { "\($0.property.title): \($0.sentence)" }
  }

  var record: ClusterRecord { monitor.record }

  func server(_ number: Int) -> ServerRecord { record[ServerID(number - 1)] }

  mutating func tell(_ number: Int, _ kind: TraceEvent.Kind) {
    clock += 1
    let time = Instant(microseconds: clock * 1_000)
    monitor.observe(TraceEvent(time: time, server: ServerID(number - 1), kind: kind))
  }
}

// Lives and disks.
extension Story {
  private mutating func boot(_ number: Int, with disk: PersistentState, life: Int) {
    tell(number, .booted(life: life, disk))
    let restored = LogChange(from: 1, entries: disk.log.entries(from: 1))
    see(number, .follower, disk.currentTerm, log: restored)
  }

  mutating func crash(_ number: Int) {
    tell(number, .crashed(amid: nil))
  }

  mutating func restart(_ number: Int) {
    crash(number)
    boot(number, with: server(number).disk, life: server(number).life + 1)
  }

  mutating func persist(_ number: Int, term: Term, vote: Int?) {
    let vote = PersistentWrite.Vote(candidate: vote.map { ServerID($0 - 1) })
    tell(number, .persisted(PersistentWrite(currentTerm: term, vote: vote)))
  }

  mutating func persist(_ number: Int, from index: LogIndex, _ entries: [Entry]) {
    let change = LogChange(from: index, entries: entries)
    tell(number, .persisted(PersistentWrite(log: change)))
  }

  mutating func see(
    _ number: Int, _ role: Role, _ term: Term, log change: LogChange? = nil
  ) {
    tell(number, .changed(View(role: role, currentTerm: term, log: change)))
  }
}

// Messages.
extension Story {
  private mutating func message(_ sender: Int, _ receiver: Int, _ body: Message.Body) -> Message {
    messageCount += 1
    return Message(
      id: messageCount, sender: ServerID(sender - 1), receiver: ServerID(receiver - 1), body: body)
  }

  func plea(_ candidate: Int, _ term: Term) -> RequestVote {
    let log = server(candidate).log
    return RequestVote(
      term: term, candidate: ServerID(candidate - 1), lastLogIndex: log.lastIndex,
      lastLogTerm: log.lastTerm)
  }

  /// A candidate asks a voter for its vote, as yet without an answer.
  mutating func ask(_ candidate: Int, _ voter: Int, term: Term) {
    tell(candidate, .sent(message(candidate, voter, .requestVote(plea(candidate, term)))))
  }

  /// A voter answers a candidate, without a word of its disk.
  mutating func answer(_ voter: Int, _ candidate: Int, term: Term, granted: Bool = true) {
    let plea = plea(candidate, term)
    tell(voter, .received(message(candidate, voter, .requestVote(plea))))
    let reply = RequestVoteReply(term: term, voteGranted: granted)
    tell(voter, .sent(message(voter, candidate, .requestVoteReply(reply, to: plea))))
  }

  func entries(
    _ leader: Int, _ term: Term, after previous: LogIndex, _ entries: [Entry]
  ) -> AppendEntries {
    AppendEntries(
      term: term, leader: ServerID(leader - 1), prevLogIndex: previous,
      prevLogTerm: server(leader).log.term(at: previous) ?? 0, entries: entries, leaderCommit: 0)
  }

  mutating func send(_ leader: Int, _ follower: Int, _ request: AppendEntries) {
    tell(leader, .sent(message(leader, follower, .appendEntries(request))))
  }

  mutating func heartbeat(_ leader: Int, _ follower: Int, term: Term) {
    send(leader, follower, entries(leader, term, after: server(leader).log.lastIndex, []))
  }

  mutating func receive(_ follower: Int, _ request: AppendEntries) {
    let leader = request.leader.rawValue + 1
    tell(follower, .received(message(leader, follower, .appendEntries(request))))
  }

  mutating func reply(
    _ follower: Int, to request: AppendEntries, success: Bool = true, match: LogIndex? = nil
  ) {
    let match = match ?? (request.prevLogIndex + request.entries.count)
    let reply = AppendEntriesReply(
      term: request.term, success: success, matchIndex: success ? match : 0)
    let leader = request.leader.rawValue + 1
    let body = Message.Body.appendEntriesReply(reply, to: request.summary)
    tell(follower, .sent(message(follower, leader, body)))
  }
}

// Whole passages, played by the rules.
extension Story {
  /// A voter gives its vote, having put it to disk.
  mutating func vote(_ voter: Int, for candidate: Int, term: Term) {
    persist(voter, term: term, vote: candidate)
    answer(voter, candidate, term: term)
    see(voter, .follower, term)
  }

  /// A server stands, votes for itself and asks some voters.
  mutating func stand(_ candidate: Int, term: Term, asking voters: [Int]) {
    persist(candidate, term: term, vote: candidate)
    for voter in voters { ask(candidate, voter, term: term) }
    see(candidate, .candidate, term)
  }

  /// A server wins a term with some votes and sends a heartbeat to each voter.
  mutating func win(_ candidate: Int, term: Term, votes voters: [Int]) {
    stand(candidate, term: term, asking: voters)
    for voter in voters { vote(voter, for: candidate, term: term) }
    lead(candidate, term: term, over: voters)
  }

  mutating func lead(_ leader: Int, term: Term, over followers: [Int]) {
    for follower in followers { heartbeat(leader, follower, term: term) }
    see(leader, .leader, term)
  }

  /// A leader takes in a client's command and puts it to disk.
  mutating func take(_ leader: Int, _ command: Command, term: Term) {
    let index = server(leader).log.lastIndex + 1
    let entry = Entry(term: term, command: command)
    tell(leader, .proposed(command, client: 1))
    persist(leader, from: index, [entry])
    tell(leader, .accepted(command, at: index, client: 1))
    see(leader, .leader, term, log: LogChange(from: index, entries: [entry]))
  }

  /// A leader sends all its entries after an index, and the follower stores and accepts them, in
  /// place of what it has there.
  mutating func copy(
    _ leader: Int, to follower: Int, after previous: LogIndex, term: Term, persisting: Bool = true
  ) {
    let new = server(leader).log.entries(from: previous + 1)
    let request = entries(leader, term, after: previous, new)
    send(leader, follower, request)
    receive(follower, request)
    if server(follower).disk.currentTerm < term { persist(follower, term: term, vote: nil) }
    if persisting { persist(follower, from: previous + 1, new) }
    reply(follower, to: request)
    see(follower, .follower, term, log: LogChange(from: previous + 1, entries: new))
  }

  /// A server applies what its log holds at an index.
  mutating func apply(_ number: Int, _ index: LogIndex) {
    tell(number, .applied(index, server(number).log[index]))
  }
}
