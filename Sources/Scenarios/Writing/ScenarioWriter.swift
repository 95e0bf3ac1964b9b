// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// Says the parts of a scenario in the words of its file, such that reading them gives the same.
///
/// What is as it would be without being said is not said.
struct ScenarioWriter {
  let cluster: ClusterPlan

  /// A key with its value; none where there is nothing to say.
  static func entry(_ key: String, _ value: Value?) -> [Value.Entry] {
    guard let value, value != .null else { return [] }
    return [Value.Entry(key, value)]
  }

  /// Keys with their values on one line.
  static func line(_ entries: [Value.Entry]...) -> Value {
    .mapping(entries.flatMap(\.self), .flow)
  }
}

/// Values.
extension ScenarioWriter {
  /// A server by its name.
  func name(_ server: ServerID) -> Value {
    .text(cluster.names[server.rawValue])
  }

  /// A server by its name, or by the word for what it is at the moment.
  func server(_ server: ServerRef) -> Value {
    switch server {
    case .named(let id): name(id)
    case .leader: .text(MomentaryServer.leader.rawValue)
    case .follower: .text(MomentaryServer.follower.rawValue)
    case .anyUp: .text(MomentaryServer.any.rawValue)
    case .anyDown: .text(MomentaryServer.down.rawValue)
    }
  }

  /// Some servers: a name, a list of names, or `all`.
  func servers(_ servers: ServerSet) -> Value {
    if servers.count == cluster.names.count, servers.count > 1 { return .text(Scope.all) }
    return some(servers.map(name))
  }

  /// A command in the client's words.
  func command(_ command: Command) -> Value { .text(command.description) }

  /// Commands: one, or a list.
  func commands(_ commands: [Command]) -> Value { some(commands.map(command)) }

  /// An item by itself, or a list of several.
  func some(_ items: [Value]) -> Value {
    items.count == 1 ? items[0] : .sequence(items, .flow)
  }

  /// A span of time in the largest unit in which it is a whole number.
  func span(_ span: Span) -> Value { .text(words(span)) }

  /// A range of spans.
  func spans(_ range: ClosedRange<Span>) -> Value {
    let (low, high) = (words(range.lowerBound), words(range.upperBound))
    return .text(low == high ? low : "\(low)..\(high)")
  }

  /// Numbers: one, a range, or all from one on.
  func counts(_ range: ClosedRange<Int>) -> Value {
    let (low, high) = (range.lowerBound, range.upperBound)
    if low == high { return .integer(low) }
    return .text(high == .max ? "\(low).." : "\(low)..\(high)")
  }

  private func words(_ span: Span) -> String {
    let units = [("s", 1_000_000), ("ms", 1_000)]
    let unit = units.first { span.microseconds.isMultiple(of: $0.1) }
    return unit.map { "\(span.microseconds / $0.1)\($0.0)" } ?? "\(span.microseconds)us"
  }

  private func percent(_ share: Double) -> Value {
    let tenths = (share * 1_000).rounded()
    let isWhole = (share * 1_000 - tenths).magnitude < 1e-9
    let number = isWhole ? tenths / 10 : share * 100
    return .text(number == number.rounded() ? "\(Int(number))%" : "\(number)%")
  }

  /// How messages travel, as far as it differs from other conditions.
  func conditions(
    _ conditions: NetworkConditions, unlike usual: NetworkConditions
  ) -> [Value.Entry] {
    let shares = [
      ("loss", conditions.loss, usual.loss),
      ("duplication", conditions.duplication, usual.duplication),
      ("reordering", conditions.reordering, usual.reordering),
    ]
    let latency = conditions.latency == usual.latency ? nil : spans(conditions.latency)
    return Self.entry("latency", latency)
      + shares.filter { $0.1 != $0.2 }.map { Value.Entry($0.0, percent($0.1)) }
  }
}
