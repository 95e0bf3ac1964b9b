// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

struct `A network` {
  @Test func `carries a request, and its reply back`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .milliseconds(5))
    #expect(
      puppet.story.dropFirst(3) == [
        "A times out", "A sends 1", "B gets 1", "B persists", "B sends 2", "A gets 2",
      ])
    #expect(puppet.events.last?.time == Instant(microseconds: 2_000))
  }

  @Test func `loses what is sent over a cut link, and what is under way when it is cut`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.setLink(from: a, to: b, connected: false)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .milliseconds(5))
    puppet.world.heal()
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .microseconds(500))
    puppet.world.isolate(b)
    puppet.run(for: .milliseconds(5))
    #expect(puppet.story.filter { $0.contains("lost") } == ["1 lost: cut", "2 lost: cut"])
  }

  @Test func `loses a reply to a server that has restarted since it asked`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .microseconds(1_500))
    puppet.world.crash(a)
    puppet.world.restart(a)
    puppet.run(for: .milliseconds(5))
    #expect(
      puppet.story.suffix(3) == ["A crashes", "A boots, life 2", "2 lost: down"])
  }

  @Test func `keeps the order of a link's messages unless chance exempts one`() {
    func arrivals(_ conditions: NetworkConditions) -> [MessageID] {
      var plan = quiet()
      plan.network = conditions
      var puppet = Puppet(plan) { step in
        guard case .electionTimeout = step.event else { return StepResult() }
        return StepResult(effects: (1...50).map { .send(plea(Term($0), from: a), to: b) })
      }
      puppet.run(for: .zero)
      puppet.world.fireElectionTimer(of: a)
      puppet.run(for: .seconds(1))
      return puppet.events.compactMap {
        if case .received(let message) = $0.kind { message.id } else { nil }
      }
    }
    let range = Span.milliseconds(1)...(.milliseconds(9))
    #expect(arrivals(NetworkConditions(latency: range)) == Array(1...50))
    let shuffled = arrivals(NetworkConditions(latency: range, reordering: 0.3))
    #expect(shuffled != Array(1...50))
    #expect(shuffled.sorted() == Array(1...50))
  }

  @Test(arguments: [(0.0, 0...0), (0.3, 200...400), (1.0, 1_000...1_000)])
  func `loses messages as often as it is told`(loss: Double, expected: ClosedRange<Int>) {
    var plan = quiet()
    plan.network.loss = loss
    var puppet = Puppet(plan) { step in
      guard case .electionTimeout = step.event else { return StepResult() }
      return StepResult(effects: (1...1_000).map { .send(plea(Term($0), from: a), to: b) })
    }
    puppet.run(for: .zero)
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .seconds(1))
    #expect(expected.contains(puppet.story.count { $0.contains("lost: chance") }))
  }

  @Test func `holds a message until it is told, and delivers it as often as it is told`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    var filter = MessageFilter()
    filter.kinds = [.requestVote]
    puppet.world.intercept(
      Interception(name: "late", filter: filter, fate: .hold, remaining: 1))
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .milliseconds(9))
    puppet.world.deliver("late", keepsCopies: true)
    puppet.run(for: .milliseconds(9))
    puppet.world.deliver("late")
    puppet.run(for: .milliseconds(9))
    #expect(
      puppet.story.dropFirst(3).filter { !$0.contains("persist") } == [
        "A times out", "A sends 1", "1 held as late", "B gets 1", "B sends 2", "A gets 2",
        "B gets 1", "B sends 3", "A gets 3",
      ])
    #expect(puppet.world.heldCount("late") == 0)
  }

  /// A asks B for its vote three times, and all of it is held.
  private func holding() -> Puppet {
    var puppet = Puppet(quiet()) { step in
      guard case .electionTimeout = step.event else { return StepResult() }
      return StepResult(effects: (1...3).map { .send(plea(Term($0), from: a), to: b) })
    }
    puppet.run(for: .zero)
    puppet.world.intercept(Interception(name: "wire", filter: MessageFilter(), fate: .hold))
    puppet.world.fireElectionTimer(of: a)
    puppet.run(for: .zero)
    return puppet
  }

  @Test(
    arguments: [
      ([.first(1), .first(2)], [1, 2, 3]),
      ([.first(9)], [1, 2, 3]),
      ([.nth(2), .nth(2), .nth(2)], [2, 3]),
      ([.like(likeness(of: 2, age: 1)), .like(likeness(of: 2, age: 0))], [2, 3]),
      ([.like(likeness(of: 3, age: 2)), .like(likeness(of: 9, age: 1))], [3, 1]),
      ([.like(likeness(of: 9, age: 3))], []),
    ] as [([Delivery.Choice], [MessageID])])
  func `delivers one of the messages that are held`(
    choices: [Delivery.Choice], arrivals: [MessageID]
  ) {
    var puppet = holding()
    for choice in choices {
      puppet.world.deliver(Delivery(MessageFilter(), choice))
      puppet.run(for: .zero)
    }
    #expect(puppet.story.filter { $0.contains("gets") } == arrivals.map { "B gets \($0)" })
  }

  @Test func `keeps what it delivers in its place if it is to come again`() {
    var puppet = holding()
    puppet.world.deliver(Delivery(MessageFilter(), .nth(2), keepsCopies: true))
    puppet.run(for: .zero)
    puppet.world.deliver(Delivery(MessageFilter(), .first(2)))
    puppet.run(for: .zero)
    #expect(puppet.story.filter { $0.contains("gets") } == ["B gets 2", "B gets 1", "B gets 2"])
    #expect(puppet.world.heldCount("wire") == 1)
  }

  @Test func `doubles, copies and drops single messages`() {
    var puppet = Puppet(quiet(), respond: asking)
    puppet.run(for: .zero)
    for (name, fate) in [("x", Interception.Fate.drop), ("y", .duplicate), ("z", .copy)] {
      var filter = MessageFilter()
      filter.kinds = [.requestVote]
      puppet.world.intercept(
        Interception(name: name, filter: filter, fate: fate, remaining: 1))
    }
    for _ in 1...3 {
      puppet.world.fireElectionTimer(of: a)
      puppet.run(for: .milliseconds(9))
    }
    let fates = puppet.story.filter {
      $0.contains("lost") || $0.contains("doubled") || $0.contains("held") || $0.hasPrefix("B gets")
    }
    #expect(
      fates == [
        "1 lost: dropped", "2 doubled", "B gets 2", "B gets 2", "5 held as z", "B gets 5",
      ])
  }

  @Test func `splits into groups, with a bridge where a server is in two`() {
    var links = Links(clusterSize: 4)
    links.partition(into: [[a, b], [b, c]])
    #expect(links.connect(a, to: b) && links.connect(b, to: c) && links.connect(c, to: b))
    #expect(!links.connect(a, to: c) && !links.connect(b, to: ServerID(3)))
    let isMutual = [a, b, c].allSatisfy { links.connect($0, to: b) && links.connect(b, to: $0) }
    #expect(isMutual && !links.connect(ServerID(3), to: b))
  }
}

/// The likeness of a plea in a term.
private func likeness(of term: Term, age: Int) -> Likeness {
  let plea = RequestVote(term: term, candidate: a, lastLogIndex: 0, lastLogTerm: 0)
  return Likeness(
    of: Message(id: 0, sender: a, receiver: b, body: .requestVote(plea)), age: age)
}
