// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// What leaders make of a success.
extension Mutant {
  static let crediting = [
    knownNewsHideANewTerm, answersOfAnOlderTerm, rejectionTakenForSuccess, matchFromTheLogsEnd,
    matchFromNextIndex, creditsPrevOnly, successNotNoted, chatters,
  ]

  static let knownNewsHideANewTerm = Mutant(
    "known-news-hide-a-new-term", in: .handleAppendEntriesReply, breaks: [.expectation, .progress],
    """
    A leader throws an answer away if it knows already that the follower holds what was asked, and \
    only then compares terms.
    """,
    consequence: """
      The answers to an idle leader's heartbeats bring nothing new but the term. It does not hear \
      that its time is over, and goes on taking commands that nobody will store.
      """,
    source: "willemt/raft 8b444aa",
    Reference.rules.replacing(\.handleAppendEntriesReply) { server, reply, peer, request in
      let asked = request.prevLogIndex + request.entryCount
      if server.role == .leader, asked <= server.matchIndex[peer] { return }
      Replication.handleAppendEntriesReply(&server, reply, from: peer, to: request)
    })

  static let answersOfAnOlderTerm = Mutant(
    "answers-of-an-older-term", in: .handleAppendEntriesReply,
    breaks: [.commitment, .leaderCompleteness],
    "A leader counts an answer to a request that it sent when it led an earlier term.",
    consequence: """
      What the follower held then may have been overwritten since. Its old yes commits an entry that \
      the leader has alone.
      """,
    source: "MIT 6.824, Students' Guide (term confusion); willemt/raft 285fdff",
    Reference.rules.learning {
      $0.concerns = { server, answer in
        server.role == .leader && answer.reply.term <= server.currentTerm
      }
    })

  static let rejectionTakenForSuccess = Mutant(
    "rejection-taken-for-success", in: .handleAppendEntriesReply,
    breaks: [.commitment, .leaderCompleteness, .stateMachineSafety, .progress],
    "A leader does not look whether an answer says yes or no.",
    consequence: """
      A follower that lacks entries counts as one that has them, and never gets what it lacks.
      """,
    source: "CCF#5325 (a rejection moved the commit index)",
    Reference.rules.learning {
      let proven: @Sendable (Learning.Answer) -> LogIndex = {
        $0.request.prevLogIndex + $0.request.entryCount
      }
      $0.proves = { _, answer in proven(answer) }
      $0.backUp = { server, answer in Learning.advance(&server, answer, proven(answer)) }
    })

  static let matchFromTheLogsEnd = Mutant(
    "match-from-the-logs-end", in: .handleAppendEntriesReply,
    breaks: [.commitment, .leaderCompleteness, .stateMachineSafety],
    "After a success the leader credits the follower with the whole log as it is by now.",
    consequence: """
      A command that came after the request was sent counts as stored by a follower that has never \
      heard of it.
      """,
    source: "MIT 6.824, Students' Guide (matchIndex is prevLogIndex plus the entries sent)",
    Reference.rules.learning { $0.proves = { server, _ in server.log.lastIndex } })

  static let matchFromNextIndex = Mutant(
    "match-from-next-index", in: .handleAppendEntriesReply,
    breaks: [.commitment, .leaderCompleteness, .stateMachineSafety],
    """
    After a success the leader credits the follower with all that comes before nextIndex as it is by \
    now. It shows beside a leader that moves nextIndex on as it sends.
    """,
    consequence: """
      The answer to an older request counts for a younger one that is still on its way, or lost.
      """,
    source: "MIT 6.824, Students' Guide (matchIndex is not nextIndex - 1)",
    Reference.rules.sendingAhead.learning {
      $0.proves = { server, answer in server.nextIndex[answer.peer] - 1 }
    })

  static let creditsPrevOnly = Mutant(
    "credits-prev-only", in: .handleAppendEntriesReply,
    breaks: [.progress, .termination, .budget],
    "After a success the leader forgets to add the entries that the request carried.",
    consequence: """
      A follower never counts as having the last entries, so they are sent again for ever and are \
      not committed.
      """,
    source: "Raft paper §5.3; MIT 6.824, Students' Guide",
    Reference.rules.learning { $0.proves = { _, answer in answer.request.prevLogIndex } })

  static let successNotNoted = Mutant(
    "success-not-noted", in: .handleAppendEntriesReply, breaks: [.budget],
    "After a success the leader moves matchIndex, and leaves nextIndex where it was.",
    consequence: "Everything since the election is sent again with every request.",
    source: "MIT 6.824, TestRPCBytes",
    Reference.rules.learning {
      $0.advance = { server, answer, matchIndex in
        guard matchIndex > server.matchIndex[answer.peer] else { return }
        server.matchIndex[answer.peer] = matchIndex
        server.advanceCommitIndex()
      }
    })

  static let chatters = Mutant(
    "chatters", in: .handleAppendEntriesReply, breaks: [.budget],
    "The leader answers every success with another request.",
    consequence: """
      Leader and follower keep each other busy as fast as the network lets them, with nothing to say.
      """,
    source: "MIT 6.824, TestCount",
    Reference.rules.learning {
      $0.advance = { server, answer, matchIndex in
        Learning.advance(&server, answer, matchIndex)
        if server.nextIndex[answer.peer] > server.log.lastIndex {
          server.replicate(to: answer.peer)
        }
      }
    })
}
