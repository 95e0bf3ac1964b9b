// SPDX-License-Identifier: MIT

internal import HeapModule
internal import Raft

/// What is due when: a queue of occurrences in the order of time, and of entry where times agree.
struct Agenda: Sendable {
  /// Something that will happen unless it is out of date by then.
  enum Occurrence: Sendable {
    /// A message arrives; `flight` is its place among those under way.
    case arrival(flight: Int)
    /// It is time to look at a server's election timer, which may have been started anew since.
    case electionTimer(ServerID)
    /// A leader's heartbeats are due, if it still leads.
    case heartbeat(ServerID, generation: Int)
    /// A client does what comes next for it, if nothing came in between.
    case client(ClientID, generation: Int)
    /// A scenario's own command reaches a server; the number is its place among the orders.
    case order(Int)
    /// The nemesis strikes, if it was not called off since.
    case nemesis(generation: Int)
    /// A server starts.
    case boot(ServerID)
  }

  private struct Item: Comparable, Sendable {
    var time: Instant
    var order: Int
    var occurrence: Occurrence

    static func < (lhs: Item, rhs: Item) -> Bool {
      lhs.time == rhs.time ? lhs.order < rhs.order : lhs.time < rhs.time
    }

    static func == (lhs: Item, rhs: Item) -> Bool {
      lhs.order == rhs.order
    }
  }

  private var heap = Heap<Item>()
  private var entered = 0

  /// When the next occurrence is due; `nil` when nothing is.
  var nextTime: Instant? { heap.min?.time }

  /// Enters an occurrence.
  mutating func add(_ occurrence: Occurrence, at time: Instant) {
    entered += 1
    heap.insert(Item(time: time, order: entered, occurrence: occurrence))
  }

  /// Takes out the occurrence that is due next.
  mutating func popNext() -> Occurrence? {
    heap.popMin()?.occurrence
  }
}
