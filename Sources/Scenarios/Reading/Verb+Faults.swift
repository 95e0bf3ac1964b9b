// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// Verbs for faults that come by chance, for clocks, and for remarks.
extension Verb {
  static let faults = [clock, slow, nemesis, calm, say]

  private static let clock = acting(
    Word(
      "clock", "SERVER", "Makes a server's timers run fast or slow.",
      options: [.init("percent", "NUMBER", "of their time that they take: 80 is a fast clock")],
      example: "clock: A\npercent: 80")
  ) { clause in
    let percent = clause.requiredOption("percent", .integer(in: 1...10_000))
    let server = clause.argument(clause.scope.anyServer)
    guard let server, let percent else { return nil }
    return .clock(server, percent: percent)
  }

  private static let slow = acting(
    Word(
      "slow", "SERVER", "Makes a server busy for a while with everything that happens to it.",
      options: [.init("by", "DURATION", "how long it is busy; 0ms makes it quick again")],
      example: "slow: A\nby: 20ms")
  ) { clause in
    let span = clause.requiredOption("by", .spanOrNone)
    let server = clause.argument(clause.scope.anyServer)
    guard let server, let span else { return nil }
    return .slow(server, span)
  }

  private static let moves = NemesisPlan.Move.allCases.map(\.rawValue).joined(separator: ", ")

  private static let nemesis = acting(
    Word(
      "nemesis", "MOVES",
      "Lets faults come by chance until 'calm'; a move that is listed twice comes twice as often. "
        + "Moves: \(moves).",
      options: [
        .init("pause", "DURATIONS", "from one fault to the next; default 50ms..400ms"),
        .init("downtime", "DURATIONS", "how long who crashed is down; default 20ms..500ms"),
        .init("max-down", "NUMBER", "how many may be down at a time; default the largest minority"),
      ],
      example: "nemesis: [crash, crash-leader, partition, heal]\npause: 50ms..400ms\nmax-down: 1")
  ) { clause in
    let pause = clause.option("pause", .spans)
    let downtime = clause.option("downtime", .spans)
    let maximumDown = clause.option("max-down", .integer(in: 0...clause.scope.size))
    let minority = (clause.scope.size - 1) / 2
    guard let moves = clause.argument(.some(.word(for: "move", NemesisPlan.Move.self)))
    else { return nil }
    var plan = NemesisPlan(moves: moves, maximumDown: maximumDown ?? minority)
    plan.pause = pause ?? plan.pause
    plan.downtime = downtime ?? plan.downtime
    return .unleash(plan)
  }

  private static let calm = acting(
    Word(
      alone: "calm",
      "Ends the faults: the network is whole and faultless, and every server is up.")
  ) { _ in .calm }

  private static let say = acting(
    Word("say", "TEXT", "Leaves a remark in the timeline.", example: "say: The old leader is back.")
  ) { clause in
    clause.argument(.words).map { .say($0) }
  }
}
