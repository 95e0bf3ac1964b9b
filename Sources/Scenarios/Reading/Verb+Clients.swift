// SPDX-License-Identifier: MIT

internal import Simulation
internal import YAML

/// Verbs that bring clients' commands.
extension Verb {
  static let clients = [propose, submit, startClients, stopClients]

  private static let propose = acting(
    Word(
      "propose", "COMMAND",
      "Brings a client's command to a server, once; only a leader that refuses it is asked again, for a "
        + "second.",
      options: [.init("at", "SERVER", "the server; default leader")],
      example: "propose: x=1\nat: A")
  ) { clause in
    let server = clause.option("at", clause.scope.runningServer)
    return clause.argument(.command).map { .propose($0, server ?? .leader) }
  }

  private static let submit = acting(
    Word(
      "submit", "COMMANDS",
      "Has a client bring commands one after the other: it follows hints to the leader and tries "
        + "again until each is done. The next step does not wait for it.",
      example: "submit: [x=1, y=2]")
  ) { clause in
    clause.argument(.commands).map { .submit($0) }
  }

  private static let startClients = acting(
    Word(
      "clients", "NUMBER", "Starts clients that bring commands of their own accord.",
      options: [
        .init("pause", "DURATIONS", "how long each thinks between commands; default 5ms..50ms"),
        .init("patience", "DURATION", "how long it waits before it tries again; default 500ms"),
        .init("commands", "NUMBER", "how many each brings; without it, they go on till stopped"),
        .init("padding", "NUMBER", "how many bytes of padding each command carries; default 0"),
      ],
      example: "clients: 3\npause: 5ms..50ms")
  ) { clause in
    let pause = clause.option("pause", .spans)
    let patience = clause.option("patience", .span)
    let commands = clause.option("commands", .count)
    let padding = clause.option("padding", .integer(in: 0...100_000))
    guard let count = clause.argument(.integer(in: 1...100)) else { return nil }
    var plan = ClientPlan(count: count, commands: commands, padding: padding ?? 0)
    plan.pause = pause ?? plan.pause
    plan.patience = patience ?? plan.patience
    return .startClients(plan)
  }

  private static let stopClients = acting(
    Word(alone: "stop-clients", "Stops all clients.")
  ) { _ in .stopClients }
}
