// SPDX-License-Identifier: MIT

public import Raft

/// Clients and what they are told.
extension World {
  /// Brings a command to a server once, and leaves it at that. Nothing happens if the server is down.
  ///
  /// Only a leader that refuses it is asked again for a while: a new one may take no commands until
  /// something of its own term is committed.
  public mutating func propose(_ command: Command, at server: ServerID) {
    orders.append(Order(command: command, server: server, deadline: now + Order.patience))
    agenda.add(.order(orders.count - 1), at: now)
  }

  mutating func bring(_ order: Order) -> Step? {
    bring(Machine.Accepted(command: order.command, client: 0), to: order.server)
  }

  /// Has a client bring commands, one after the other, each until it is done.
  public mutating func submit(_ commands: [Command], patience: Span = .milliseconds(500)) {
    let plan = ClientPlan(count: 1, commands: commands.count, patience: patience)
    addClient(plan, script: commands, wakesAt: now)
  }

  /// Lets clients bring commands of their own accord.
  public mutating func startClients(_ plan: ClientPlan) {
    for _ in 0..<plan.count {
      addClient(plan, script: [], wakesAt: now + clientChance.span(in: plan.pause))
    }
    tell(nil, .arranged("\(plan.count) clients bring commands"))
  }

  /// Stops all clients; what they wait for they wait for no longer.
  public mutating func stopClients() {
    for position in clients.indices {
      clients[position].state = .done
      clients[position].generation += 1
    }
  }

  private mutating func addClient(_ plan: ClientPlan, script: [Command], wakesAt time: Instant) {
    let client = Client(id: clients.count + 1, plan: plan, script: script)
    clients.append(client)
    agenda.add(.client(client.id, generation: client.generation), at: time)
  }

  mutating func wake(_ id: ClientID, _ generation: Int) -> Step? {
    let position = id - 1
    guard clients[position].generation == generation else { return nil }
    switch clients[position].state {
    case .done: return nil
    case .thinking: guard clients[position].takeNext() else { return nil }
    case .trying: break
    case .waiting:
      tell(nil, .gaveUp(clients[position].command, client: id))
      clients[position].target = nil
      clients[position].state = .trying
    }
    return tryAgain(position)
  }

  /// Brings the client's command to whom it believes to lead, or else to anybody.
  private mutating func tryAgain(_ position: Int) -> Step? {
    let client = clients[position]
    let anybody = ServerID(clientChance.number(in: 0...machines.count - 1))
    let server = client.target ?? anybody
    clients[position].state = .waiting
    let isThere = machines[server.rawValue].isUp
    let patience = isThere ? client.plan.patience : client.plan.pause.upperBound
    schedule(position, after: patience)
    guard isThere else {
      clients[position].target = nil
      clients[position].state = .trying
      return nil
    }
    return bring(Machine.Accepted(command: client.command, client: client.id), to: server)
  }

  private mutating func bring(_ proposal: Machine.Accepted, to server: ServerID) -> Step? {
    guard machines[server.rawValue].isUp else { return nil }
    tell(server, .proposed(proposal.command, client: proposal.client))
    return execute(.proposal(proposal.command), on: server, proposal: proposal)
  }

  private mutating func schedule(_ position: Int, after span: Span) {
    clients[position].generation += 1
    let generation = clients[position].generation
    agenda.add(.client(position + 1, generation: generation), at: now + span)
  }

  /// Tells a client whether its command was taken in.
  mutating func respond(_ outcome: Proposal, _ context: Handling) {
    guard let proposal = context.proposal else { return }
    switch outcome {
    case .accepted(let index):
      tell(
        context.server, .accepted(proposal.command, at: index, client: proposal.client))
      remember(context.server, proposal.client)
    case .refused(let leader):
      tell(
        context.server, .refused(proposal.command, leader: leader, client: proposal.client))
      insist(proposal, at: context.server)
      lookElsewhere(leader == context.server ? nil : leader, proposal)
    }
  }

  /// Brings a scenario's own command once more to a leader that has refused it.
  private mutating func insist(_ proposal: Machine.Accepted, at server: ServerID) {
    guard proposal.client == 0, machines[server.rawValue].view.role == .leader,
      let order = orders.lastIndex(where: {
        $0.command == proposal.command && $0.server == server && now < $0.deadline
      })
    else { return }
    agenda.add(.order(order), at: now + Order.pause)
  }

  private mutating func remember(_ server: ServerID, _ client: ClientID) {
    guard client > 0 else { return }
    clients[client - 1].target = server
  }

  /// A refused client turns to whom it was pointed to, or to anybody, after a short while.
  private mutating func lookElsewhere(_ leader: ServerID?, _ proposal: Machine.Accepted) {
    let position = proposal.client - 1
    guard clients.indices.contains(position), clients[position].state == .waiting,
      clients[position].command == proposal.command
    else { return }
    let isKnown = leader.map { machines.indices.contains($0.rawValue) } ?? false
    clients[position].target = isKnown ? leader : nil
    clients[position].state = .trying
    schedule(position, after: clientChance.span(in: .milliseconds(5)...(.milliseconds(20))))
  }

  /// Tells the client who waits for an index that its command is done.
  mutating func answer(_ index: LogIndex, from server: ServerID) {
    guard let waiting = machines[server.rawValue].accepted.removeValue(forKey: index) else {
      return
    }
    tell(server, .answered(waiting.command, at: index, client: waiting.client))
    let position = waiting.client - 1
    guard clients.indices.contains(position), clients[position].command == waiting.command,
      clients[position].state == .waiting || clients[position].state == .trying
    else { return }
    clients[position].state = .thinking
    schedule(position, after: clientChance.span(in: clients[position].plan.pause))
  }
}
