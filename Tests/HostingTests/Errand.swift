// SPDX-License-Identifier: MIT

import Raft
import Simulation

/// A run that brings commands to one server, one after the other, and keeps what it remarks on them.
struct Errand: Asking {
  /// What the run came to.
  struct Outcome: Hashable {
    var remarks: [String] = []
    var unwritten: [Rule] = []
  }

  let clusterSize: Int
  private let commands: [String]
  private var position = -1
  private var outcome = Outcome()

  /// A run over some commands.
  init(_ commands: [String], clusterSize: Int = 3) {
    self.commands = commands
    self.clusterSize = clusterSize
  }

  mutating func next() -> Ask<Outcome> {
    guard position < commands.count else { return .finished(outcome) }
    guard position >= 0 else {
      return .execute(Step(server: ServerID(0), event: .boot(PersistentState())))
    }
    let server = ServerID(position % clusterSize)
    return .execute(Step(server: server, event: .proposal(.operation(commands[position]))))
  }

  mutating func answer(_ result: StepResult) {
    position += 1
    for case .note(let remark) in result.effects { outcome.remarks.append(remark) }
    outcome.unwritten += result.unwritten.map(\.rule)
  }
}
