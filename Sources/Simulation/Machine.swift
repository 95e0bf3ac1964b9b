// SPDX-License-Identifier: MIT

internal import Raft

/// A moment among a server's effects at which it is to crash.
public struct CrashPoint: Hashable, Sendable {
  /// What kind of effect to look out for.
  public enum Trigger: String, CaseIterable, Hashable, Sendable {
    /// Any write to disk.
    case persist
    /// Any request sent.
    case send
    /// Any request answered.
    case reply
    /// Any entry applied.
    case apply
    /// Any client's command taken into the log.
    case accept
    /// Any client told that its command is done.
    case answer
  }

  /// What to look out for.
  public var trigger: Trigger

  /// Which of them, counted from 1.
  public var count: Int

  /// Whether the crash comes right before that effect, which then never happens, or right after it.
  public var isBefore: Bool

  /// A moment among a server's effects.
  public init(_ trigger: Trigger, count: Int = 1, isBefore: Bool = false) {
    self.trigger = trigger
    self.count = count
    self.isBefore = isBefore
  }

  /// The same moment, with the count from the first of the effects that led to it.
  func counted(in effects: ArraySlice<Effect>) -> CrashPoint {
    CrashPoint(trigger, count: effects.count(where: matches), isBefore: isBefore)
  }

  func matches(_ effect: Effect) -> Bool {
    switch (trigger, effect) {
    case (.persist, .persist), (.send, .send), (.reply, .reply), (.apply, .apply),
      (.accept, .proposal(.accepted)), (.answer, .answer):
      true
    default: false
    }
  }
}

/// One server's surroundings: its disk, its clock, its timers, and what is known of it from outside.
struct Machine: Sendable {
  /// A client's command that the server took in and has not answered.
  struct Accepted: Sendable {
    var command: Command
    var client: ClientID
  }

  var disk: PersistentState
  var isUp = false
  /// How often the server has started.
  var life = 0
  /// What the server looked like after its latest event, but for its log.
  var view = View()
  /// When the election timer runs out; `nil` when it does not run.
  var timerEnd: Instant?
  /// When the agenda looks at the election timer next; `nil` when it does not. That may be earlier
  /// than its end: a timer that is started anew all the time would else fill the agenda.
  var timerLook: Instant?
  /// Counts the leaderships, so that an older one's heartbeats are recognised.
  var heartbeat = 0
  /// How many per cent of real time the server's timers take: 100 is right, 80 is a fast clock.
  var clockPercent = 100
  /// How long the server is busy with one event.
  var slowness = Span.zero
  var busyUntil = Instant.start
  var crashPoint: CrashPoint?
  var accepted: [LogIndex: Accepted] = [:]

  /// Loses all that is not on disk.
  mutating func crash() {
    isUp = false
    view = View()
    timerEnd = nil
    heartbeat += 1
    crashPoint = nil
    accepted.removeAll()
  }

  /// Whether the crash that was ordered falls right before (`isBefore`) or after an effect.
  mutating func crashes(isBefore: Bool, _ effect: Effect) -> Bool {
    guard var point = crashPoint, point.isBefore == isBefore, point.matches(effect) else {
      return false
    }
    point.count -= 1
    crashPoint = point
    return point.count <= 0
  }
}
