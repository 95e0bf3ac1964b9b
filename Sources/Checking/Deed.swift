// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What a server does by sending a message, as far as Raft's promises speak of it.
///
/// A denial is no deed: it promises nothing.
enum Deed {
  /// It asks for votes, and so votes for itself.
  case asks(Term)

  /// It gives a candidate its vote.
  case grants(RequestVote, to: ServerID)

  /// It acts as the leader of a term.
  case leads(Term)

  /// It vouches to a leader for its log.
  case accepts(AppendEntriesReply, to: AppendEntries.Summary, leader: ServerID)

  /// What a message does; `nil` for a denial.
  init?(_ message: Message) {
    switch message.body {
    case .requestVote(let request): self = .asks(request.term)
    case .appendEntries(let request): self = .leads(request.term)
    case .requestVoteReply(let reply, to: let request):
      guard reply.voteGranted else { return nil }
      self = .grants(request, to: message.receiver)
    case .appendEntriesReply(let reply, to: let request):
      guard reply.success else { return nil }
      self = .accepts(reply, to: request, leader: message.receiver)
    }
  }

  /// The term it is of.
  var term: Term {
    switch self {
    case .asks(let term), .leads(let term): term
    case .grants(let request, to: _): request.term
    case .accepts(_, to: let request, leader: _): request.term
    }
  }
}

/// A server that handles a message.
struct Handling {
  let server: ServerID
  let message: Message
}

/// Who does something, and when.
struct Occasion {
  let server: ServerID
  let time: Instant
}
