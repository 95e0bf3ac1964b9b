// SPDX-License-Identifier: MIT

public import Raft

/// A cluster with all that surrounds it: virtual time, network, disks, clocks, clients and faults.
///
/// The world is a value that asks. ``advance(until:)`` lets time pass to the next event that a server
/// must handle, and ``absorb(_:)`` takes what came of it. Between the two nothing else happens. What
/// happened is told as ``TraceEvent``s, which the caller takes with ``takeEvents()``; the world keeps
/// none of them.
///
/// Everything follows from the plan, the seed and the results that are absorbed. Chance comes in
/// four streams of its own (timers, network, clients, nemesis), so that, say, one more heartbeat does
/// not change whom the nemesis strikes.
public struct World: Sendable {
  /// Why ``advance(until:)`` came back.
  public enum Pause: Sendable {
    /// A server must handle an event; the result is to be absorbed.
    case execute(Step)
    /// The deadline was reached and nothing was due before it.
    case deadline
  }

  /// The cluster as it was planned.
  public let plan: ClusterPlan

  /// The time it is.
  public internal(set) var now = Instant.start

  /// Which server can send to which.
  public internal(set) var links: Links

  /// How messages travel at the moment.
  public internal(set) var conditions: NetworkConditions

  /// How many steps were asked for so far.
  public internal(set) var stepCount = 0

  var machines: [Machine]
  var agenda = Agenda()
  var flights = Flights()
  var interceptions: [Interception] = []
  var held: [HeldMessage] = []
  var clients: [Client] = []
  var orders: [Order] = []
  var nemesis = Nemesis()
  var timerChance: Generator
  var networkChance: Generator
  var clientChance: Generator
  var nemesisChance: Generator
  var events: [TraceEvent] = []
  var lastArrivals: [Instant]
  var messageCount = 0
  var handling: Handling?

  /// What is being handled while a step is out: whom a reply goes to, whose command it is.
  struct Handling: Sendable {
    var server: ServerID
    var request: Message?
    var askerLife = 0
    var proposal: Machine.Accepted?
  }

  /// A cluster at time zero, whose servers start at once and in order.
  public init(_ plan: ClusterPlan, seed: UInt64) {
    self.plan = plan
    var chance = Generator(seed: seed)
    timerChance = chance.split()
    networkChance = chance.split()
    clientChance = chance.split()
    nemesisChance = chance.split()
    links = Links(clusterSize: plan.names.count)
    conditions = plan.network
    machines = plan.disks.map { Machine(disk: $0) }
    lastArrivals = Array(repeating: .start, count: plan.names.count * plan.names.count)
    for server in plan.servers { agenda.add(.boot(server), at: .start) }
  }

  /// What happened since this was last called, in order.
  public mutating func takeEvents() -> [TraceEvent] {
    var taken: [TraceEvent] = []
    swap(&taken, &events)
    return taken
  }

  /// What happened since ``takeEvents()`` was last called, left where it is.
  public var untakenEvents: [TraceEvent] { events }

  /// Says something in the trace.
  public mutating func remark(_ words: String) {
    tell(nil, .arranged(words))
  }

  /// Takes back the memory of events that were looked at.
  public mutating func recycle(_ seen: consuming [TraceEvent]) {
    guard events.isEmpty else { return }
    events = seen
    events.removeAll(keepingCapacity: true)
  }

  /// Lets time pass to the next event that a server must handle, at most to a deadline.
  public mutating func advance(until deadline: Instant) -> Pause {
    while let time = agenda.nextTime, time <= deadline {
      now = max(now, time)
      guard let occurrence = agenda.popNext() else { break }
      if let step = occur(occurrence) {
        stepCount += 1
        return .execute(step)
      }
    }
    now = max(now, deadline)
    return .deadline
  }

  /// The server that has a step to execute; `nil` between steps.
  public var stepServer: ServerID? { handling?.server }

  /// The name that the plan gives a server.
  public func name(of server: ServerID) -> String {
    plan.names[server.rawValue]
  }

  /// Whether a server is running.
  public func isUp(_ server: ServerID) -> Bool {
    machines[server.rawValue].isUp
  }

  /// What a server looked like after its latest event, but for its log.
  public func view(of server: ServerID) -> View {
    machines[server.rawValue].view
  }

  /// What a server's disk holds.
  public func disk(of server: ServerID) -> PersistentState {
    machines[server.rawValue].disk
  }

  mutating func tell(_ server: ServerID?, _ kind: TraceEvent.Kind) {
    events.append(TraceEvent(time: now, server: server, kind: kind))
  }

  private mutating func occur(_ occurrence: Agenda.Occurrence) -> Step? {
    switch occurrence {
    case .arrival(let flight): arrive(flight)
    case .electionTimer(let server): look(server)
    case .heartbeat(let server, let generation): beat(server, generation)
    case .client(let client, let generation): wake(client, generation)
    case .order(let number): bring(orders[number])
    case .nemesis(let generation): strike(generation)
    case .boot(let server): boot(server)
    }
  }
}
