// SPDX-License-Identifier: MIT

internal import Presentation

/// A cluster drawn as the paper draws logs: a row a server, the entries' terms in boxes below their
/// indices, and beside them what else is known.
///
///                 1   2   3     term  commit
///     S1 leader │ 1 │ 1 │ 4 │      4       2
///     S2        │ 1 │ 1 │          4       1
///     ╌╌╌╌╌╌╌╌╌ no message passes ╌╌╌╌╌╌╌╌╌╌
///     S3 down   │ 1 │ 1 │ 3 │      3       1
struct ClusterDrawing {
  /// What is drawn.
  let picture: ClusterPicture

  /// On what it is drawn.
  let style: Style

  /// A drawing of a cluster.
  init(of picture: ClusterPicture, style: Style) {
    self.picture = picture
    self.style = style
  }

  /// The drawing, not yet turned into what the terminal can show.
  var lines: [String] {
    (isBare ? names : table) + message
  }

  /// Whether there is nothing to tell of the servers but who can talk to whom.
  private var isBare: Bool {
    picture.configurations.isEmpty
      && picture.members.allSatisfy { $0.log == nil && $0.facts.isEmpty }
  }

  /// The servers' names in a line, groups apart from each other.
  private var names: [String] {
    let camps = picture.camps.map { $0.map(nameAndState) }
    let line = camps.map { $0.joined(separator: "  ") }.joined(separator: "   ┆   ")
    guard line.count > style.width else { return [line] }
    // Then each group has lines of its own.
    let rows = camps.map { $0.wrapped(to: style.width, by: "  ") }
    return Array(rows.joined(separator: picture.groups.isEmpty ? [] : ["┆"]))
  }

  /// A server's name with what it is at the moment, such as `S1 leader`.
  func nameAndState(_ member: ClusterPicture.Member) -> String {
    let states = [member.name == picture.leader ? "leader" : nil, member.isDown ? "down" : nil]
    return ([member.name.tamed] + states.compactMap { $0 }).joined(separator: " ")
  }

  /// The request under way, in the words of Figure 2.
  private var message: [String] {
    guard let message = picture.message else { return [] }
    let head = "\(message.from) ──▶ \(message.to)  \(message.name)".tamed
    let lines = message.fields.wrapped(to: style.width - 2, by: " · ")
    return ["", style.paint(head, .loud)] + lines.map { "  " + $0.tamed }
  }
}

extension ClusterPicture.Member {
  /// What is known of a server beside its log, by the names of columns.
  var facts: [String] {
    let all = [("term", term), ("match", match), ("commit", commit)]
    return all.filter { $0.1 != nil }.map(\.0) + (vote == nil ? [] : ["voted for"])
  }
}
