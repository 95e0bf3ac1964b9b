// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is found by holding elections.
extension Stage {
  /// How many votes make a leader: they are given one by one.
  var votesNeeded: Int? {
    let size = picture.members.count
    return (1...size).first { votes in
      var troupe = blank
      return troupe.elect(0, among: Array(0..<votes))
    }
  }

  /// How many of those that are up may fail, one after the other, and one of the others can still
  /// be elected and commit; `nil` if that is so even now.
  var failuresBorne: Int? {
    let up = picture.members.indices.filter { !picture.members[$0].isDown }
    return (0...up.count).last { failures in canCommit(Array(up.dropFirst(failures))) }
  }

  /// Those who are up in the group that can elect a leader and commit.
  var committers: [String] {
    let able = groups.map(standing).first(where: canCommit) ?? []
    return able.sorted().map { picture.members[$0].name }
  }

  /// Who is elected when it stands, by those it reaches.
  var winners: [String]? {
    guard picture.members.allSatisfy({ $0.isDown || $0.log != nil }) else { return nil }
    let up = picture.members.indices.filter { !picture.members[$0].isDown }
    return elections(of: up) { candidate in
      standing(groups.first { $0.contains(candidate) } ?? [])
    }.filter(\.isWon).map { names[$0.candidate] }
  }

  /// Up to which index the logs of all who are elected when all are there are the same.
  var settledIndex: Int? {
    guard picture.members.allSatisfy({ $0.isDown || $0.log != nil }) else { return nil }
    let present = picture.members.indices.filter { picture.members[$0].log != nil }
    let logs = elections(of: present) { _ in present }
      .filter(\.isWon).compactMap { picture.members[$0.candidate].log }
    guard let first = logs.first else { return nil }
    return first.indices.first { index in
      logs.contains { !$0.starts(with: first[...index]) }
    } ?? first.count
  }

  /// Whose log nobody finds less up-to-date than its own.
  var mostUpToDate: [String]? {
    let known = picture.members.indices.filter { picture.members[$0].log != nil }
    var troupe = self.troupe
    let newest = known.filter { candidate in
      let log = troupe.servers[candidate].log
      return known.allSatisfy {
        troupe.servers[$0].isUpToDate(lastLogIndex: log.lastIndex, lastLogTerm: log.lastTerm)
      }
    }
    return known.isEmpty ? nil : newest.map { picture.members[$0].name }
  }
}

extension Stage {
  /// Servers without a past, as many as the picture has.
  var blank: Troupe {
    Troupe(
      picture.members.indices.map {
        Server(id: ServerID($0), clusterSize: picture.members.count, rules: rules)
      })
  }

  /// Whether some servers can elect a leader and have a command committed.
  private func canCommit(_ present: [Int]) -> Bool {
    guard let candidate = present.first else { return false }
    var troupe = blank
    guard troupe.elect(candidate, among: present) else { return false }
    troupe.play(.proposal("x"), at: candidate, among: present)
    return troupe.servers[candidate].commitIndex > 0
  }

  /// The servers that can talk to each other, by their numbers; who is in no group is alone.
  var groups: [[Int]] {
    let everybody = Array(picture.members.indices)
    guard !picture.groups.isEmpty else { return [everybody] }
    let groups = picture.groups.map { group in
      everybody.filter { group.contains(picture.members[$0].name) }
    }
    return groups + everybody.filter { one in !groups.contains { $0.contains(one) } }.map { [$0] }
  }

  /// Those of a group that are up.
  func standing(_ group: [Int]) -> [Int] {
    group.filter { !picture.members[$0].isDown }
  }
}
