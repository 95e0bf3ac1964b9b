// SPDX-License-Identifier: MIT

/// What can be read off a picture.
extension ClusterPicture {
  /// The server of a name.
  func member(_ name: String) -> Member? {
    members.first { $0.name == name }
  }

  /// The server that leads.
  var leading: Member? { leader.flatMap(member) }

  /// What counts as a majority: of all servers, whether they are up or not.
  var majority: Majority { Majority(of: members.count) }

  /// The servers that are up, in order.
  var standing: [Member] { members.filter { !$0.isDown } }

  /// The servers that can talk to each other, in groups; a server in no group is alone.
  var camps: [[Member]] {
    guard !groups.isEmpty else { return [members] }
    let grouped = groups.map { group in group.compactMap { member($0) } }
    let alone = members.filter { member in !groups.contains { $0.contains(member.name) } }
    return grouped + alone.map { [$0] }
  }

  /// The servers that are up and hear a server, itself among them.
  func audience(of name: String) -> [Member] {
    let camp = camps.first { $0.contains { $0.name == name } } ?? []
    return camp.filter { !$0.isDown }
  }

  /// The server to which the message goes, or the only one besides the leader.
  var receiver: Member? {
    if let message { return member(message.to) }
    let others = members.filter { $0.name != leader }
    return others.count == 1 ? others.first : nil
  }
}

extension ClusterPicture.Member {
  /// Where its log ends; `nil` where its log is not shown.
  var end: LogEnd? { log.map { LogEnd(of: $0) } }
}

extension ClusterPicture.Message {
  /// Who sent it.
  package var from: String {
    switch self {
    case .requestVote(let from, _, _, _, _): from
    case .appendEntries(let from, _, _, _, _, _, _): from
    }
  }

  /// Who gets it.
  package var to: String {
    switch self {
    case .requestVote(_, let to, _, _, _): to
    case .appendEntries(_, let to, _, _, _, _, _): to
    }
  }
}
