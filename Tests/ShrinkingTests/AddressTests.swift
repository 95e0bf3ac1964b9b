// SPDX-License-Identifier: MIT

import Raft
import Simulation
import Testing

@testable import Shrinking

struct `An address` {
  private let a = ServerID(0)
  private let b = ServerID(1)

  private func plea(_ id: MessageID, term: Term) -> Message {
    let request = RequestVote(term: term, candidate: a, lastLogIndex: 0, lastLogTerm: 0)
    return Message(id: id, sender: a, receiver: b, body: .requestVote(request))
  }

  private func heartbeat(_ id: MessageID) -> Message {
    let request = AppendEntries(
      term: 1, leader: a, prevLogIndex: 0, prevLogTerm: 0, entries: [], leaderCommit: 0)
    return Message(id: id, sender: a, receiver: b, body: .appendEntries(request))
  }

  @Test func `is kind and link where that is enough`() {
    let held = [heartbeat(1), plea(2, term: 1), plea(3, term: 2)]
    let delivery = Address(held: held).delivery(of: held[1], keepsCopies: true)
    #expect(delivery.choice == .first(1) && delivery.keepsCopies)
    #expect(delivery.filter.kinds == [.requestVote] && delivery.filter.term == nil)
  }

  @Test func `tells the term where another term's message would come first`() {
    let held = [plea(1, term: 1), plea(2, term: 2)]
    let delivery = Address(held: held).delivery(of: held[1], keepsCopies: false)
    #expect(delivery.choice == .first(1) && delivery.filter.term == 2)
  }

  @Test func `tells the place where nothing else tells messages apart`() {
    let held = [heartbeat(1), heartbeat(2)]
    let delivery = Address(held: held).delivery(of: held[1], keepsCopies: false)
    #expect(delivery.choice == .nth(2) && delivery.filter.term == nil)
  }
}
