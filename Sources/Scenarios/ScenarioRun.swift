// SPDX-License-Identifier: MIT

internal import Checking
public import Raft
public import Simulation

/// One scenario with one seed: a run that asks for its steps to be executed, and judges what comes back.
///
/// It is a value and does no input or output. A copy made before the first ``next()`` is the run from
/// its start, which is how a run is repeated.
public struct ScenarioRun: Asking, Sendable {
  /// How many events the servers may handle up to a moment: far more than any sensible Raft needs,
  /// so that who sends without end is found out in a moment, and no busy run is ever stopped.
  ///
  /// - Parameters:
  ///   - time: The moment.
  ///   - clusterSize: How many servers there are.
  public static func stepLimit(at time: Instant, clusterSize: Int) -> Int {
    20_000 + clusterSize * 2_000 * time.microseconds / 1_000_000
  }

  /// What is played.
  public let scenario: Scenario

  /// What chance follows from.
  public let seed: UInt64

  /// What happened so far, if it is recorded.
  public internal(set) var trace: [TraceEvent] = []

  let isRecording: Bool
  let program: Program
  /// The cluster as it is at the moment.
  package internal(set) var world: World
  var monitor: Monitor
  var sightings: Sightings
  var chance: Generator
  var outcome: RunOutcome?
  var story = Story()

  /// The instruction that is being carried out.
  var position = 0
  /// The instruction that the story was last told of.
  var notedPosition: Int?
  /// Until when the instruction waits; `nil` when it has not begun.
  var deadline: Instant?
  var isOverdue = false
  /// How many instructions were carried out at the latest moment.
  var instructionsAtOnce = 0
  var latestMoment = Instant.start
  /// Rounds left of the loops that are running, innermost last.
  var rounds: [Int] = []
  /// How often the server to be elected was prompted.
  var prompts = 0
  var electionDeadline: Instant?

  /// A run at its start.
  ///
  /// - Parameters:
  ///   - scenario: What to play.
  ///   - seed: What chance follows from.
  ///   - isRecording: Whether the outcome is to hold the trace.
  public init(_ scenario: Scenario, seed: UInt64, isRecording: Bool = false) {
    self.init(scenario, seed: seed, isRecording: isRecording, watching: [])
  }

  /// A run at its start, which can be asked about conditions that its own steps don't speak of.
  init(_ scenario: Scenario, seed: UInt64, isRecording: Bool, watching conditions: [Condition]) {
    self.scenario = scenario
    self.seed = seed
    self.isRecording = isRecording
    program = Program(scenario.steps)
    world = World(scenario.cluster, seed: seed)
    monitor = Monitor(names: scenario.cluster.names)
    sightings = Sightings(
      clusterSize: scenario.cluster.names.count, watching: program.conditions + conditions)
    chance = Generator(seed: seed ^ 0x5CE7_A210)
  }

  /// What happened since the trace was last added to: while a step is out, what led to it.
  public var untoldEvents: [TraceEvent] { world.untakenEvents }

  /// How many servers the scenario has.
  public var clusterSize: Int { scenario.cluster.names.count }

  /// Goes on to the next event that a server must handle, or to the end.
  public mutating func next() -> Ask<RunOutcome> {
    while outcome == nil {
      guard let deadline = proceed() else {
        conclude(.passed)
        break
      }
      guard outcome == nil else { break }
      switch world.advance(until: deadline) {
      case .execute(let step): return .execute(step)
      case .deadline:
        takeNote()
        isOverdue = true
      }
    }
    return .finished(outcome ?? RunOutcome(verdict: .passed, steps: 0, time: .start))
  }

  /// Takes what came of the event that was asked for.
  public mutating func answer(_ result: StepResult) {
    if let missing = result.unwritten.first(where: { scenario.needs.contains($0.rule) }) {
      return conclude(.notWritten(missing))
    }
    if let server = world.stepServer, let flaw = flaw(in: result, of: server) {
      return conclude(.failed(flaw))
    }
    world.absorb(result)
    takeNote()
    let limit = Self.stepLimit(at: world.now, clusterSize: clusterSize)
    if world.stepCount > limit { conclude(.failed(storm)) }
  }

  /// Shows what happened to all who watch.
  mutating func takeNote() {
    let events = world.takeEvents()
    for event in events {
      monitor.observe(event)
      sightings.observe(event)
    }
    if isRecording { trace += events }
    world.recycle(events)
    if let violation = monitor.violation { conclude(.failed(violation)) }
  }

  mutating func conclude(_ verdict: RunOutcome.Verdict) {
    guard outcome == nil else { return }
    outcome = RunOutcome(
      verdict: verdict, steps: world.stepCount, time: world.now, trace: trace, story: story.steps)
  }
}
