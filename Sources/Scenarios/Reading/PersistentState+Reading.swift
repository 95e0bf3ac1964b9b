// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

extension PersistentState {
  /// The keys that describe what a disk holds.
  static let keys = [
    Word.Key("term", "NUMBER", "the current term; default that of the log's last entry"),
    Word.Key("vote", "a server's name", "who has the vote in that term; default nobody"),
    Word.Key("log", "a list", "terms, whose commands are made up, or texts 'TERM COMMAND'"),
  ]

  /// Reads what a disk holds.
  init?(_ node: Node, _ scope: Scope, _ reader: Reader) {
    let fields = reader.mapping(node, keys: Self.keys.map(\.name))
    let term = fields.optional("term", .termOrNone)
    let vote = fields.optional("vote", scope.server)
    let drafts = fields.optional("log", .list(of: .draft)) ?? []
    Self.checkOrder(of: drafts, reader)
    let lastTerm = drafts.last?.term ?? 0
    if let term, let place = fields["term"], term < lastTerm {
      reader.report(
        "the log ends in term \(lastTerm), so the server has heard of that term", at: place,
        expected: "\(lastTerm) or more")
    }
    let currentTerm = term ?? lastTerm
    if let place = fields["vote"], currentTerm == 0 {
      reader.report("nobody votes in term 0", at: place, expected: "a term of at least 1")
    }
    let entries = drafts.enumerated().map { $1.entry(at: $0 + 1) }
    self.init(currentTerm: currentTerm, votedFor: vote, log: Log(entries))
  }

  private static func checkOrder(of drafts: [EntryDraft], _ reader: Reader) {
    for (earlier, later) in zip(drafts, drafts.dropFirst()) where later.term < earlier.term {
      reader.report(
        "the terms in a log never go down", at: later.node, expected: "\(earlier.term) or more")
    }
  }
}

extension Log {
  /// The first index at which two logs contradict each other, `nil` if they don't: from an entry of
  /// the same index and term down to the first, logs agree (§5.3, Log Matching).
  func firstContradiction(to other: Log) -> LogIndex? {
    let shared = min(lastIndex, other.lastIndex)
    guard shared >= 1 else { return nil }
    let common = (LogIndex(1)...shared).last { term(at: $0) == other.term(at: $0) }
    return common.flatMap { (LogIndex(1)...$0).first { self[$0] != other[$0] } }
  }
}

/// An entry of a log as a file gives it.
private struct EntryDraft {
  let term: Term
  let command: Command?
  let node: Node

  /// The entry; a command that is left out is made up, the same on every server.
  func entry(at index: Int) -> Entry {
    Entry(term: term, command: command ?? .operation("\(index).\(term)"))
  }
}

extension Form where Output == EntryDraft {
  /// A term, or a term and a command.
  fileprivate static var draft: Form {
    let entry = Form<(Int, Command?)>("an entry", example: "1, or 1 x=1") { scalar in
      let parts = scalar.text.split(separator: " ", maxSplits: 1)
      guard let first = parts.first, let term = Int(first), (1...1_000_000).contains(term)
      else { return nil }
      return (term, parts.dropFirst().first.map { .operation(String($0)) })
    }
    return Form(entry.expectation) { node, reader in
      reader.read(node, entry).map { EntryDraft(term: Term($0.0), command: $0.1, node: node) }
    }
  }
}
