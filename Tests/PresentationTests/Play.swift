// SPDX-License-Identifier: MIT

import Raft
import Simulation

/// A trace written by hand: each call is one server's turn, and gives back what it sends.
struct Play {
  let names: [String]
  private(set) var trace: [TraceEvent] = []
  private var now = Instant.start
  private var messageCount = 0
  private var views: [View]
  private var logs: [Log]
  private var lives: [Int]

  init(_ names: [String]) {
    self.names = names
    views = names.map { _ in View() }
    logs = names.map { _ in Log() }
    lives = names.map { _ in 1 }
  }

  init(servers count: Int) {
    self.init((1...count).map { "S\($0)" })
  }

  /// The time goes on to so many microseconds.
  mutating func at(_ time: Int) { now = Instant(microseconds: time) }

  private mutating func tell(_ server: Int?, _ kind: TraceEvent.Kind) {
    trace.append(TraceEvent(time: now, server: server.map { ServerID($0 - 1) }, kind: kind))
  }

  private mutating func send(_ sender: Int, _ receiver: Int, _ body: Message.Body) -> Message {
    messageCount += 1
    let message = Message(
      id: messageCount, sender: ServerID(sender - 1), receiver: ServerID(receiver - 1), body: body)
    tell(sender, .sent(message))
    return message
  }

  private mutating func see(_ server: Int, _ change: (inout View) -> Void) {
    views[server - 1].log = nil
    change(&views[server - 1])
    tell(server, .changed(views[server - 1]))
  }
}

// Elections.
extension Play {
  mutating func stand(_ server: Int, term: Term, asking voters: [Int]) -> [Message] {
    tell(server, .electionTimeout)
    let vote = PersistentWrite.Vote(candidate: ServerID(server - 1))
    tell(server, .persisted(PersistentWrite(currentTerm: term, vote: vote)))
    let log = logs[server - 1]
    let request = RequestVote(
      term: term, candidate: ServerID(server - 1), lastLogIndex: log.lastIndex,
      lastLogTerm: log.lastTerm)
    let pleas = voters.map { send(server, $0, .requestVote(request)) }
    see(server) {
      $0.role = .candidate
      $0.currentTerm = term
      $0.votedFor = ServerID(server - 1)
    }
    return pleas
  }

  /// A voter takes in a plea and answers it.
  mutating func vote(_ plea: Message, granted: Bool = true, isSaved: Bool = true) -> Message {
    guard case .requestVote(let request) = plea.body else { return plea }
    let voter = plea.receiver.rawValue + 1
    tell(voter, .received(plea))
    let isNews = request.term > views[voter - 1].currentTerm
    let saved = PersistentWrite.Vote(candidate: isSaved ? request.candidate : nil)
    if granted { tell(voter, .persisted(PersistentWrite(currentTerm: request.term, vote: saved))) }
    let term = max(request.term, views[voter - 1].currentTerm)
    let reply = RequestVoteReply(term: term, voteGranted: granted)
    let answer = send(voter, plea.sender.rawValue + 1, .requestVoteReply(reply, to: request))
    if granted || isNews {
      see(voter) {
        if isNews { $0.role = .follower }
        $0.currentTerm = term
        $0.votedFor = granted ? request.candidate : nil
      }
    }
    return answer
  }

  /// A voter saves its vote, and crashes right after that.
  mutating func voteAndCrash(_ plea: Message, saving write: PersistentWrite) {
    let voter = plea.receiver.rawValue + 1
    tell(voter, .received(plea))
    tell(voter, .persisted(write))
    tell(voter, .crashed(amid: CrashPoint(.persist)))
  }

  /// A candidate takes in a vote, and leads if that was the one it lacked.
  mutating func count(_ vote: Message, leading followers: [Int]? = nil) -> [Message] {
    let server = vote.receiver.rawValue + 1
    tell(server, .received(vote))
    guard let followers else { return [] }
    let beats = followers.map { send(server, $0, beat(server)) }
    see(server) { $0.role = .leader }
    return beats
  }

  private func beat(_ server: Int) -> Message.Body {
    let (log, view) = (logs[server - 1], views[server - 1])
    return .appendEntries(
      AppendEntries(
        term: view.currentTerm, leader: ServerID(server - 1), prevLogIndex: log.lastIndex,
        prevLogTerm: log.lastTerm, entries: [], leaderCommit: view.commitIndex))
  }
}

