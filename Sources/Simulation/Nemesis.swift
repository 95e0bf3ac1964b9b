// SPDX-License-Identifier: MIT

/// A plan for faults that come by chance.
public struct NemesisPlan: Hashable, Sendable {
  /// One kind of fault.
  public enum Move: String, CaseIterable, Hashable, Sendable {
    /// A server crashes and starts again later.
    case crash
    /// The server that leads crashes and starts again later.
    case crashLeader = "crash-leader"
    /// A server crashes right after it wrote to disk, sent, or answered something.
    case crashMidway = "crash-midway"
    /// All servers crash and start again.
    case crashAll = "crash-all"
    /// The servers split into two sides, by chance.
    case partition
    /// The server that leads is cut off, alone.
    case isolateLeader = "isolate-leader"
    /// One server is cut off, alone.
    case isolate
    /// A link breaks in one direction.
    case oneWay = "one-way"
    /// All links are mended.
    case heal
    /// A server's election timer runs out.
    case timeout
    /// A server becomes slow, or quick again.
    case slow
  }

  /// The kinds of fault to choose from, each as likely as the others; listing one twice doubles it.
  public var moves: [Move]

  /// How long it waits from one fault to the next.
  public var pause: ClosedRange<Span>

  /// How long a crashed server stays down.
  public var downtime: ClosedRange<Span>

  /// How many servers may be down at a time, `crashAll` aside.
  public var maximumDown: Int

  /// A plan.
  public init(
    moves: [Move], pause: ClosedRange<Span> = .milliseconds(50)...(.milliseconds(400)),
    downtime: ClosedRange<Span> = .milliseconds(20)...(.milliseconds(500)), maximumDown: Int
  ) {
    self.moves = moves
    self.pause = pause
    self.downtime = downtime
    self.maximumDown = maximumDown
  }
}

/// What strikes when; without a plan, nothing does.
struct Nemesis: Sendable {
  var plan: NemesisPlan?
  /// Counts the plans, so that an older one's strikes are recognised.
  var generation = 0
}
