// SPDX-License-Identifier: MIT

package import Raft

/// Servers that are at hand together, with messages carried between them one by one, by hand and in
/// order.
package struct Troupe {
  /// A voter's answer.
  struct Ballot {
    /// The number of the voter.
    let voter: Int

    /// Whether it gave its vote.
    let isGranted: Bool
  }

  /// The servers, each in the place of its number.
  package var servers: [Server]

  /// The answers in the latest election, in the order in which they came.
  private(set) var ballots: [Ballot] = []

  /// Servers, each in the place of its number.
  package init(_ servers: [Server]) {
    self.servers = servers
  }

  /// Has an event happen to a server, and carries its requests and the answers to them until there
  /// is nothing left to carry. Who is not among those present hears nothing.
  mutating func play(_ event: Event, at position: Int, among present: [Int]) {
    var requests = sent(by: position, on: event)
    while !requests.isEmpty {
      let (request, receiver) = requests.removeFirst()
      guard present.contains(receiver) else { continue }
      requests += exchange(request, from: position, with: receiver)
    }
  }

  /// The requests that a server sends when something happens to it.
  private mutating func sent(by position: Int, on event: Event) -> [(Request, to: Int)] {
    servers[position].handle(event).effects.compactMap { effect in
      if case .send(let request, let peer) = effect { (request, peer.rawValue) } else { nil }
    }
  }

  /// Brings a request to its receiver and the answer back, and says what is sent then.
  private mutating func exchange(
    _ request: Request, from sender: Int, with receiver: Int
  ) -> [(Request, to: Int)] {
    let result = servers[receiver].handle(.request(request, from: ServerID(sender)))
    for case .reply(let reply) in result.effects {
      if case .requestVote(let answer) = reply {
        ballots.append(Ballot(voter: receiver, isGranted: answer.voteGranted))
      }
      guard let event = Event(reply, from: ServerID(receiver), to: request) else { continue }
      return sent(by: sender, on: event)
    }
    return []
  }

  /// Has a server stand for election until it leads, or until it has stood in a term that is new to
  /// all: in one before, it may be told of a later term, or meet votes that were given already.
  ///
  /// - Returns: Whether it leads.
  package mutating func elect(_ position: Int, among present: [Int]) -> Bool {
    let known = (present + [position]).map { servers[$0].currentTerm }.max() ?? 0
    for _ in 0..<3 where servers[position].currentTerm <= known && !leads(position) {
      ballots = []
      play(.electionTimeout, at: position, among: present)
    }
    return leads(position)
  }

  private func leads(_ position: Int) -> Bool {
    servers[position].role == .leader
  }
}

extension Event {
  /// An answer at whoever asked; `nil` if it is of another kind than the request.
  fileprivate init?(_ reply: Reply, from peer: ServerID, to request: Request) {
    switch (reply, request) {
    case (.requestVote(let reply), .requestVote(let request)):
      self = .requestVoteReply(reply, from: peer, to: request)
    case (.appendEntries(let reply), .appendEntries(let request)):
      self = .appendEntriesReply(reply, from: peer, to: request.summary)
    default: return nil
    }
  }
}
