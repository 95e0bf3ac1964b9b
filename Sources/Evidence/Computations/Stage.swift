// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// Where servers play what a picture shows.
struct Stage {
  /// What the servers look like at first.
  let picture: ClusterPicture

  /// What they play by.
  let rules: Rules

  /// Everybody who is spoken of, in the order of their numbers: first the servers that are shown,
  /// then those that only send or were voted for.
  let names: [String]

  /// A stage for a picture; `nil` if there are no servers in it, or numbers beyond all reason.
  init?(_ picture: ClusterPicture, rules: Rules) {
    guard !picture.members.isEmpty, picture.isReasonable else { return nil }
    self.picture = picture
    self.rules = rules
    let shown = picture.members.map(\.name)
    let spokenOf = [picture.message?.from].compactMap { $0 } + picture.members.compactMap(\.vote)
    names = spokenOf.reduce(into: shown) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The servers of the picture, booted from disks that hold what it shows, in a cluster of their
  /// number.
  var troupe: Troupe {
    Troupe(
      picture.members.enumerated().map { position, member in
        server(position, of: picture.members.count, as: member)
      })
  }

  /// A server that starts with what a picture shows of it.
  ///
  /// - Parameters:
  ///   - position: Its number in its cluster.
  ///   - size: How many servers the cluster has.
  ///   - member: What is shown of it.
  func server(_ position: Int, of size: Int, as member: ClusterPicture.Member) -> Server {
    let log = member.log ?? []
    let disk = PersistentState(
      currentTerm: Term(member.term ?? picture.latestTerm),
      votedFor: (member.vote ?? selfVote(of: member)).flatMap { id(of: $0) },
      log: Log(log.enumerated().map { Entry(term: Term($1), command: .operation("\($0)@\($1)")) }))
    var server = Server(id: ServerID(position), clusterSize: size, rules: rules)
    _ = server.handle(.boot(disk))
    return server
  }

  /// The number of the server of a name.
  func id(of name: String) -> ServerID? {
    names.firstIndex(of: name).map { ServerID($0) }
  }

  /// Whoever leads has voted for itself.
  private func selfVote(of member: ClusterPicture.Member) -> String? {
    member.name == picture.leader ? member.name : nil
  }
}

extension ClusterPicture {
  /// The latest term that anything is of. A server of which no term is shown has heard of it: each
  /// term with an entry had a leader, and a majority that voted for it.
  fileprivate var latestTerm: Int {
    members.flatMap { [$0.term ?? 0] + ($0.log ?? []) }.max() ?? 0
  }

  /// Whether all numbers are such as questions have, from 0 to ten thousand, and logs have at most a
  /// thousand entries.
  fileprivate var isReasonable: Bool {
    let own = members.flatMap { [$0.term, $0.match, $0.commit].compactMap { $0 } + ($0.log ?? []) }
    return members.count <= 100 && members.allSatisfy { $0.log?.count ?? 0 <= 1_000 }
      && (own + (message?.numbers ?? [])).allSatisfy((0...10_000).contains)
  }
}

extension ClusterPicture.Message {
  fileprivate var numbers: [Int] {
    switch self {
    case .requestVote(_, _, let term, let index, let lastTerm): [term, index, lastTerm]
    case .appendEntries(_, _, let term, let index, let prevTerm, let entries, let commit):
      [term, index, prevTerm, commit] + entries
    }
  }
}
