// SPDX-License-Identifier: MIT

internal import Raft
public import Simulation

/// Watches a run for the first property that breaks.
///
/// It is told of every event in order. Each property sees the record as it was *before* the event
/// that is being judged; the event is folded in afterwards, whatever the judgement.
public struct Monitor: Sendable {
  /// What the trace has shown so far.
  public private(set) var record: ClusterRecord

  /// The first property that broke; later ones are not looked for.
  public private(set) var violation: Violation?

  private var isBroken = false
  private let electionSafety = ElectionSafety()
  private var oneVotePerTerm = OneVotePerTerm()
  private var keptPromises: KeptPromises
  private let persistBeforePromising = PersistBeforePromising()
  private let leaderAppendOnly = LeaderAppendOnly()
  private let logMatching = LogMatching()
  private let leaderCompleteness = LeaderCompleteness()
  private let stateMachineSafety = StateMachineSafety()
  private let commitment = Commitment()
  private let clientDurability = ClientDurability()
  private let validity = Validity()

  /// A monitor of a cluster that has not done anything yet.
  ///
  /// - Parameter names: One name a server, in their order; at most 64.
  public init(names: [String]) {
    record = ClusterRecord(names: names)
    keptPromises = KeptPromises(clusterSize: names.count)
  }

  /// Takes in the next event.
  ///
  /// - Complexity: O(1) but for changes of logs, elections and first applications.
  public mutating func observe(_ event: TraceEvent) {
    guard let server = event.server, record.contains(server) else { return }
    record.turn(to: server)
    let now = Occasion(server: server, time: event.time)
    if case .sent(let message) = event.kind { return observe(message, now) }
    if !isBroken, let found = check(event.kind, now) { keep(found) }
    record.fold(event.kind, on: now)
  }

  /// Takes in a message: all follows from the deed that it is.
  private mutating func observe(_ message: Message, _ now: Occasion) {
    guard let deed = Deed(message), !isRoutine(deed, of: now.server) else { return }
    if !isBroken, let found = check(deed, now) { keep(found) }
    record.fold(deed, on: now)
  }

  /// Whether a deed is what most messages are, another AppendEntries of a leader in office, of which
  /// all was said when it took office.
  private func isRoutine(_ deed: Deed, of server: ServerID) -> Bool {
    guard case .leads(let term) = deed else { return false }
    return record.servers[server.rawValue].actingTerm == term
  }

  private mutating func keep(_ found: Violation) {
    violation = found
    isBroken = true
  }
}

/// Which properties judge what. Where several could name the same mistake, the gravest comes first.
extension Monitor {
  private mutating func check(_ deed: Deed, _ now: Occasion) -> Violation? {
    if case .leads(let term) = deed,
      let found = electionSafety.check(leading: term, now, in: record)
    {
      return found
    }
    if let found = oneVotePerTerm.check(deed, now, in: record) { return found }
    if let found = keptPromises.check(deed, now, in: record) { return found }
    if let found = persistBeforePromising.check(deed, now, in: record) { return found }
    guard case .leads(let term) = deed else { return nil }
    return leaderCompleteness.check(leading: term, now, in: record)
  }

  private func check(_ kind: TraceEvent.Kind, _ now: Occasion) -> Violation? {
    switch kind {
    case .persisted(let write): check(write, now)
    case .changed(let view): check(view, now)
    case .applied(let index, let entry): check(entry, at: index, now)
    case .answered(let command, at: let index, client: _):
      check(Answer(command: command, index: index, server: now.server, time: now.time))
    default: nil
    }
  }

  private func check(_ write: PersistentWrite, _ now: Occasion) -> Violation? {
    guard let change = write.log else { return nil }
    let server = record.servers[now.server.rawValue]
    return leaderAppendOnly.check(change, laterTerm: server.currentTerm, now, in: record)
      ?? logMatching.check(change, of: server.disk.log, now, in: record)
  }

  private func check(_ view: View, _ now: Occasion) -> Violation? {
    guard let change = view.log else { return nil }
    return leaderAppendOnly.check(change, laterTerm: view.currentTerm, now, in: record)
      ?? logMatching.check(change, of: record.servers[now.server.rawValue].log, now, in: record)
  }

  private func check(_ entry: Entry, at index: LogIndex, _ now: Occasion) -> Violation? {
    if let found = stateMachineSafety.check(entry, at: index, now, in: record) { return found }
    guard !record.hasApplied(at: index) else { return nil }
    return clientDurability.check(entry, at: index, now, in: record)
      ?? check(record.claim(.applied, entry, at: index, on: now))
  }

  private func check(_ answer: Answer) -> Violation? {
    if let found = clientDurability.check(answer, in: record) { return found }
    guard record.claim(at: answer.index) == nil else { return nil }
    let now = Occasion(server: answer.server, time: answer.time)
    return record.storedEntry(answer.command, at: answer.index, by: answer.server).flatMap {
      check(record.claim(.answered, $0, at: answer.index, on: now))
    }
  }

  private func check(_ claim: Claim) -> Violation? {
    commitment.check(claim, in: record)
      ?? leaderCompleteness.check(claim, in: record)
      ?? validity.check(claim, in: record)
  }
}
