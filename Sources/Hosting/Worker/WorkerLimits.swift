// SPDX-License-Identifier: MIT

/// How much of everything a worker gets.
public struct WorkerLimits: Hashable, Sendable {
  /// Processor time that one step may take before it counts as stuck. A step of an ordinary solution
  /// takes microseconds.
  public var computing = Duration.milliseconds(300)

  /// Time on the clock that one step may take without computing before it counts as blocked.
  public var waiting = Duration.seconds(3)

  /// Seconds of processor time on one frame after which a worker ends itself: a backstop for one
  /// whose grader was killed and watches it no more.
  public var expiry = 20

  /// Bytes of memory, all mappings included.
  public var memory = 1 << 29

  /// Bytes of stack.
  public var stack = 1 << 20

  /// Bytes that are kept of what a run prints.
  public var output = 1 << 20

  /// Bytes that a run may print, most of which is dropped.
  public var flood = 1 << 25

  /// Bytes that runs which are driven at the same time may print together before it is looked into
  /// whether one of them prints too much.
  public var suspiciousOutput = 1 << 28

  /// Bytes that the answer to one frame may have.
  public var answer = 1 << 24

  /// How many runs are driven at the same time.
  public var runsInFlight = 64

  /// How often code may hang before the other runs that are to be finished with it are left alone.
  public var patience = 2

  /// The limits that suit grading.
  public init() {}
}
