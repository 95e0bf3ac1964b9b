// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Where the columns of a diagram are: moments and marks at the left, then a lane a server.
struct Layout: Sendable {
  /// How many columns there are in all.
  let width: Int

  /// The servers that have a lane, in order.
  let servers: [ServerID]

  /// How many columns a moment takes.
  let timeWidth: Int

  /// How many decimals of a millisecond a moment has.
  let decimals: Int

  /// How many columns one lane has for itself and for what is said beside it.
  let pitch: Int

  /// The narrowest and the widest that a lane is made: less holds no words, more tears arrows apart.
  private static let pitches = 10...24

  /// From when on moments are told less exactly, for the lanes' sake.
  private static let longTime = Instant(microseconds: 1_000_000)

  /// Finds room for servers.
  ///
  /// - Parameters:
  ///   - width: How many columns there are.
  ///   - times: The moments to be shown.
  ///   - candidates: The servers, those that matter most first.
  init(width: Int, times: [Instant], candidates: [ServerID]) {
    self.width = width
    let isLong = times.contains { $0 >= Self.longTime }
    let decimals = min(times.map(\.decimals).max() ?? 0, isLong ? 1 : 3)
    self.decimals = decimals
    timeWidth = max(3, times.map { $0.milliseconds(decimals: decimals).count }.max() ?? 0)
    let room = width - timeWidth - 3
    let capacity = max(1, room / Self.pitches.lowerBound)
    servers = candidates.prefix(capacity).sorted()
    pitch = min(Self.pitches.upperBound, room / max(1, servers.count))
  }

  /// Where the mark of a line stands.
  var markColumn: Int { timeWidth + 1 }

  /// Where the lanes begin.
  var left: Int { timeWidth + 3 }

  /// Where the last lane's room ends.
  var right: Int { left + servers.count * pitch }

  /// The column of a server's lane, `nil` if it has none.
  func column(of server: ServerID) -> Int? {
    servers.firstIndex(of: server).map { left + $0 * pitch }
  }

  /// How many columns there are for words beside a lane. The last lane has nothing at its right to
  /// keep away from.
  func room(beside server: ServerID) -> Int {
    server == servers.last ? width - (column(of: server) ?? left) - 2 : pitch - 3
  }
}

extension Instant {
  /// How many decimals of a millisecond it takes to tell the moment.
  fileprivate var decimals: Int {
    if microseconds.isMultiple(of: 1_000) { return 0 }
    return microseconds.isMultiple(of: 100) ? 1 : microseconds.isMultiple(of: 10) ? 2 : 3
  }

  /// Milliseconds with so many decimals, from 0 to 3.
  func milliseconds(decimals: Int) -> String {
    let text = inMilliseconds
    return String(text.dropLast(decimals == 0 ? 4 : 3 - decimals))
  }
}
