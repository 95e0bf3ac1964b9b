// SPDX-License-Identifier: MIT

internal import Raft

/// Entries of one index and term are the same everywhere, and follow the same entry (§5.3, Figure 3).
///
/// What is compared is every change of a log, in memory or on disk, and with what: everything that
/// was ever on a disk. An entry that lived in memory alone and went with a crash is no measure.
struct LogMatching {
  func check(
    _ change: LogChange, of log: Log, _ now: Occasion, in record: ClusterRecord
  ) -> Violation? {
    guard log.canTake(change) else { return nil }
    var previousTerm = log.term(at: change.from - 1)
    var index = change.from
    for entry in change.entries {
      if let cell = record.ledger.cell(at: index, term: entry.term) {
        if cell.entry.command != entry.command {
          return differentCommands(entry, cell, now, in: record)
        }
        if let previousTerm, let known = cell.previousTerm, previousTerm != known {
          return differentPasts(previousTerm, known, cell, now, in: record)
        }
      }
      previousTerm = entry.term
      index += 1
    }
    return nil
  }

  private func differentCommands(
    _ entry: Entry, _ cell: Ledger.Cell, _ now: Occasion, in record: ClusterRecord
  ) -> Violation {
    let place = "at index \(cell.index) of term \(entry.term)"
    let (name, other) = (record.name(of: now.server), record.name(of: cell.firstHolder))
    let sentence =
      name == other
      ? "\(name) holds \(entry.command.words) \(place), where it held \(cell.entry.command.words)"
      : "\(name) holds \(entry.command.words) \(place), where \(other) stored "
        + cell.entry.command.words
    return violation(
      sentence, cell, now, in: record,
      rule: "A leader makes one entry an index in its term, and an entry never changes (§5.3).")
  }

  private func differentPasts(
    _ previousTerm: Term, _ known: Term, _ cell: Ledger.Cell, _ now: Occasion,
    in record: ClusterRecord
  ) -> Violation {
    let (name, other) = (record.name(of: now.server), record.name(of: cell.firstHolder))
    return violation(
      "\(name) and \(other) hold \(cell.entry.words) at index \(cell.index), but the entry before it "
        + "is of term \(previousTerm) on \(name) and of term \(known) on \(other)",
      cell, now, in: record,
      rule: "A follower takes entries only where the one before them matches, and deletes what "
        + "conflicts and all that follows it (§5.3).")
  }

  private func violation(
    _ sentence: String, _ cell: Ledger.Cell, _ now: Occasion, in record: ClusterRecord, rule: String
  ) -> Violation {
    let others = cell.firstHolder == now.server ? [] : [cell.firstHolder]
    let stored =
      "\(record.name(of: cell.firstHolder)) stored \(cell.entry.words) at index \(cell.index)"
    return Violation(
      .logMatching, at: now.time, servers: [now.server] + others, sentence, rule: rule,
      evidence: [Evidence(cell.firstTime, stored), Evidence(now.time, sentence)])
  }
}
