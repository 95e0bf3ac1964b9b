// SPDX-License-Identifier: MIT

public import Raft

/// What a scenario does to the network.
extension World {
  /// Leaves only the links inside each group; a server in no group is alone, one in two is a bridge.
  public mutating func partition(into groups: [ServerSet]) {
    links.partition(into: groups)
    let sides = groups.map { list($0) }.joined(separator: " | ")
    tell(nil, .linksChanged("the network splits: \(sides)"))
  }

  /// Cuts a server off from all others, both ways.
  public mutating func isolate(_ server: ServerID) {
    links.isolate(server)
    tell(nil, .linksChanged("\(name(of: server)) is cut off"))
  }

  /// Cuts or mends the link from one server to another, and leaves the way back as it is.
  public mutating func setLink(from sender: ServerID, to receiver: ServerID, connected: Bool) {
    links.set(sender, to: receiver, connected: connected)
    let verb = connected ? "reach" : "no longer reach"
    let arrow = "messages from \(name(of: sender)) \(verb) \(name(of: receiver))"
    tell(nil, .linksChanged(arrow))
  }

  /// Mends every link.
  public mutating func heal() {
    links.heal()
    tell(nil, .linksChanged("the network is whole"))
  }

  /// Changes how messages travel from now on.
  public mutating func setConditions(_ conditions: NetworkConditions) {
    self.conditions = conditions
    tell(nil, .arranged(conditions.description))
  }

  /// Gives a standing order on what becomes of messages as they are sent. Of several orders that
  /// match a message, the earliest given decides.
  public mutating func intercept(_ order: Interception) {
    interceptions.append(order)
  }

  /// Ends the standing orders of a name; what they hold stays held.
  public mutating func stopIntercepting(_ name: String) {
    interceptions.removeAll { $0.name == name }
  }

  /// How many messages are held under a name.
  public func heldCount(_ name: String) -> Int {
    held.count { $0.name == name }
  }

  /// Delivers messages that are held under a name, in the order in which they were sent.
  ///
  /// - Parameters:
  ///   - name: The name they are held under.
  ///   - limit: How many at the most; `nil` for all.
  ///   - isReversed: Whether the latest goes first.
  ///   - keepsCopies: Whether they stay held too, to be delivered again.
  public mutating func deliver(
    _ name: String, limit: Int? = nil, isReversed: Bool = false, keepsCopies: Bool = false
  ) {
    for message in takeHeld(name, limit: limit, isReversed: isReversed) {
      deliverNow(message.flight)
      if keepsCopies { held.append(message) }
    }
  }

  /// Delivers messages that are held, whatever their names, each before all else that is due.
  ///
  /// Nothing happens where none matches.
  public mutating func deliver(_ delivery: Delivery) {
    let matching = held.indices.filter { delivery.filter.matches(held[$0].flight.message) }
    let ordered = matching.sorted { held[$0].flight.message.id < held[$1].flight.message.id }
    let places = delivery.places(among: ordered.map { held[$0].flight.message })
    let chosen = places.map { ordered[$0] }
    for position in chosen { deliverNow(held[position].flight) }
    guard !delivery.keepsCopies else { return }
    for position in chosen.sorted(by: >) { held.remove(at: position) }
  }

  /// Loses messages that are held under a name.
  public mutating func dropHeld(_ name: String, limit: Int? = nil) {
    for message in takeHeld(name, limit: limit, isReversed: false) {
      tell(nil, .lost(message.flight.message, .dropped))
    }
  }

  private mutating func takeHeld(_ name: String, limit: Int?, isReversed: Bool) -> [HeldMessage] {
    let named = held.indices.filter { held[$0].name == name }
    let ordered = isReversed ? named.reversed() : named
    let chosen = Array(ordered.prefix(limit ?? named.count))
    let taken = chosen.map { held[$0] }
    for position in chosen.sorted(by: >) { held.remove(at: position) }
    return taken
  }

  /// Lets the standing orders decide on a message.
  ///
  /// - Returns: Whether the message goes no further.
  mutating func intercept(_ flight: Flights.Flight) -> Bool {
    let message = flight.message
    let position = interceptions.firstIndex { $0.remaining != 0 && $0.filter.matches(message) }
    guard let position else { return false }
    interceptions[position].remaining = interceptions[position].remaining.map { $0 - 1 }
    let order = interceptions[position]
    switch order.fate {
    case .hold:
      keep(flight, order.name)
      return true
    case .drop:
      tell(nil, .lost(message, .dropped))
      return true
    case .copy:
      keep(flight, order.name)
      return false
    case .duplicate:
      duplicate(flight)
      return false
    }
  }

  private mutating func keep(_ flight: Flights.Flight, _ name: String) {
    held.append(HeldMessage(name: name, flight: flight))
    tell(nil, .held(flight.message, name: name))
  }

  func list(_ servers: ServerSet) -> String {
    servers.map { name(of: $0) }.joined(separator: ", ")
  }
}

extension NetworkConditions: CustomStringConvertible {
  /// What a timeline says of the network, such as `messages take 1 ms to 5 ms, 10 % are lost`.
  public var description: String {
    let chances = [(loss, "are lost"), (duplication, "come twice"), (reordering, "are overtaken")]
    let travel = "messages take \(latency.lowerBound) to \(latency.upperBound)"
    let mishaps = chances.filter { $0.0 > 0 }.map { "\(Int($0.0 * 100 + 0.5)) % \($0.1)" }
    return ([travel] + mishaps).joined(separator: ", ")
  }
}
