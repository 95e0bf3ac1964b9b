// SPDX-License-Identifier: MIT

internal import Raft

/// Other ways for a follower to take entries in.
extension Variant {
  static let cutsWhatConflicts = Variant(
    "cuts-what-conflicts",
    """
    A follower that finds another term at prevLogIndex deletes its log from there on as it rejects. \
    The leader of its term has another entry there, so these are not committed, and never will be.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      let reply = Replication.handleAppendEntries(&server, request)
      guard reply?.success == false, request.term == server.currentTerm,
        server.log.contains(request.prevLogIndex)
      else { return reply }
      server.log.truncate(from: request.prevLogIndex)
      server.persist(.log)
      return reply
    })

  static let takesTwoAtATime = Variant(
    "takes-two-at-a-time",
    """
    A follower stores the first two entries of a request, whatever it carries, and vouches for no \
    more. The leader sends the others again.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      var start = request
      start.entries = Array(request.entries.prefix(2))
      return Replication.handleAppendEntries(&server, start)
    })

  static let commitsWhatWasChecked = Variant(
    "commits-what-was-checked",
    """
    A follower takes the leader's commit index only as far as prevLogIndex, where the logs were \
    compared. The new entries are committed with the next request.
    """,
    Reference.rules.replacing(\.handleAppendEntries) { server, request in
      var cautious = request
      cautious.leaderCommit = min(request.leaderCommit, request.prevLogIndex)
      return Replication.handleAppendEntries(&server, cautious)
    })
}
