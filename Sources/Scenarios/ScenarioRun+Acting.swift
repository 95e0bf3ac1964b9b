// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a scenario does to its cluster.
extension ScenarioRun {
  /// The server that is meant, at this moment; `nil` if there is none such.
  mutating func resolve(_ server: ServerRef) -> ServerID? {
    switch server {
    case .named(let id): id
    case .leader: leader
    case .anyUp: chance.element(of: world.serversUp)
    case .anyDown: chance.element(of: world.plan.servers.filter { !world.isUp($0) })
    case .follower: follower()
    }
  }

  private mutating func follower() -> ServerID? {
    let leading = leader
    return chance.element(of: world.serversUp.filter { $0 != leading })
  }

  mutating func perform(_ action: Action) {
    switch action {
    case .crash(let server): with(server) { $0.crash($1) }
    case .crashAt(let server, let point): with(server) { $0.crash($1, at: point) }
    case .restart(let server): with(server) { $0.restart($1) }
    case .crashAll: for server in world.serversUp { world.crash(server) }
    case .restartAll: for server in world.plan.servers { world.restart(server) }
    case .fire(let server): with(server) { $0.fireElectionTimer(of: $1) }
    case .heartbeat(let server): with(server) { $0.fireHeartbeat(of: $1) }
    case .clock(let server, let percent): with(server) { $0.setClock(of: $1, percent: percent) }
    case .slow(let server, let span): with(server) { $0.setSlowness(of: $1, span) }
    case .propose(let command, let server): with(server) { $0.propose(command, at: $1) }
    case .submit(let commands): world.submit(commands)
    case .startClients(let plan): world.startClients(plan)
    case .stopClients: world.stopClients()
    case .unleash(let plan): world.unleash(plan)
    case .calm: world.calm()
    case .say(let words): world.remark(words)
    default: performOnNetwork(action)
    }
  }

  private mutating func performOnNetwork(_ action: Action) {
    switch action {
    case .partition(let groups): partition(groups)
    case .isolate(let server): with(server) { $0.isolate($1) }
    case .link(let sender, let receiver, let connected): link(sender, receiver, connected)
    case .heal: world.heal()
    case .network(let conditions): world.setConditions(conditions)
    case .intercept(let order): world.intercept(order)
    case .stopIntercepting(let name): world.stopIntercepting(name)
    case .deliver(let name, let limit, let isReversed, let keepsCopies):
      world.deliver(name, limit: limit, isReversed: isReversed, keepsCopies: keepsCopies)
    case .deliverMatching(let delivery): world.deliver(delivery)
    case .dropHeld(let name, let limit): world.dropHeld(name, limit: limit)
    default: break
    }
  }

  private mutating func with(_ server: ServerRef, _ body: (inout World, ServerID) -> Void) {
    guard let id = resolve(server) else { return }
    body(&world, id)
  }

  private mutating func partition(_ groups: [[ServerRef]]) {
    var sides: [ServerSet] = []
    for group in groups { sides.append(ServerSet(group.compactMap { resolve($0) })) }
    world.partition(into: sides)
  }

  private mutating func link(_ sender: ServerRef, _ receiver: ServerRef, _ connected: Bool) {
    guard let from = resolve(sender), let to = resolve(receiver), from != to else { return }
    world.setLink(from: from, to: to, connected: connected)
  }
}
