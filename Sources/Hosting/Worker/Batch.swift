// SPDX-License-Identifier: MIT

import Raft
import Serving
import Simulation

/// Runs that are driven side by side, a step of each at a time.
///
/// It does no input or output: it writes requests and takes answers. Once a run has failed, those
/// after it in its group are given up and those before it go on, so that the first to fail is the
/// same whatever the pace.
struct Batch<Run: Asking> {
  /// Whether an outcome makes the runs after it pointless.
  typealias Judgement = (Run.Outcome) -> Bool

  /// All runs, group after group. A run is known by its place among them.
  let runs: [Run]

  /// What each run came to, so far.
  private(set) var conclusions: [Conclusion<Run.Outcome>?]

  /// Whether some run was started again because a rule was found unwritten.
  private(set) var hasRestarted = false

  /// The places of each group's runs.
  let groups: [Range<Int>]

  private let width: Int
  private let clusterSize: Int

  /// The runs that are on their way. They are large, so what is looked up for each step is kept in
  /// ``lanes``, at the same positions.
  private var underway: [Run] = []
  private var lanes: [Lane] = []

  /// How many lanes a worker was given, those included that were taken away since: each has slots of
  /// its own.
  private var lanesOpened = 0

  /// Whether a run still matters.
  private var matters: [Bool]

  /// The first run that may still have to be started.
  private var next = 0

  /// A batch of runs, `width` of them driven at a time.
  init(groups: [[Run]], width: Int) {
    self.width = width
    runs = Array(groups.joined())
    var end = 0
    self.groups = groups.map { group in
      defer { end += group.count }
      return end..<end + group.count
    }
    clusterSize = runs.reduce(0) { max($0, $1.clusterSize) }
    conclusions = Array(repeating: nil, count: runs.count)
    matters = Array(repeating: true, count: runs.count)
  }

  /// The first run that has no conclusion yet and needs one.
  var firstOpen: Int? {
    runs.indices.first { matters[$0] && conclusions[$0] == nil }
  }

  /// How many runs ended in a way that took waiting to find out.
  var tediousCount: Int {
    conclusions.count {
      guard case .incident(let incident) = $0 else { return false }
      return incident.kind.isTedious
    }
  }

  /// The run whose step has a position in the last request, and the step.
  func culprit(at position: Int) -> (index: Int, step: Step?) {
    (lanes[position].index, lanes[position].step)
  }

  /// Notes how a run ended.
  mutating func conclude(
    _ index: Int, _ conclusion: Conclusion<Run.Outcome>, isFailure: Judgement
  ) {
    conclusions[index] = conclusion
    switch conclusion {
    case .incident: giveUp(after: index)
    case .finished(let outcome): if isFailure(outcome) { giveUp(after: index) }
    }
  }

  /// Forgets every run that is on its way; those that matter start again, in another worker.
  mutating func startAgain() {
    lanes.removeAll()
    lanesOpened = 0
    underway.removeAll()
    next = 0
  }

  private mutating func giveUp(after index: Int) {
    guard let group = groups.first(where: { $0.contains(index) }) else { return }
    for later in index + 1..<group.upperBound {
      conclusions[later] = nil
      matters[later] = false
    }
  }
}

extension Batch {
  /// Writes the next step of each run that is on its way.
  ///
  /// - Returns: How many steps were written; none when there is nothing more to do.
  mutating func ask(_ request: inout ByteWriter, isFailure: Judgement) -> Int {
    while lanes.count < width, let index = takeNext() {
      lanes.append(Lane(index: index, firstSlot: lanesOpened * clusterSize))
      lanesOpened += 1
      underway.append(runs[index])
    }
    var asked = 0
    for position in lanes.indices where ask(position, &request, isFailure) { asked += 1 }
    if asked < lanes.count { close() }
    return asked
  }

  /// Takes the results of the steps, in their order.
  ///
  /// - Throws: `ByteReader.Malformed` if they are not what was asked for.
  mutating func answer(_ reader: inout ByteReader) throws {
    for position in lanes.indices {
      let result = try reader.read(StepResult.self)
      if result.mustRestart {
        hasRestarted = true
        restart(position, with: lanes[position].index)
      } else {
        underway[position].answer(result)
      }
    }
    guard reader.isAtEnd else { throw reader.malformed }
  }

  /// Writes the next step of the run in a lane, or of the next one if that run is over or given up.
  ///
  /// - Returns: Whether there was a step to write.
  private mutating func ask(
    _ position: Int, _ request: inout ByteWriter, _ isFailure: Judgement
  ) -> Bool {
    lanes[position].step = nil
    while true {
      if let step = nextStep(position, isFailure) {
        if lanes[position].needsServers { createServers(position, &request) }
        let slot = lanes[position].firstSlot + step.server.rawValue
        request.write(Operation.step(slot: slot, step.event))
        lanes[position].step = step
        return true
      }
      guard let index = takeNext() else { return false }
      restart(position, with: index)
    }
  }

  /// The next step of the run in a lane; `nil` if it is over, which is noted, or given up.
  private mutating func nextStep(_ position: Int, _ isFailure: Judgement) -> Step? {
    guard matters[lanes[position].index] else { return nil }
    switch underway[position].next() {
    case .execute(let step): return step
    case .finished(let outcome):
      conclude(lanes[position].index, .finished(outcome), isFailure: isFailure)
      return nil
    }
  }

  private mutating func takeNext() -> Int? {
    while next < runs.count, !matters[next] || conclusions[next] != nil { next += 1 }
    guard next < runs.count else { return nil }
    next += 1
    return next - 1
  }

  private mutating func restart(_ position: Int, with index: Int) {
    lanes[position] = Lane(index: index, firstSlot: lanes[position].firstSlot)
    underway[position] = runs[index]
  }

  /// Takes the lanes away in which nothing is on its way any more.
  private mutating func close() {
    for position in lanes.indices.reversed() where lanes[position].step == nil {
      lanes.remove(at: position)
      underway.remove(at: position)
    }
  }

  private mutating func createServers(_ position: Int, _ request: inout ByteWriter) {
    let count = underway[position].clusterSize
    for number in 0..<count {
      request.write(
        Operation.create(
          slot: lanes[position].firstSlot + number, ServerID(number), clusterSize: count))
    }
    lanes[position].needsServers = false
  }
}

/// Where a run is on its way. Its servers are in slots of the lane's own.
private struct Lane {
  /// The run's place among the runs of the batch.
  let index: Int
  let firstSlot: Int
  var needsServers = true

  /// The step that was asked for last; `nil` once the run is over.
  var step: Step?
}
