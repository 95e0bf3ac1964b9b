// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == ClusterPicture.Member {
  /// A server: what is known of it, its bare log, or nothing.
  static func member(_ name: String, among names: [String]) -> Form {
    Form("a server, such as {log: [1, 1], term: 1}") { node, reader in
      if node.kind == .nothing { return ClusterPicture.Member(name) }
      let keys = ["log", "term", "vote", "match", "commit", "down"]
      let fields = reader.mapping(node, keys: keys, shorthand: "log")
      let log = fields.optional("log", .terms)
      let term = fields.optional("term", .term)
      let vote = fields.optional("vote", .server(among: names))
      let match = fields.optional("match", .index(of: name, last: log?.count))
      let commit = fields.optional("commit", .index(of: name, last: log?.count))
      let isDown = fields.optional("down", .boolean)
      return ClusterPicture.Member(
        name, log: log, term: term, vote: vote, match: match, commit: commit,
        isDown: isDown ?? false)
    }
  }
}

extension Form where Output == [Int] {
  /// A log by the terms of its entries; an empty list is an empty log.
  static var terms: Form {
    let term = Form<Int>.integer.satisfying("the term of an entry, from 1 on") {
      (1...1_000_000).contains($0)
    }
    return Form("the terms of a log's entries, such as [1, 1, 2]") { node, reader in
      guard case .sequence = node.content else {
        reader.reportMismatch(node, expected: "the terms of a log's entries, such as [1, 1, 2]")
        return nil
      }
      return reader.read(
        node, .list(of: term).satisfying("at most a thousand entries") { $0.count <= 1_000 })
    }
  }
}

extension Form where Output == Int {
  /// A server's term; 0 before its first election.
  static var term: Form {
    .integer.satisfying("a term, from 0 on") { (0...1_000_000).contains($0) }
  }

  /// An index of a log; 0 before its first entry.
  static var index: Form {
    .integer.satisfying("an index, from 0 on") { (0...1_000_000).contains($0) }
  }

  /// An index that lies within a server's log, where that is known.
  fileprivate static func index(of server: String, last: Int?) -> Form {
    Form("an index") { node, reader in
      guard let index = reader.read(node, .index) else { return nil }
      guard let last, index > last else { return index }
      reader.report(
        "the log of '\(server)' ends before index \(index)", at: node,
        expected: last == 0 ? "0, for the log is empty" : "an index from 0 to \(last)")
      return nil
    }
  }
}