// Replication.
extension Play {
  /// A client brings a command to a leader, which sends it on.
  mutating func propose(_ command: Command, at server: Int, to followers: [Int]) -> [Message] {
    tell(server, .proposed(command, client: 1))
    let entry = Entry(term: views[server - 1].currentTerm, command: command)
    let last = logs[server - 1].lastIndex
    let change = LogChange(from: last + 1, entries: [entry])
    logs[server - 1].apply(change)
    tell(server, .persisted(PersistentWrite(log: change)))
    let sent = followers.map { append(server, to: $0, from: last + 1) }
    tell(server, .accepted(command, at: last + 1, client: 1))
    see(server) { $0.log = change }
    return sent
  }

  /// A leader sends what its log holds from an index on.
  mutating func append(_ server: Int, to follower: Int, from index: LogIndex) -> Message {
    let (log, view) = (logs[server - 1], views[server - 1])
    let request = AppendEntries(
      term: view.currentTerm, leader: ServerID(server - 1), prevLogIndex: index - 1,
      prevLogTerm: log.term(at: index - 1) ?? 0, entries: log.entries(from: index),
      leaderCommit: view.commitIndex)
    return send(server, follower, .appendEntries(request))
  }

  /// A leader's heartbeat is due, and goes out.
  mutating func heartbeat(_ server: Int, to followers: [Int]) -> [Message] {
    tell(server, .heartbeatDue)
    return followers.map { send(server, $0, beat(server)) }
  }

  /// A follower stores what a leader sends, and answers.
  mutating func store(_ message: Message) -> Message {
    guard case .appendEntries(let request) = message.body else { return message }
    let follower = message.receiver.rawValue + 1
    tell(follower, .received(message))
    let change = LogChange(from: request.prevLogIndex + 1, entries: request.entries)
    let last = logs[follower - 1].lastIndex
    let isNews = change.from <= last + 1 && change.lastIndex > last
    if isNews {
      logs[follower - 1].apply(change)
      tell(follower, .persisted(PersistentWrite(log: change)))
    }
    let reply = AppendEntriesReply(
      term: request.term, success: true, matchIndex: logs[follower - 1].lastIndex)
    let answer = send(
      follower, message.sender.rawValue + 1, .appendEntriesReply(reply, to: request.summary))
    if isNews { see(follower) { $0.log = change } }
    return answer
  }

  /// A follower turns a leader down.
  mutating func reject(_ message: Message, term: Term) -> Message {
    guard case .appendEntries(let request) = message.body else { return message }
    let follower = message.receiver.rawValue + 1
    tell(follower, .received(message))
    let reply = AppendEntriesReply(term: term, success: false, matchIndex: 0)
    return send(
      follower, message.sender.rawValue + 1, .appendEntriesReply(reply, to: request.summary))
  }

  /// A leader takes in an answer, and applies up to an index if that is committed now.
  mutating func hear(_ answer: Message, committing index: LogIndex? = nil) {
    let server = answer.receiver.rawValue + 1
    tell(server, .received(answer))
    guard let index else { return }
    let first = views[server - 1].commitIndex + 1
    for applied in first...index {
      tell(server, .applied(applied, logs[server - 1][applied]))
    }
    tell(server, .answered(logs[server - 1][index].command, at: index, client: 1))
    see(server) {
      $0.commitIndex = index
      $0.lastApplied = index
    }
  }
}

// Mishaps.
extension Play {
  mutating func crash(_ server: Int) {
    tell(server, .crashed(amid: nil))
    views[server - 1] = View()
  }

  mutating func restart(_ server: Int, term: Term, vote: Int? = nil) {
    lives[server - 1] += 1
    let disk = PersistentState(
      currentTerm: term, votedFor: vote.map { ServerID($0 - 1) }, log: logs[server - 1])
    tell(server, .booted(life: lives[server - 1], disk))
    see(server) { $0 = View(currentTerm: term, votedFor: disk.votedFor) }
  }

  mutating func lose(_ message: Message) { tell(nil, .lost(message, .chance)) }

  mutating func hold(_ message: Message) { tell(nil, .held(message, name: "late")) }

  mutating func links(_ words: String) { tell(nil, .linksChanged(words)) }

  mutating func say(_ words: String) { tell(nil, .arranged(words)) }

  mutating func note(_ server: Int, _ words: String) { tell(server, .noted(words)) }

  mutating func receive(_ message: Message) {
    tell(message.receiver.rawValue + 1, .received(message))
  }
}
