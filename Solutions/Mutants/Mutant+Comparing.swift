// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// Mistakes about whose log is the more up-to-date (§5.4.1).
extension Mutant {
  static let comparing = [
    Mutant(
      "any-log-will-do", in: .isUpToDate, breaks: lostAtElections,
      "A voter does not compare logs at all.",
      consequence: """
        A server that lacks committed entries can win, and overwrites them on everybody else.
        """,
      source: "Students' Guide to Raft; §5.4.1",
      Reference.rules.replacing(\.isUpToDate) { _, _, _ in true }),

    Mutant(
      "only-lengths-compared", in: .isUpToDate, breaks: lostAtElections,
      "A voter compares the lengths of the logs and ignores the terms of their last entries.",
      consequence: """
        A long tail that was never committed beats a short log that was. The entries that a later \
        leader committed are lost.
        """,
      source: "Students' Guide to Raft: no cheating and just checking the length",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, _ in
        lastLogIndex >= server.log.lastIndex
      }),

    Mutant(
      "lengths-compared-first", in: .isUpToDate, breaks: lostAtElections + [.progress],
      "A voter compares the lengths first, and the last terms only where the lengths are equal.",
      consequence: """
        A long tail that was never committed beats a short log that was, and the one who has what is \
        committed may find no voters.
        """,
      source: "§5.4.1, with its two criteria in the wrong order",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, lastLogTerm in
        guard lastLogIndex == server.log.lastIndex else {
          return lastLogIndex > server.log.lastIndex
        }
        return lastLogTerm >= server.log.lastTerm
      }),

    Mutant(
      "only-last-terms-compared", in: .isUpToDate, breaks: lostAtElections,
      "A voter compares the terms of the last entries and ignores how long the logs are.",
      consequence: """
        Among servers whose logs end in one term, one that lacks the last committed entries can win.
        """,
      source: "§5.4.1, with its second half left out",
      Reference.rules.replacing(\.isUpToDate) { server, _, lastLogTerm in
        lastLogTerm >= server.log.lastTerm
      }),

    Mutant(
      "one-entry-less-will-do", in: .isUpToDate, breaks: lostAtElections,
      "A voter's count of entries is off by one, and a log that lacks the very last entry passes.",
      consequence: "The newest committed entry is lost whenever one who lacks it stands first.",
      source: "A slip between indices from 0 and from 1",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, lastLogTerm in
        guard lastLogTerm == server.log.lastTerm else { return lastLogTerm > server.log.lastTerm }
        return lastLogIndex + 1 >= server.log.lastIndex
      }),

    Mutant(
      "compared-with-commit-index", in: .isUpToDate, breaks: lostAtElections,
      "A voter compares the candidate's log with what it knows to be committed, not with its own log.",
      consequence: """
        A follower learns of a commit late. An entry that it stores, and that its leader has called \
        done, does not keep it from electing somebody who lacks the entry.
        """,
      source: "liferaft #8",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, _ in
        lastLogIndex >= server.commitIndex
      }),

    Mutant(
      "compared-with-current-term", in: .isUpToDate, breaks: [.progress],
      "A voter compares the candidate's last entry with its own current term, not with its own log.",
      consequence: """
        A candidate stands in a term in which no entry exists yet, so no log is ever good enough, and \
        nobody is elected.
        """,
      source: "§5.4.1; two things called term are mixed up",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, lastLogTerm in
        lastLogTerm >= server.currentTerm && lastLogIndex >= server.log.lastIndex
      }),

    Mutant(
      "both-must-be-ahead", in: .isUpToDate, breaks: [.progress],
      "A voter wants the candidate's log to be neither of an older term nor shorter than its own.",
      consequence: """
        Of a long log and a newer one neither votes for the other. If their votes are needed, there \
        is never a leader again.
        """,
      source: "hashicorp/raft #94; openraft a48a328",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, lastLogTerm in
        lastLogTerm >= server.log.lastTerm && lastLogIndex >= server.log.lastIndex
      }),

    Mutant(
      "equal-log-refused", in: .isUpToDate, breaks: [.progress],
      "A voter refuses a candidate whose log is exactly as up-to-date as its own.",
      consequence: "With equal logs, as in a new cluster, nobody is ever elected.",
      source: "§5.4.1: at least as up-to-date",
      Reference.rules.replacing(\.isUpToDate) { server, lastLogIndex, lastLogTerm in
        guard lastLogTerm == server.log.lastTerm else { return lastLogTerm > server.log.lastTerm }
        return lastLogIndex > server.log.lastIndex
      }),

    Mutant(
      "pleads-with-commit-index", in: .startElection, breaks: [.progress],
      "A candidate tells how far it knows entries to be committed, not where its log ends.",
      consequence: """
        It sells itself below its worth: whoever stores entries that nobody has told it to be \
        committed is turned down by all who store them too.
        """,
      source: "liferaft #8",
      Reference.rules.replacing(\.startElection) { server in
        // The reference stands for election with what it takes for the whole log.
        let log = server.log
        server.log.truncate(from: server.commitIndex + 1)
        Election.startElection(&server)
        server.log = log
      }),
  ]

  /// What follows when somebody without a committed entry is elected.
  private static let lostAtElections: [Property] = [
    .leaderCompleteness, .stateMachineSafety, .clientDurability,
  ]
}
