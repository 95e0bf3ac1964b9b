// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import Simulation

/// A run of a scenario, played on rules step by step and remembered wherever it may be worth while to
/// stop and predict.
struct Playthrough: Sendable {
  /// What is played.
  let scenario: Scenario

  /// What chance follows from.
  let seed: UInt64

  /// The moments, in order.
  private(set) var moments: [Moment] = []

  /// All that happened.
  private(set) var trace: [TraceEvent] = []

  /// How many steps of a run are looked at. What comes later is much like what came before.
  private static let mostSteps = 2_500

  /// Plays a scenario.
  ///
  /// - Parameters:
  ///   - rules: What the servers play by.
  ///   - sorts: The sorts of moments to look for.
  init(_ scenario: Scenario, seed: UInt64, rules: Rules, sorts: [Sort] = Sort.allCases) {
    self.scenario = scenario
    self.seed = seed
    var stage = Stage(scenario, seed: seed, rules: rules)
    for number in 1...Self.mostSteps {
      guard let step = stage.next() else { break }
      guard let scene = stage.play(step, number: number), scene.isLegible else { continue }
      moments += sorts.compactMap { sort in sort.find(in: scene).map { Moment(sort, $0) } }
    }
    trace = stage.trace
    moments = moments.filter { moment in
      moment.subject.isBorneOut(by: trace[moment.scene.span.lowerBound...])
    }
  }
}

/// A run with the servers that play it.
private struct Stage {
  private var run: ScenarioRun
  private var servers: [Server]
  /// The servers that have started at least once.
  private var started: ServerSet = []
  /// The servers that crashed amid what they did about an event, and have not been back since.
  private var interrupted: ServerSet = []

  init(_ scenario: Scenario, seed: UInt64, rules: Rules) {
    run = ScenarioRun(scenario, seed: seed, isRecording: true)
    let size = run.clusterSize
    servers = (0..<size).map { Server(id: ServerID($0), clusterSize: size, rules: rules) }
  }

  var trace: [TraceEvent] { run.trace }

  /// The next step; `nil` when the run is over.
  mutating func next() -> Step? {
    guard case .execute(let step) = run.next() else { return nil }
    return step
  }

  /// Plays the step that is next.
  ///
  /// - Returns: The scene of it; `nil` where a server starts for the first time, or crashes amid what it
  ///   does about the event.
  mutating func play(_ step: Step, number: Int) -> Scene? {
    let place = step.server.rawValue
    let (before, world, interruptedBefore) = (servers, run.world, interrupted)
    let start = run.trace.count + run.untoldEvents.count
    let result = servers[place].handle(step.event)
    let successor = servers[place]
    run.answer(result)
    let isCut = !run.world.isUp(step.server)
    if isCut { servers[place] = before[place] }
    let isWhole = note(step.server, isCut: isCut)
    guard isWhole else { return nil }
    return Scene(
      names: run.scenario.cluster.names, servers: before,
      disks: world.plan.servers.map { world.disk(of: $0) }, up: up(in: world, but: step),
      interrupted: interruptedBefore, links: world.links, step: step, result: result,
      successor: successor, time: world.now, span: start..<run.trace.count, number: number)
  }

  /// Notes that a server has handled an event.
  ///
  /// - Returns: Whether it has done so to the end, and had been started before.
  private mutating func note(_ server: ServerID, isCut: Bool) -> Bool {
    defer { started.insert(server) }
    if isCut { interrupted.insert(server) } else { interrupted.remove(server) }
    return started.contains(server) && !isCut
  }

  /// The servers that are up; one that is about to start is not yet.
  private func up(in world: World, but step: Step) -> ServerSet {
    var up = ServerSet(world.plan.servers.filter { world.isUp($0) })
    if case .boot = step.event { up.remove(step.server) }
    return up
  }
}
