// SPDX-License-Identifier: MIT

/// Every rule as a verb of the server, so that each call goes through the table of rules.
extension Server {
  /// Stands for election: ``ElectionRules/startElection(_:)``.
  public mutating func startElection() {
    follow(.startElection, table.rules.startElection, else: Fillers.startElection)
  }

  /// Decides on a vote: ``ElectionRules/handleRequestVote(_:_:)``.
  public mutating func handleRequestVote(_ request: RequestVote) -> RequestVoteReply? {
    let rule = table.rules.handleRequestVote
    return follow(.handleRequestVote, { rule(&$0, request) }) {
      Fillers.handleRequestVote(&$0, request)
    }
  }

  /// Counts a voter's answer: ``ElectionRules/handleRequestVoteReply(_:_:from:to:)``.
  public mutating func handleRequestVoteReply(
    _ reply: RequestVoteReply, from voter: ServerID, to request: RequestVote
  ) {
    let rule = table.rules.handleRequestVoteReply
    follow(.handleRequestVoteReply, { rule(&$0, reply, voter, request) }) {
      Fillers.handleRequestVoteReply(&$0, reply, from: voter, to: request)
    }
  }

  /// Takes office: ``ElectionRules/becomeLeader(_:)``.
  public mutating func becomeLeader() {
    follow(.becomeLeader, table.rules.becomeLeader, else: Fillers.becomeLeader)
  }

  /// Becomes a follower in a term: ``ElectionRules/stepDown(_:to:)``.
  public mutating func stepDown(to term: Term) {
    let rule = table.rules.stepDown
    follow(.stepDown, { rule(&$0, term) }) { Fillers.stepDown(&$0, to: term) }
  }

  /// Takes in a client's command: ``ReplicationRules/propose(_:_:)``.
  public mutating func propose(_ command: Command) -> Proposal {
    let rule = table.rules.propose
    return follow(.propose, { rule(&$0, command) }) { Fillers.propose(&$0, command) }
  }

  /// Sends a peer what it lacks: ``ReplicationRules/replicate(_:to:)``.
  public mutating func replicate(to peer: ServerID) {
    let rule = table.rules.replicate
    follow(.replicate, { rule(&$0, peer) }) { Fillers.replicate(&$0, to: peer) }
  }

  /// Takes in a leader's entries: ``ReplicationRules/handleAppendEntries(_:_:)``.
  public mutating func handleAppendEntries(_ request: AppendEntries) -> AppendEntriesReply? {
    let rule = table.rules.handleAppendEntries
    return follow(.handleAppendEntries, { rule(&$0, request) }) {
      Fillers.handleAppendEntries(&$0, request)
    }
  }

  /// Learns from a follower's answer: ``ReplicationRules/handleAppendEntriesReply(_:_:from:to:)``.
  public mutating func handleAppendEntriesReply(
    _ reply: AppendEntriesReply, from peer: ServerID, to request: AppendEntries.Summary
  ) {
    let rule = table.rules.handleAppendEntriesReply
    follow(.handleAppendEntriesReply, { rule(&$0, reply, peer, request) }) {
      Fillers.handleAppendEntriesReply(&$0, reply, from: peer, to: request)
    }
  }

  /// Compares a candidate's log with this server's:
  /// ``SafetyRules/isUpToDate(_:lastLogIndex:lastLogTerm:)``.
  public mutating func isUpToDate(lastLogIndex: LogIndex, lastLogTerm: Term) -> Bool {
    let rule = table.rules.isUpToDate
    return follow(.isUpToDate, { rule($0, lastLogIndex, lastLogTerm) }) { _ in true }
  }

  /// Moves the commit index: ``SafetyRules/advanceCommitIndex(_:)``.
  public mutating func advanceCommitIndex() {
    follow(.advanceCommitIndex, table.rules.advanceCommitIndex, else: Fillers.advanceCommitIndex)
  }

  /// Applies what is committed: ``SafetyRules/applyCommitted(_:)``.
  public mutating func applyCommitted() {
    follow(.applyCommitted, table.rules.applyCommitted, else: Fillers.applyCommitted)
  }

  /// Takes up what the disk kept: ``SafetyRules/restore(_:from:)``.
  public mutating func restore(from saved: PersistentState) {
    let rule = table.rules.restore
    follow(.restore, { rule(&$0, saved) }) { Fillers.restore(&$0, from: saved) }
  }

  /// Calls a rule; if it turns out to be unwritten, undoes the call and goes on with the filler.
  ///
  /// Undoing needs a copy of the server, which would make every change to the log copy the log. So a
  /// copy is kept only for rules that were found unwritten once; the first find asks for the whole
  /// run to be started again (``StepResult/mustRestart``).
  private mutating func follow<Result>(
    _ rule: Rule, _ body: (inout Server) -> Result, else filler: (inout Server) -> Result
  ) -> Result {
    guard Unwritten.isSuspected(rule) else {
      let (result, found) = Unwritten.watch(rule) { body(&self) }
      if found != nil { Unwritten.suspect(rule) }
      return result
    }
    let before = self
    let (result, found) = Unwritten.watch(rule) { body(&self) }
    guard let found else { return result }
    self = before
    unwritten.append(found)
    return filler(&self)
  }
}
