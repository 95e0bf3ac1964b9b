// SPDX-License-Identifier: MIT

import Raft

/// Servers on a workbench: put into a state, handed events, and asked what they did.
extension Server {
  /// Hands over an event; what the server did comes back in words.
  mutating func told(_ event: Event) -> [String] {
    handle(event).effects.map(\.words)
  }

  /// Hands over events whose effects do not matter.
  mutating func lives(through events: Event...) {
    for event in events { _ = handle(event) }
  }

  /// The terms of the log's entries in order, as the paper's figures print them.
  var terms: [Int] {
    log.entries(from: log.firstIndex).map(\.term.rawValue)
  }
}

extension Log {
  /// A log whose entries have the given terms; which command an entry has follows from index and
  /// term, so that two such logs satisfy Log Matching.
  init(terms: [Int]) {
    self.init(consecutiveEntries(terms: terms, after: 0))
  }
}

/// The entries of the given terms at the indices that follow one.
func consecutiveEntries(terms: [Int], after index: LogIndex) -> [Entry] {
  zip((index.rawValue + 1)..., terms).map { position, term in
    Entry(term: Term(term), command: .operation("x\(position)=\(term)"))
  }
}
