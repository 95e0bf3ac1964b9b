// SPDX-License-Identifier: MIT

internal import YAML

/// The requests that can be about to arrive.
private enum Request: String, CaseIterable {
  case requestVote
  case appendEntries
}

extension Form where Output == ClusterPicture.Message {
  /// A request between two servers of the picture.
  static func message(among names: [String]) -> Form {
    Form("a message") { node, reader in
      guard let variant = reader.variant(node, of: Request.self) else { return nil }
      return switch variant.name {
      case .requestVote: requestVote(variant.value, names, reader)
      case .appendEntries: appendEntries(variant.value, names, reader)
      }
    }
  }

  private static func requestVote(
    _ node: Node, _ names: [String], _ reader: Reader
  ) -> ClusterPicture.Message? {
    let keys = ["from", "to", "term", "lastLogIndex", "lastLogTerm"]
    let fields = reader.mapping(node, keys: keys)
    let ends = Ends(fields, names, reader)
    let term = fields.required("term", .term)
    let lastLogIndex = fields.required("lastLogIndex", .index)
    let lastLogTerm = fields.required("lastLogTerm", .term)
    guard let ends, let term, let lastLogIndex, let lastLogTerm else { return nil }
    return .requestVote(
      from: ends.from, to: ends.to, term: term, lastLogIndex: lastLogIndex,
      lastLogTerm: lastLogTerm)
  }

  private static func appendEntries(
    _ node: Node, _ names: [String], _ reader: Reader
  ) -> ClusterPicture.Message? {
    let keys = ["from", "to", "term", "prevLogIndex", "prevLogTerm", "entries", "leaderCommit"]
    let fields = reader.mapping(node, keys: keys)
    let ends = Ends(fields, names, reader)
    let term = fields.required("term", .term)
    let prevLogIndex = fields.required("prevLogIndex", .index)
    let prevLogTerm = fields.required("prevLogTerm", .term)
    let entries = fields.optional("entries", .terms)
    let leaderCommit = fields.required("leaderCommit", .index)
    guard let ends, let term, let prevLogIndex, let prevLogTerm, let leaderCommit
    else { return nil }
    return .appendEntries(
      from: ends.from, to: ends.to, term: term, prevLogIndex: prevLogIndex,
      prevLogTerm: prevLogTerm, entries: entries ?? [], leaderCommit: leaderCommit)
  }
}

/// Between whom a message goes.
private struct Ends {
  let from: String
  let to: String

  init?(_ fields: Fields, _ names: [String], _ reader: Reader) {
    let from = fields.required("from", .server(among: names))
    let to = fields.required("to", .server(among: names))
    guard let from, let to else { return nil }
    if from == to, let node = fields["to"] {
      reader.report("'\(to)' doesn't send to itself", at: node, expected: "another server")
    }
    self.from = from
    self.to = to
  }
}
