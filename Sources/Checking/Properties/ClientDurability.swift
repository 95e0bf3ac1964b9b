// SPDX-License-Identifier: MIT

internal import Raft

/// What a client was told is done is what every server applies at that index (§5.3, §8).
struct ClientDurability {
  /// Judges an answer by what was applied or answered for the index before, and by the server's log.
  func check(_ answer: Answer, in record: ClusterRecord) -> Violation? {
    if let claim = record.claim(at: answer.index), claim.kind == .applied {
      return claim.entry.command == answer.command
        ? nil : mismatch(answer, holds: claim.entry.command, claim, in: record)
    }
    if let earlier = record.firstAnswers[answer.index], earlier.command != answer.command {
      return twoAnswers(answer, earlier, in: record)
    }
    guard record.storedEntry(answer.command, at: answer.index, by: answer.server) == nil else {
      return nil
    }
    let log = record[answer.server].log
    return violation(
      "\(told(answer, in: record)), but its log \(record.holding(log, at: answer.index)), "
        + "not at index \(answer.index)",
      answer, in: record)
  }

  /// Judges an entry that is being applied by what a client was told about the index.
  func check(
    _ entry: Entry, at index: LogIndex, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    guard let answer = record.firstAnswers[index], answer.command != entry.command
    else { return nil }
    let name = record.name(of: now.server)
    let deed = "\(name) applied \(entry.words) at index \(index)"
    var violation = violation(
      "\(told(answer, in: record)), but \(deed), where it should be", answer, in: record)
    violation.time = now.time
    if now.server != answer.server { violation.servers.append(now.server) }
    violation.evidence.append(Evidence(now.time, deed))
    return violation
  }

  private func mismatch(
    _ answer: Answer, holds command: Command, _ claim: Claim,
    in record: ClusterRecord
  ) -> Violation {
    var violation = violation(
      "\(told(answer, in: record)), but index \(answer.index) holds \(command.words)", answer,
      in: record)
    let applied =
      "\(record.name(of: claim.server)) applied \(claim.entry.words) at index \(claim.index)"
    violation.evidence.insert(Evidence(claim.time, applied), at: 0)
    return violation
  }

  private func twoAnswers(
    _ answer: Answer, _ earlier: Answer, in record: ClusterRecord
  ) -> Violation {
    var violation = violation(
      "\(told(answer, in: record)), but \(told(earlier, in: record)) for the same "
        + "index \(answer.index)",
      answer, in: record)
    violation.evidence.insert(Evidence(earlier.time, told(earlier, in: record)), at: 0)
    return violation
  }

  private func told(_ answer: Answer, in record: ClusterRecord) -> String {
    "\(record.name(of: answer.server)) told a client that \(answer.command.words) is done"
  }

  private func violation(
    _ sentence: String, _ answer: Answer, in record: ClusterRecord
  ) -> Violation {
    Violation(
      .clientDurability, at: answer.time, servers: [answer.server], sentence,
      rule: "A leader answers a client once that client's own entry is committed, which the index "
        + "alone doesn't tell (§5.3).",
      evidence: [Evidence(answer.time, told(answer, in: record))])
  }
}
