// SPDX-License-Identifier: MIT

/// What a server finds on its disk when it starts: Figure 2's persistent state.
public struct PersistentState: Hashable, Sendable {
  /// The latest term the server had persisted, 0 on first boot.
  public var currentTerm: Term

  /// The candidate that had the server's vote in that term, if any.
  public var votedFor: ServerID?

  /// The log as it was last persisted.
  public var log: Log

  /// A disk's content; by default that of a server that never ran.
  public init(currentTerm: Term = 0, votedFor: ServerID? = nil, log: Log = Log()) {
    self.currentTerm = currentTerm
    self.votedFor = votedFor
    self.log = log
  }

  /// Carries out one atomic write.
  public mutating func write(_ record: PersistentWrite) {
    if let term = record.currentTerm { currentTerm = term }
    if let vote = record.vote { votedFor = vote.candidate }
    if let change = record.log { log.apply(change) }
  }
}

/// A part of a server's state that ``Server/persist(_:)`` can put to disk.
public enum PersistentField: CaseIterable, Sendable {
  /// ``Server/currentTerm``.
  case currentTerm

  /// ``Server/votedFor``.
  case votedFor

  /// ``Server/log``.
  case log
}

/// One atomic write to a server's disk: all of it survives a crash, or none.
public struct PersistentWrite: Hashable, Sendable {
  /// A vote as it is put to disk; a `nil` candidate takes back an older term's.
  public struct Vote: Hashable, Sendable {
    /// Who has the vote, if anybody.
    public var candidate: ServerID?

    /// A vote for a candidate, or for nobody.
    public init(candidate: ServerID?) {
      self.candidate = candidate
    }
  }

  /// The term to write; `nil` leaves what is there.
  public var currentTerm: Term?

  /// The vote to write; `nil` leaves what is there.
  public var vote: Vote?

  /// How the log changed since it was last written; `nil` leaves what is there.
  public var log: LogChange?

  /// A write of the parts that are given.
  public init(currentTerm: Term? = nil, vote: Vote? = nil, log: LogChange? = nil) {
    self.currentTerm = currentTerm
    self.vote = vote
    self.log = log
  }
}
