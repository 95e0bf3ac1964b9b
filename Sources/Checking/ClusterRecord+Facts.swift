// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What the properties ask.
extension ClusterRecord {
  /// Who acted as leader in a term first.
  func leadership(in term: Term) -> Leadership? { firstLeaders[term] }

  /// The first claim on an index: its first application anywhere, or the first answer for it.
  func claim(at index: LogIndex) -> Claim? {
    index >= 1 && index <= lastClaimed ? claims[index.rawValue - 1] : nil
  }

  /// The highest index that was applied or answered anywhere; 0 if none was.
  var lastClaimed: LogIndex { LogIndex(claims.count) }

  /// The servers that have never started, so that their disks' content is unknown.
  var unknown: ServerSet {
    var set = ServerSet()
    for server in servers where server.life == 0 { set.insert(server.id) }
    return set
  }

  /// The latest term that a server can know of at this point of its step: no later one is needed to
  /// explain what it does.
  func latestTerm(of server: ServerID) -> Term {
    let record = servers[server.rawValue]
    let known = max(record.currentTerm, record.disk.currentTerm)
    return max(known, termHeard(by: server) ?? known)
  }

  /// The term of the message that a server is handling.
  func termHeard(by server: ServerID) -> Term? {
    message(handledBy: server)?.term
  }

  private func message(handledBy server: ServerID) -> Message? {
    guard let handling, handling.server == server else { return nil }
    return handling.message
  }

  /// What a server claims at this point of its step by applying an entry or answering for it.
  func claim(
    _ kind: Claim.Kind, _ entry: Entry, at index: LogIndex, on occasion: Occasion
  ) -> Claim {
    Claim(
      kind: kind, index: index, entry: entry, server: occasion.server,
      term: latestTerm(of: occasion.server), time: occasion.time)
  }

  /// Whether an index was applied anywhere.
  func hasApplied(at index: LogIndex) -> Bool {
    guard index >= 1, index <= lastClaimed else { return false }
    return claims[index.rawValue - 1]?.kind == .applied
  }

  /// The entry with a command that a server holds at an index, on disk or else in memory.
  func storedEntry(_ command: Command, at index: LogIndex, by server: ServerID) -> Entry? {
    let record = servers[server.rawValue]
    for log in [record.disk.log, record.log] where log.contains(index) {
      if log[index].command == command { return log[index] }
    }
    return nil
  }

  /// The last entry for which a reply vouches, if it is one of the request's own term.
  ///
  /// Only entries of its own term does a leader commit by counting (§5.4.2), so only these are a
  /// promise that may not be forgotten. What a success says of older entries, or of none, may be.
  func vouched(
    by reply: AppendEntriesReply, to summary: AppendEntries.Summary, from server: ServerID
  ) -> (index: LogIndex, term: Term)? {
    guard case .appendEntries(let request)? = message(handledBy: server)?.body,
      request.summary == summary
    else { return nil }
    let (end, overflow) = request.prevLogIndex.rawValue
      .addingReportingOverflow(request.entries.count)
    guard !overflow else { return nil }
    let index = min(reply.matchIndex, LogIndex(end))
    let previous = request.prevLogIndex
    guard index >= 1, index >= previous, previous >= 0 else { return nil }
    let term =
      index == previous ? request.prevLogTerm : request.entries[index - previous - 1].term
    return term == request.term ? (index, term) : nil
  }
}
