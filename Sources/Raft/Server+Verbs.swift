// SPDX-License-Identifier: MIT

extension Server {
  /// Sends a peer a plea for its vote. It may be lost, late, doubled or overtaken.
  public mutating func send(_ request: RequestVote, to peer: ServerID) {
    effects.append(.send(.requestVote(request), to: peer))
  }

  /// Sends a peer entries or a heartbeat. It may be lost, late, doubled or overtaken.
  public mutating func send(_ request: AppendEntries, to peer: ServerID) {
    effects.append(.send(.appendEntries(request), to: peer))
  }

  /// Puts fields to disk, as they are now, in one atomic write.
  ///
  /// Two calls are two writes, and a crash may fall between them. What is not persisted is lost in a
  /// crash, whoever was told of it.
  public mutating func persist(_ fields: PersistentField...) {
    var write = PersistentWrite()
    for field in fields {
      switch field {
      case .currentTerm: write.currentTerm = currentTerm
      case .votedFor: write.vote = PersistentWrite.Vote(candidate: votedFor)
      case .log: write.log = storedLog.takeUnsaved()
      }
    }
    effects.append(.persist(write))
  }

  /// Starts the election timer anew, with a duration drawn at random (§5.2).
  ///
  /// When it runs out on a server that does not lead, that server's
  /// ``ElectionRules/startElection(_:)`` is called. Until it is started anew it does not run again.
  public mutating func resetElectionTimer() {
    effects.append(.resetElectionTimer)
  }

  /// Hands the entry at an index to this server's state machine.
  ///
  /// - Precondition: The log holds an entry there.
  public mutating func apply(_ index: LogIndex) {
    effects.append(.apply(index, storedLog[index]))
  }

  /// Tells the client whose command was accepted here at an index, the latest if there were several,
  /// that its command is done. Nothing happens if no client waits for that index.
  ///
  /// Whether the entry that was committed at that index is that client's command is for the caller to
  /// make sure of.
  public mutating func answer(_ index: LogIndex) {
    effects.append(.answer(index))
  }

  /// Writes a remark into the run's timeline, for whoever reads it.
  public mutating func note(_ remark: String) {
    effects.append(.note(remark))
  }
}
