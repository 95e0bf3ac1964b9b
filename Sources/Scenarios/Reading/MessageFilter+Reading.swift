// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

extension MessageFilter {
  /// The keys that describe messages; what is left out does not matter.
  static let keys = [
    Word.Key("kind", "KIND or a list", "what they say: \(MessageKindWord.listing)"),
    Word.Key("from", "SERVERS", "who sends them"),
    Word.Key("to", "SERVERS", "whom they are for"),
    Word.Key("term", "NUMBER", "the term that they state"),
    Word.Key("entries", "NUMBERS", "how many entries they carry, or the request they answer did"),
    Word.Key("positive", "true or false", "whether a reply grants or accepts what was asked"),
    Word.Key("command", "COMMAND", "a command that an AppendEntries carries"),
  ]

  /// Reads what a mapping with these keys, and perhaps others, says of messages.
  init(_ fields: Fields, _ clause: Clause) {
    self.init()
    kinds = fields.optional("kind", .some(.word(for: "kind of message", MessageKindWord.self)))
      .flatMap(MessageKindWord.kinds)
    senders = fields.optional("from", clause.scope.serverSet)
    receivers = fields.optional("to", clause.scope.serverSet)
    term = fields.optional("term", .termOrNone)
    entryCount = fields.optional("entries", .counts)
    isPositive = fields.optional("positive", .boolean)
    command = fields.optional("command", .command)
    checkSense(fields, clause.reader)
  }

  /// Reports descriptions that no message fits.
  private func checkSense(_ fields: Fields, _ reader: Reader) {
    let replies: [MessageKind] = [.requestVoteReply, .appendEntriesReply]
    if let node = fields["positive"], isPositive != nil,
      kinds?.contains(where: replies.contains) == false
    {
      reader.report(
        "a request neither grants nor refuses anything", at: node,
        expected: "no 'positive', or a kind of reply")
    }
    if let node = fields["command"], command != nil, kinds?.contains(.appendEntries) == false {
      reader.report("only an AppendEntries carries commands", at: node)
    }
  }
}

/// A word for one kind of message or several.
enum MessageKindWord: String, CaseIterable {
  case requestVote = "RequestVote"
  case requestVoteReply = "RequestVoteReply"
  case appendEntries = "AppendEntries"
  case appendEntriesReply = "AppendEntriesReply"
  case request, reply, any

  static var listing: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The kinds that some words stand for; `nil` where that is every kind.
  static func kinds(_ words: [MessageKindWord]) -> [MessageKind]? {
    let kinds = words.flatMap(\.kinds)
    let ordered = MessageKind.allCases.filter(kinds.contains)
    return ordered.count == MessageKind.allCases.count ? nil : ordered
  }

  private var kinds: [MessageKind] {
    switch self {
    case .requestVote: [.requestVote]
    case .requestVoteReply: [.requestVoteReply]
    case .appendEntries: [.appendEntries]
    case .appendEntriesReply: [.appendEntriesReply]
    case .request: [.requestVote, .appendEntries]
    case .reply: [.requestVoteReply, .appendEntriesReply]
    case .any: MessageKind.allCases
    }
  }
}
