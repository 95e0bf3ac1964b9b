// SPDX-License-Identifier: MIT

import Quiz
import Raft
import Simulation
import Testing

@testable import Predicting

/// The right answers, against what the run does and against arithmetic that knows no Raft.
struct AnswerTests {
  @Test(arguments: Course.ids)
  func `no key disagrees with what the run does`(id: String) throws {
    for seed in UInt64(1)...3 {
      for moment in try Course.run(id, seed: seed).moments {
        var generator = Generator(seed: 1)
        let isAsked = moment.subject.draft(from: &generator) != nil
        let question = moment.question(of: id, seed: seed)
        #expect((question != nil) == isAsked, "\(moment.sort) at step \(moment.scene.number)")
      }
    }
  }

  @Test(arguments: Course.ids)
  func `the families' arithmetic finds the same`(id: String) throws {
    let families: [Sort: String] = [
      .vote: "vote", .log: "append", .followerCommit: "follower-commit", .commit: "commit-index",
      .winners: "winners", .settled: "safe-entries",
    ]
    for seed in UInt64(1)...3 {
      for moment in try Course.run(id, seed: seed).moments {
        guard let name = families[moment.sort],
          let picture = moment.question(of: id, seed: seed)?.cluster
        else { continue }
        let family = try #require(Family.named(name))
        #expect(family.find(picture) == moment.subject.finding, "\(name), \(picture)")
      }
    }
  }

  @Test(arguments: Course.ids)
  func `what is settled when an election is due, the next leader has`(id: String) throws {
    for seed in UInt64(1)...3 {
      let run = try Course.run(id, seed: seed)
      for moment in run.moments {
        guard let kept = (moment.subject as? SettledEntries)?.settled else { continue }
        let logs = run.logsOfLeaders(after: moment)
        #expect(logs.allSatisfy { $0.starts(with: kept) })
      }
    }
  }
}

extension Playthrough {
  /// The logs that leaders had when they took office after a moment, by what their disks held.
  func logsOfLeaders(after moment: Moment) -> [[Int]] {
    var disks = moment.scene.disks
    var logs: [[Int]] = []
    for event in trace[moment.scene.prelude...] {
      guard let server = event.server?.rawValue else { continue }
      switch event.kind {
      case .persisted(let write): disks[server].write(write)
      case .changed(let view) where view.role == .leader: logs.append(disks[server].log.terms)
      default: break
      }
    }
    return logs
  }
}
