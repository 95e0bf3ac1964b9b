// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// Verbs that do something to one server or to all.
extension Verb {
  static let servers = [crash, restart, crashAll, restartAll, fire, heartbeat]

  private static let effects = CrashPoint.Trigger.allCases.map(\.rawValue).joined(separator: ", ")

  private static let crash = acting(
    Word(
      "crash", "SERVER",
      "Crashes a server: what is not on its disk is lost. With 'after' or 'before', the crash waits "
        + "for one of the server's own effects.",
      options: [
        .init("after", "EFFECT", "crash right after the next such effect: \(effects)"),
        .init("before", "EFFECT", "crash right before it, so that it never happens"),
        .init("nth", "NUMBER", "at which of them, counted from 1; default 1"),
      ],
      example: "crash: leader\nafter: persist")
  ) { clause in
    let point = crashPoint(clause)
    guard let server = clause.argument(clause.scope.runningServer) else { return nil }
    return point.map { .crashAt(server, $0) } ?? .crash(server)
  }

  private static func crashPoint(_ clause: Clause) -> CrashPoint? {
    let trigger = Form<CrashPoint.Trigger>.word(for: "effect")
    let after = clause.option("after", trigger)
    let before = clause.option("before", trigger)
    let count = clause.option("nth", .count)
    let isPlaced = clause.node(of: "after") != nil || clause.node(of: "before") != nil
    if let node = clause.node(of: "before"), clause.node(of: "after") != nil {
      clause.reader.report("'after' and 'before' exclude each other", at: node)
    }
    if let node = clause.node(of: "nth"), !isPlaced {
      clause.reader.report("'nth' of what?", at: node, expected: "'after' or 'before' beside it")
    }
    return (after ?? before).map { CrashPoint($0, count: count ?? 1, isBefore: after == nil) }
  }

  private static let restart = acting(
    Word(
      "restart", "SERVER", "Starts a server that is down, with what its disk holds.",
      example: "restart: A")
  ) { clause in
    clause.argument(clause.scope.server(or: [.down])).map { .restart($0) }
  }

  private static let crashAll = acting(
    Word(alone: "crash-all", "Crashes all servers.")
  ) { _ in .crashAll }

  private static let restartAll = acting(
    Word(alone: "restart-all", "Starts all servers that are down.")
  ) { _ in .restartAll }

  private static let fire = acting(
    Word(
      "fire", "SERVER",
      "Lets a server's election timer run out now; on a leader nothing comes of it.",
      example: "fire: B")
  ) { clause in
    clause.argument(clause.scope.runningServer).map { .fire($0) }
  }

  private static let heartbeat = acting(
    Word(
      "heartbeat", "SERVER",
      "Has a leader let its followers hear from it now; on another server nothing comes of it.",
      example: "heartbeat: A")
  ) { clause in
    clause.argument(clause.scope.runningServer).map { .heartbeat($0) }
  }
}
