// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation
internal import YAML

/// What is done to a cluster at once.
extension ScenarioWriter {
  /// A step that does something at once.
  func step(_ action: Action) -> Value {
    switch action {
    case .crash(let server): verb("crash", self.server(server))
    case .crashAt(let server, let point): crash(server, point)
    case .restart(let server): verb("restart", self.server(server))
    case .crashAll: "crash-all"
    case .restartAll: "restart-all"
    case .fire(let server): verb("fire", self.server(server))
    case .heartbeat(let server): verb("heartbeat", self.server(server))
    case .clock(let server, let percent):
      verb("clock", self.server(server), Self.entry("percent", .integer(percent)))
    case .slow(let server, let span):
      verb(
        "slow", self.server(server), Self.entry("by", span == .zero ? "0ms" : self.span(span)))
    case .propose(let command, let server):
      verb(
        "propose", self.command(command),
        Self.entry("at", server == .leader ? nil : self.server(server)))
    case .submit(let commands): verb("submit", self.commands(commands))
    case .startClients(let plan): clients(plan)
    case .stopClients: "stop-clients"
    case .unleash(let plan): nemesis(plan)
    case .calm: "calm"
    case .say(let words): verb("say", .text(words))
    default: stepOnNetwork(action)
    }
  }

  private func stepOnNetwork(_ action: Action) -> Value {
    switch action {
    case .partition(let groups):
      verb("partition", .sequence(groups.map { .sequence($0.map(server)) }, .flow))
    case .isolate(let server): verb("isolate", self.server(server))
    case .link(let sender, let receiver, let connected):
      verb(
        connected ? "mend" : "cut",
        Self.line(Self.entry("from", server(sender)), Self.entry("to", server(receiver))))
    case .heal: "heal"
    case .network(let conditions):
      verb("network", Self.line(self.conditions(conditions, unlike: cluster.network)))
    case .intercept(let order): step(order)
    case .stopIntercepting(let name): verb("stop", .text(name))
    case .deliverMatching(let delivery): step(delivery)
    case .deliver(let name, let limit, let isReversed, let keepsCopies):
      release(
        "release", name, limit: limit, isReversed: isReversed, keepsCopies: keepsCopies)
    case .dropHeld(let name, let limit): release("discard", name, limit: limit)
    default: nil
    }
  }

  private func verb(_ word: String, _ value: Value, _ options: [Value.Entry]...) -> Value {
    .mapping(Self.entry(word, value) + options.flatMap(\.self))
  }

  private func crash(_ server: ServerRef, _ point: CrashPoint) -> Value {
    verb(
      "crash", self.server(server),
      Self.entry(point.isBefore ? "before" : "after", .text(point.trigger.rawValue)),
      Self.entry("nth", point.count == 1 ? nil : .integer(point.count)))
  }

  private func clients(_ plan: ClientPlan) -> Value {
    let usual = ClientPlan(count: plan.count)
    return verb(
      "clients", .integer(plan.count),
      Self.entry("pause", plan.pause == usual.pause ? nil : spans(plan.pause)),
      Self.entry("patience", plan.patience == usual.patience ? nil : span(plan.patience)),
      Self.entry("commands", plan.commands.map { .integer($0) }),
      Self.entry("padding", plan.padding == 0 ? nil : .integer(plan.padding)))
  }

  private func nemesis(_ plan: NemesisPlan) -> Value {
    let usual = NemesisPlan(moves: plan.moves, maximumDown: (cluster.names.count - 1) / 2)
    let down = plan.maximumDown == usual.maximumDown ? nil : Value.integer(plan.maximumDown)
    return verb(
      "nemesis", some(plan.moves.map { .text($0.rawValue) }),
      Self.entry("pause", plan.pause == usual.pause ? nil : spans(plan.pause)),
      Self.entry("downtime", plan.downtime == usual.downtime ? nil : spans(plan.downtime)),
      Self.entry("max-down", down))
  }
}
