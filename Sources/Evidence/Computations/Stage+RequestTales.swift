// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft

/// What is told of requests.
extension Stage {
  /// What the receiver of a RequestVote answers, and what becomes of it.
  var taleOfVote: [String]? {
    guard let (voter, reply) = ballot else { return nil }
    let vote = voter.votedFor.map { names[$0.rawValue] } ?? "nobody"
    let name = names[voter.id.rawValue]
    return [
      "\(name) answers with voteGranted \(reply.voteGranted) and term \(reply.term).",
      "Then it is in term \(voter.currentTerm) and has voted for \(vote).",
    ]
  }

  /// What the receiver of an AppendEntries answers, and what becomes of it.
  var taleOfRequest: [String]? {
    guard let (follower, reply) = delivery else { return nil }
    let name = names[follower.id.rawValue]
    let match = reply.success ? ", matchIndex \(reply.matchIndex)" : ""
    let terms = follower.log.entries(from: 1).map { "\($0.term)" }.joined(separator: " ")
    let commit =
      picture.message.flatMap { message in
        picture.members.first { $0.name == message.to }?.commit
      } == nil ? "" : " and its commitIndex is \(follower.commitIndex)"
    return [
      "\(name) answers with success \(reply.success)\(match) and term \(reply.term).",
      "Then the terms of its entries are \(terms.isEmpty ? "none" : terms)\(commit).",
    ]
  }

  /// What the follower makes of each request of the leader.
  var taleOfRefusals: [String]? {
    retreat.map { requests in
      requests.map { request, isTaken in
        "prevLogIndex \(request.prevLogIndex), prevLogTerm \(request.prevLogTerm): "
          + (isTaken ? "taken." : "refused.")
      }
    }
  }
}
