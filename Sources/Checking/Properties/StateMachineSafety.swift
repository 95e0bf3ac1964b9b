// SPDX-License-Identifier: MIT

internal import Raft

/// Every server applies the same entry at an index, in order, and each once a life (§5.4.3, Figure 3).
///
/// A server starts over when it restarts, since the state machine is as volatile as `lastApplied`.
/// It may leave out no-ops, and nothing else.
struct StateMachineSafety {
  func check(
    _ entry: Entry, at index: LogIndex, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    let last = record[now.server].lastApplied
    if index <= last { return again(entry, at: index, now, in: record) }
    if let skipped = skipped(from: last + 1, to: index, in: record) {
      return leftOut(skipped, entry, at: index, now, in: record)
    }
    guard let claim = record.claim(at: index), claim.kind == .applied, claim.entry != entry
    else { return nil }
    return different(entry, claim, now, in: record)
  }

  /// The first index of a gap that can't be a no-op: what was committed there was on disks before,
  /// so if none ever held a no-op at that index, it is none.
  private func skipped(
    from start: LogIndex, to end: LogIndex, in record: ClusterRecord
  ) -> LogIndex? {
    var index = start
    while index < end {
      guard record.ledger.contains(at: index, where: { $0.entry.command == .noOp }) else {
        return index
      }
      index += 1
    }
    return nil
  }

  private func again(
    _ entry: Entry, at index: LogIndex, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let server = record[now.server]
    let isTwice = server.applied.contains(index)
    return outOfOrder(
      entry, at: index, isTwice ? "a second time in one life" : "after index \(server.lastApplied)",
      now, in: record)
  }

  private func leftOut(
    _ skipped: LogIndex, _ entry: Entry, at index: LogIndex, _ now: Occasion,
    in record: ClusterRecord
  ) -> Violation {
    let server = record[now.server]
    let log = server.log.contains(skipped) ? server.log : server.disk.log
    let what = log.contains(skipped) ? " (\(log[skipped].command.words))" : ""
    return outOfOrder(
      entry, at: index, "without having applied index \(skipped)\(what)", now, in: record)
  }

  private func outOfOrder(
    _ entry: Entry, at index: LogIndex, _ fault: String, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let name = record.name(of: now.server)
    return Violation(
      .stateMachineSafety, at: now.time, servers: [now.server],
      "\(name) applied index \(index) (\(entry.command.words)) \(fault)",
      rule: "Entries are applied in order, each once: lastApplied moves up by one (Figure 2).",
      evidence: [Evidence(now.time, "\(name) applied \(entry.words) at index \(index)")])
  }

  private func different(
    _ entry: Entry, _ claim: Claim, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let (name, other) = (record.name(of: now.server), record.name(of: claim.server))
    let what = "\(entry.words) at index \(claim.index)"
    let others = claim.server == now.server ? [] : [claim.server]
    return Violation(
      .stateMachineSafety, at: now.time, servers: [now.server] + others,
      "\(name) applied \(what), where \(other) applied \(claim.entry.words)",
      rule: "What one server applies at an index, no other replaces by something else (§5.4.3).",
      evidence: [
        Evidence(claim.time, "\(other) applied \(claim.entry.words) at index \(claim.index)"),
        Evidence(now.time, "\(name) applied \(what)"),
      ])
  }
}
