// SPDX-License-Identifier: MIT

internal import Simulation

/// Why somebody is not elected.
extension ClusterPicture {
  /// Whether going by length alone finds other winners than there are.
  var misleadsByLength: Bool {
    standing.contains { candidate in
      let length = candidate.log?.count ?? 0
      let voters = audience(of: candidate.name).count { ($0.log?.count ?? 0) <= length }
      return majority.isReached(by: voters) != canWin(candidate)
    }
  }

  /// Whether other servers could win if all were up and could talk.
  var misleadsByTrouble: Bool {
    let calm = ClusterPicture(members.map { Member($0.name, log: $0.log) })
    return members.contains { !$0.isDown && calm.canWin($0) != canWin($0) }
  }

  /// Why a server can't win, told so that whoever thought it could learns what was overlooked.
  func reasonNotToWin(_ member: Member) -> String {
    guard !member.isDown else {
      return "\(member.name) is down. It neither stands for election nor votes."
    }
    let audience = audience(of: member.name)
    guard majority.isReached(by: audience.count) else { return reasonOfNumbers(member, audience) }
    return reasonOfLogs(member, audience)
  }

  private func reasonOfNumbers(_ member: Member, _ audience: [Member]) -> String {
    """
    \(member.name) reaches \(audience.count) of the \(members.count) servers, itself included. \
    Whatever their logs, that is less than the \(majority.size) that are a majority of all; those \
    that are cut off or down count as well.
    """
  }

  private func reasonOfLogs(_ member: Member, _ audience: [Member]) -> String {
    let voters = voters(for: member)
    let refusing = audience.filter { voter in !voters.contains(voter) }
    let longest = audience.compactMap { $0.log?.count }.max() ?? 0
    let length =
      member.log?.count == longest
      ? "Its log is as long as any, but length is not what counts first. "
      : ""
    return length + """
      \(member.name) would get \(voters.count.votes) where it takes \(majority.size). Its log \
      \(member.log == [] ? "is empty" : "ends at \(member.ending)"); \(refusing.count == 1 ? "that" : "those") of \(refusing.listedByEnd) \
      \(refusing.count == 1 ? "is" : "are") more up-to-date.
      """
  }

  /// Has some of the servers fail, or the network fall apart, but so that a majority is left.
  mutating func suffer(from generator: inout Generator) {
    let order = generator.shuffled(members.map(\.name))
    let lost = order.prefix(generator.number(in: 1...majority.spare))
    if generator.happens(0.5) {
      let kept = order.dropFirst(lost.count)
      groups = [members.map(\.name).filter { kept.contains($0) }, lost.sorted()]
    } else {
      for position in members.indices where lost.contains(members[position].name) {
        members[position].isDown = true
      }
    }
  }

  /// What has to be said of the trouble the cluster is in.
  var hint: String {
    if !groups.isEmpty { return " No message passes between the two groups." }
    return standing.count < members.count ? " Those that are down stay down." : ""
  }
}

extension ClusterPicture.Member {
  /// Where its log ends, such as `term 3, index 5`.
  var ending: String { log == [] ? "empty" : end?.description ?? "an unknown place" }
}

extension [ClusterPicture.Member] {
  /// The servers with where their logs end, such as `S1 and S2 (term 3, index 5)`.
  fileprivate var listedByEnd: String {
    let ends = compactMap(\.end).sorted(by: >).reduce(into: [LogEnd]()) { ends, end in
      if ends.last != end { ends.append(end) }
    }
    return ends.map { end in "\(filter { $0.end == end }.listed) (\(end))" }.listed
  }
}

extension Collection where Element: Equatable {
  /// How many different elements there are.
  var differing: Int {
    indices.count { position in !self[..<position].contains(self[position]) }
  }
}

extension Int {
  /// So many votes, in words.
  var votes: String { self == 1 ? "1 vote" : "\(self) votes" }
}
