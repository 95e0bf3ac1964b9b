// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Whoever promised something in a term does nothing of an older one again, across crashes (§5.1).
///
/// Promises are: a granted vote, leading, and vouching for an entry of the leader's own term. A term
/// that was merely heard of, told in a denial or a heartbeat's answer, or asked for votes in, may be
/// forgotten in a crash; no harm can come of it. Denials are never judged.
struct KeptPromises {
  private struct Promise {
    enum Kind {
      case voted(ServerID)
      case led
      case accepted(LogIndex)
    }
    let term: Term
    let kind: Kind
    let time: Instant
  }

  private var promises: [Promise?]

  init(clusterSize: Int) {
    promises = Array(repeating: nil, count: clusterSize)
  }

  mutating func check(_ deed: Deed, _ now: Occasion, in record: ClusterRecord) -> Violation? {
    let place = now.server.rawValue
    if let promise = promises[place] {
      if deed.term < promise.term { return broken(promise, by: deed, now, in: record) }
      if deed.term == promise.term { return nil }
    }
    if let kind = kind(of: deed, now, in: record) {
      promises[place] = Promise(term: deed.term, kind: kind, time: now.time)
    }
    return nil
  }

  private func kind(
    of deed: Deed, _ now: Occasion, in record: ClusterRecord
  ) -> Promise.Kind? {
    switch deed {
    case .asks: nil
    case .leads: .led
    case .grants(_, to: let candidate): .voted(candidate)
    case .accepts(let reply, to: let summary, leader: _):
      record.vouched(by: reply, to: summary, from: now.server).map { .accepted($0.index) }
    }
  }

  private func broken(
    _ promise: Promise, by deed: Deed, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let name = record.name(of: now.server)
    let act = act(deed, in: record)
    let word = word(promise, in: record)
    return Violation(
      .keptPromises, at: now.time, servers: [now.server],
      "\(name) \(act), though it had \(word) before",
      rule: "A server's term never goes back, and what comes of an older one is denied (§5.1).",
      evidence: [
        Evidence(promise.time, "\(name) had \(word)"), Evidence(now.time, "\(name) \(act)"),
      ])
  }

  private func act(_ deed: Deed, in record: ClusterRecord) -> String {
    switch deed {
    case .asks(let term): "asked for votes in term \(term)"
    case .leads(let term): "sent AppendEntries as the leader of term \(term)"
    case .grants(let request, to: let candidate):
      "granted \(record.name(of: candidate)) its vote in term \(request.term)"
    case .accepts(_, to: let summary, leader: let leader):
      "accepted AppendEntries of term \(summary.term) from \(record.name(of: leader))"
    }
  }

  private func word(_ promise: Promise, in record: ClusterRecord) -> String {
    switch promise.kind {
    case .voted(let candidate): "voted for \(record.name(of: candidate)) in term \(promise.term)"
    case .led: "led term \(promise.term)"
    case .accepted(let index): "accepted the entry at index \(index) in term \(promise.term)"
    }
  }
}
