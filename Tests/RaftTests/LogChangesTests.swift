// SPDX-License-Identifier: MIT

import Raft
import Testing

/// What a server writes to disk and shows to observers of its log is only what is new.
///
/// The changes are made within `propose`, the shortest way into a server.
struct LogChangesTests {
  /// Changes a log that is on disk with entries of terms 1, 1, 4, and persists it.
  private func result(
    of change: @escaping @Sendable (inout Server) -> Void
  ) -> StepResult {
    let rules = Rules(Idle.self, Idle.self, Idle.self).replacing(\.propose) { server, _ in
      change(&server)
      server.persist(.log)
      return .refused(leader: nil)
    }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    server.lives(through: .boot(term: 4, log: [1, 1, 4]))
    return server.handle(.proposal("x"))
  }

  private func words(of change: @escaping @Sendable (inout Server) -> Void) -> String? {
    result(of: change).effects.first?.words
  }

  @Test func `nothing is written when nothing changed`() {
    #expect(words { _ in } == "persist ")
  }

  @Test func `an appended entry is written alone`() {
    #expect(words { $0.log.append(Entry(term: 4, command: "y")) } == "persist log from 4 [4]")
  }

  @Test func `a truncation is written as a change without entries`() {
    #expect(words { $0.log.truncate(from: 2) } == "persist log from 2 []")
  }

  @Test func `what replaces deleted entries is written with the deletion`() {
    let written = words {
      $0.log.truncate(from: 3)
      $0.log.append(contentsOf: consecutiveEntries(terms: [5, 5], after: 2))
    }
    #expect(written == "persist log from 3 [5, 5]")
  }

  @Test func `an entry that came and went leaves an empty change`() {
    let written = words {
      $0.log.append(Entry(term: 4, command: "y"))
      $0.log.truncate(from: 4)
    }
    #expect(written == "persist log from 4 []")
  }

  @Test(arguments: [
    ([1, 1, 4], "persist log from 4 []"),
    ([1, 1, 4, 5], "persist log from 4 [5]"),
    ([1, 1], "persist log from 3 []"),
    ([1, 2, 4], "persist log from 2 [2, 4]"),
    ([], "persist log from 1 []"),
  ])
  func `a log that is assigned as a whole is written from where it differs`(
    terms: [Int], expected: String
  ) {
    #expect(words { $0.log = Log(terms: terms) } == expected)
  }

  @Test func `changes before an assignment are not forgotten`() {
    let written = words {
      $0.log.truncate(from: 2)
      $0.log = Log(terms: [1, 9])
    }
    #expect(written == "persist log from 2 [9]")
  }

  @Test func `a second write holds only what came after the first`() {
    let effects = result {
      $0.log.append(Entry(term: 4, command: "y"))
      $0.persist(.log, .currentTerm)
      $0.log.append(Entry(term: 5, command: "z"))
    }.effects.map(\.words)
    #expect(
      effects == [
        "persist term 4, log from 4 [4]", "persist log from 5 [5]", "refused, leader unknown",
      ])
  }

  @Test func `an observer sees a change once, saved or not`() {
    let rules = Rules(Idle.self, Idle.self, Idle.self).replacing(\.propose) { server, command in
      server.log.append(Entry(term: 1, command: command))
      return .refused(leader: nil)
    }
    var server = Server(id: s1, clusterSize: 3, rules: rules)
    #expect(
      server.handle(.boot(term: 1, log: [1])).view.log
        == LogChange(from: 1, entries: consecutiveEntries(terms: [1], after: 0)))
    #expect(server.handle(.electionTimeout).view.log == nil)
    #expect(
      server.handle(.proposal("y")).view.log
        == LogChange(from: 2, entries: [Entry(term: 1, command: "y")]))
    #expect(server.handle(.electionTimeout).view.log == nil)
  }

  @Test func `the writes of a disk add up to the log in memory`() {
    var disk = PersistentState(currentTerm: 4, log: Log(terms: [1, 1, 4]))
    let effects = result {
      $0.log.truncate(from: 2)
      $0.persist(.log)
      $0.log = Log(terms: [1, 5, 6])
      $0.log.append(Entry(term: 7, command: "y"))
    }.effects
    for case .persist(let write) in effects { disk.write(write) }
    #expect(disk.log.description == "[x1=1 (term 1), x2=5 (term 5), x3=6 (term 6), y (term 7)]")
  }
}
