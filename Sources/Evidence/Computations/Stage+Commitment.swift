// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is found by having a leader commit.
extension Stage {
  /// The leader's commit index, once it has looked at what the others store.
  var commitOfLeader: Int? { commit(in: picture.members.map(\.name)) }

  /// The commit index up to which the leader of each of two memberships would commit.
  var commitInTransition: Int? {
    guard picture.configurations.count == 2 else { return nil }
    let indices = picture.configurations.compactMap { commit(in: $0) }
    return indices.count == 2 ? indices.min() : nil
  }

  /// The commit index of the leader of a membership.
  ///
  /// A leader that is no member itself does not count. In its place the member counts that has come
  /// furthest, with as much of the leader's log as it stores.
  func commit(in names: [String]) -> Int? {
    guard let leading = picture.members.first(where: { $0.name == picture.leader }),
      let log = leading.log, let term = leading.term, let commit = leading.commit
    else { return nil }
    let matches = names.compactMap { name in match(of: name, leadersLog: log) }
    guard matches.count == names.count, let furthest = matches.max() else { return nil }

    let position = names.firstIndex(of: leading.name) ?? matches.firstIndex(of: furthest) ?? 0
    let stored = Array(log.prefix(matches[position]))
    var leader = server(position, of: names.count, as: .init("", log: stored, term: term))
    leader.role = .leader
    leader.commitIndex = LogIndex(commit)
    for peer in leader.peers { leader.matchIndex[peer] = LogIndex(matches[peer.rawValue]) }
    leader.advanceCommitIndex()
    return leader.commitIndex.rawValue
  }

  /// Up to which index the leader knows a server's log to match; its own to its end.
  func match(of name: String, leadersLog: [Int]) -> Int? {
    let match = picture.members.first { $0.name == name }?.match
    return name == picture.leader ? leadersLog.count : match
  }
}
