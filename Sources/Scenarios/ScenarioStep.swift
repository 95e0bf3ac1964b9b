// SPDX-License-Identifier: MIT

public import Checking
public import Raft
public import Simulation

/// One step of a scenario, and the line of its file that says so.
public struct ScenarioStep: Hashable, Sendable {
  /// What the step does.
  public indirect enum Kind: Hashable, Sendable {
    /// Does something to the cluster, at once.
    case act(Action)

    /// Lets virtual time pass.
    case wait(Span)

    /// Gives a server the lead: lets its timer run out, and again, until it leads. A goal.
    case elect(ServerRef, within: Span)

    /// Goes on as soon as something holds. A goal: if it never does, the situation did not arise.
    case until(Condition, within: Span)

    /// Something must hold, at once or within a span; if it does not, the run has failed.
    case expect(Condition, within: Span, Blame)

    /// Something must hold after every event for a span; if it ever does not, the run has failed.
    case always(Condition, for: Span, Blame)

    /// Does steps over and over.
    case times(Int, [ScenarioStep])

    /// Does one of several lists of steps, chosen by chance.
    case either([[ScenarioStep]])

    /// Does steps, during which no more than so much may be sent.
    case budget(Budget, [ScenarioStep])
  }

  /// What a failed expectation is called, and why it was to hold.
  public struct Blame: Hashable, Sendable {
    /// The property that is broken then.
    public var property: Property
    /// Why it was to hold, in a sentence without its full stop; `nil` where the condition says it all.
    public var because: String?

    /// What a failure is called.
    public init(_ property: Property, because: String? = nil) {
      self.property = property
      self.because = because
    }
  }

  /// What the step does.
  public var kind: Kind

  /// The line of the scenario's file, from 1; 0 for a step that no file holds.
  public var line: Int

  /// A step.
  public init(_ kind: Kind, line: Int = 0) {
    self.kind = kind
    self.line = line
  }
}

/// Something a scenario does to the cluster. All of it takes place before time goes on.
public enum Action: Hashable, Sendable {
  /// Crashes a server.
  case crash(ServerRef)
  /// Crashes a server at a moment among its effects, the next time it comes to it.
  case crashAt(ServerRef, CrashPoint)
  /// Starts a server that is down.
  case restart(ServerRef)
  /// Crashes all servers.
  case crashAll
  /// Starts all servers that are down.
  case restartAll
  /// Lets a server's election timer run out.
  case fire(ServerRef)
  /// Has a leader let its followers hear from it.
  case heartbeat(ServerRef)
  /// Brings a command to a server once.
  case propose(Command, ServerRef)
  /// Has a client bring commands one after the other, each until it is done.
  case submit([Command])
  /// Starts clients that bring commands of their own accord.
  case startClients(ClientPlan)
  /// Stops all clients.
  case stopClients
  /// Leaves only the links inside each group.
  case partition([[ServerRef]])
  /// Cuts a server off.
  case isolate(ServerRef)
  /// Cuts, or mends, a link in one direction.
  case link(from: ServerRef, to: ServerRef, connected: Bool)
  /// Mends all links.
  case heal
  /// Changes how messages travel.
  case network(NetworkConditions)
  /// Gives a standing order on messages.
  case intercept(Interception)
  /// Ends the standing orders of a name.
  case stopIntercepting(String)
  /// Delivers held messages that are like a description.
  case deliverMatching(Delivery)
  /// Delivers messages that are held under a name.
  case deliver(String, limit: Int?, isReversed: Bool, keepsCopies: Bool)
  /// Loses messages that are held under a name.
  case dropHeld(String, limit: Int?)
  /// Makes a server's timers take so many per cent of real time.
  case clock(ServerRef, percent: Int)
  /// Makes a server take its time over everything.
  case slow(ServerRef, Span)
  /// Lets faults come by chance.
  case unleash(NemesisPlan)
  /// Ends the faults, and mends what they broke.
  case calm
  /// Says something in the timeline.
  case say(String)
}

/// A server by its name, or by what it is at the moment.
public enum ServerRef: Hashable, Sendable {
  /// The server of a name.
  case named(ServerID)
  /// The running server that leads the highest term.
  case leader
  /// One of the running servers that do not lead, chosen by chance.
  case follower
  /// One of the running servers, chosen by chance.
  case anyUp
  /// One of the servers that are down, chosen by chance.
  case anyDown
}

/// How much may be sent while something goes on.
public struct Budget: Hashable, Sendable {
  /// Which messages count.
  public var filter: MessageFilter
  /// The most messages, if they are limited.
  public var messages: Int?
  /// The most bytes of entries, if they are limited.
  public var bytes: Int?
  /// The most writes to disk, if they are limited.
  public var writes: Int?
  /// The least messages, if a minimum is asked.
  public var atLeast: Int?
  /// Why that much is enough.
  public var because: String?

  /// A budget.
  public init(
    filter: MessageFilter = MessageFilter(), messages: Int? = nil, bytes: Int? = nil,
    writes: Int? = nil, atLeast: Int? = nil, because: String? = nil
  ) {
    self.filter = filter
    self.messages = messages
    self.bytes = bytes
    self.writes = writes
    self.atLeast = atLeast
    self.because = because
  }
}
