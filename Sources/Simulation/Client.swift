// SPDX-License-Identifier: MIT

internal import Raft

/// How clients behave that bring commands of their own accord.
public struct ClientPlan: Hashable, Sendable {
  /// How many clients there are.
  public var count: Int

  /// How many commands each brings; `nil` for as long as it is let.
  public var commands: Int?

  /// How long a client thinks before its next command.
  public var pause: ClosedRange<Span>

  /// How long a client waits for an answer before it tries another server.
  public var patience: Span

  /// How many bytes of padding each command carries.
  public var padding: Int

  /// Clients who think a while and wait half a second.
  public init(
    count: Int, commands: Int? = nil,
    pause: ClosedRange<Span> = .milliseconds(5)...(.milliseconds(50)),
    patience: Span = .milliseconds(500), padding: Int = 0
  ) {
    self.count = count
    self.commands = commands
    self.pause = pause
    self.patience = patience
    self.padding = padding
  }
}

/// A client: it brings one command at a time, follows what it is told of leaders, and tries again
/// until it hears that the command is done.
struct Client: Sendable {
  enum State: Sendable {
    /// Thinks, and brings the next command when it wakes.
    case thinking
    /// Has a command that it brings, or brings again, when it wakes.
    case trying
    /// Waits for an answer, and tries again when it wakes.
    case waiting
    /// Wants nothing more.
    case done
  }

  let id: ClientID
  var plan: ClientPlan
  /// Commands that a scenario wrote; without them the client makes up its own.
  var script: [Command]
  var state = State.thinking
  var command = Command.noOp
  var brought = 0
  /// Whom the client will turn to, if it was told or remembers.
  var target: ServerID?
  /// Counts the wakings, so that an older one is recognised.
  var generation = 0

  /// Takes up the next command, if there is one.
  mutating func takeNext() -> Bool {
    if !script.isEmpty {
      command = script.removeFirst()
    } else if let limit = plan.commands, brought >= limit {
      state = .done
      return false
    } else {
      let padding = String(repeating: "·", count: plan.padding / 2)
      command = .operation("c\(id)=\(brought + 1)\(padding)")
    }
    brought += 1
    state = .trying
    return true
  }
}

/// A scenario's own command for one server, brought once, or for a while to a leader that refuses it.
struct Order: Sendable {
  /// How long a leader is asked that takes no commands yet, and how often.
  static let patience = Span.seconds(1)
  static let pause = Span.milliseconds(5)

  var command: Command
  var server: ServerID
  var deadline: Instant
}
