// SPDX-License-Identifier: MIT

internal import Raft

/// The messages under way. Each has a numbered place, so that the agenda holds numbers only.
struct Flights: Sendable {
  /// A message under way.
  struct Flight: Sendable {
    var message: Message
    /// Which life of the server that asked this belongs to: a reply to a former life is lost, as it
    /// would be on a connection that broke.
    var askerLife: Int
  }

  private var places: [Flight?] = []
  private var free: [Int] = []

  /// Sends a message off.
  mutating func add(_ flight: Flight) -> Int {
    guard let place = free.popLast() else {
      places.append(flight)
      return places.count - 1
    }
    places[place] = flight
    return place
  }

  /// Takes a message off its way.
  mutating func take(_ place: Int) -> Flight? {
    guard let flight = places[place] else { return nil }
    places[place] = nil
    free.append(place)
    return flight
  }
}

/// A message that a scenario keeps.
struct HeldMessage: Sendable {
  var name: String
  var flight: Flights.Flight
}
