// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What is known of messages on their way: who sent them when, and which came late.
struct Mail: Sendable {
  /// How a message was sent.
  struct Departure: Sendable {
    var time: Instant
    /// The number of the happening in which it was sent.
    var happening: Int
    var senderTerm: Term
    var senderCrashes: Int
    var wasHeld = false
    var hasArrived = false
  }

  /// How a message arrives.
  struct Arrival {
    /// How late it is, if it was sent long ago as far as Raft is concerned.
    var delay: Arrow.Delay?
    var isCopy: Bool
  }

  private var departures: [MessageID: Departure] = [:]
  /// The highest number of a message that arrived, for each pair of sender and receiver.
  private var latest: [Link: MessageID] = [:]

  private struct Link: Hashable {
    var sender: ServerID
    var receiver: ServerID
  }

  /// The number of the happening in which a message was sent.
  func origin(of message: MessageID) -> Int? { departures[message]?.happening }

  mutating func depart(
    _ message: Message, of turn: Turn, happening: Int, _ sender: Story.Actor
  ) {
    departures[message.id] = Departure(
      time: turn.time, happening: happening, senderTerm: sender.view.currentTerm,
      senderCrashes: sender.crashes)
  }

  mutating func hold(_ message: Message) {
    departures[message.id]?.wasHeld = true
  }

  /// Notes that a message arrives at a time.
  ///
  /// It is late if it was held, if a younger one overtook it, or if the world has moved on: its
  /// sender crashed or is in another term than when it sent it, or its receiver is in a later one.
  mutating func arrive(
    _ message: Message, at time: Instant, sender: Story.Actor, receiver: Story.Actor
  ) -> Arrival {
    let link = Link(sender: message.sender, receiver: message.receiver)
    let isOvertaken = (latest[link] ?? 0) > message.id
    latest[link] = max(latest[link] ?? 0, message.id)
    guard let departure = departures[message.id] else {
      return Arrival(delay: nil, isCopy: false)
    }
    departures[message.id]?.hasArrived = true
    let isOutdated =
      departure.senderTerm != sender.view.currentTerm || departure.senderCrashes != sender.crashes
      || message.term < receiver.view.currentTerm
    let isLate = departure.wasHeld || isOvertaken || isOutdated
    let delay = departure.time < time ? Arrow.Delay.sentAt(departure.time) : .atTheMoment
    return Arrival(delay: isLate ? delay : nil, isCopy: departure.hasArrived)
  }
}
