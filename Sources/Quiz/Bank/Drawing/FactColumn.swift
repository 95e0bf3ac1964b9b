// SPDX-License-Identifier: MIT

internal import Presentation

/// A column beside the logs: something that is known of several servers.
struct FactColumn {
  /// What stands above it.
  let title: String

  /// How wide it is, with the space on its left.
  let width: Int

  private let text: @Sendable (ClusterPicture.Member) -> String

  /// A column for what is known of servers; `nil` if it is known of none.
  init?(
    _ title: String, of members: [ClusterPicture.Member],
    _ text: @escaping @Sendable (ClusterPicture.Member) -> String
  ) {
    let widest = members.map { text($0).count }.max() ?? 0
    guard widest > 0 else { return nil }
    self.title = title
    self.text = text
    width = max(title.count, widest) + 2
  }

  /// What is known of a server.
  func cell(of member: ClusterPicture.Member) -> String {
    text(member)
  }
}

extension [FactColumn] {
  /// How wide they are together.
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension ClusterDrawing {
  /// The columns that have something to tell.
  var columns: [FactColumn] {
    let members = picture.members
    let facts = [
      FactColumn("term", of: members) { $0.term.map { String($0) } ?? "" },
      FactColumn("voted for", of: picture.tellsVotes ? members : []) { member in
        member.vote.map(\.tamed) ?? (member.term == nil ? "" : "–")
      },
      FactColumn("match", of: members) { $0.match.map { String($0) } ?? "" },
      FactColumn("commit", of: members) { $0.commit.map { String($0) } ?? "" },
    ]
    let memberships = zip(["C-old", "C-new"], picture.configurations).map { title, names in
      FactColumn(title, of: members) { names.contains($0.name) ? "•" : "" }
    }
    return (facts + memberships).compactMap { $0 }
  }
}

extension ClusterPicture {
  /// Whether votes matter: then a server whose term is known and whose vote is not said has voted
  /// for nobody.
  var tellsVotes: Bool {
    if case .requestVote = message { return true }
    return members.contains { $0.vote != nil }
  }
}
