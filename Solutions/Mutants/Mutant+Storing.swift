// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Solutions

/// How followers bring their logs in line, and what they make of that.
extension Mutant {
  static let storing = [
    yesWithoutStoring, appendsBlindly, restampsEntries, keepsConflictingEntries, overwritesInPlace,
    cutsOnEveryRequest, cutsBeforeAppending,
  ]

  static let vouching = [commitsBeyondTheRequest, vouchesForItsWholeLog]

  static let yesWithoutStoring = Mutant(
    "yes-without-storing", in: .handleAppendEntries,
    breaks: [.persistBeforePromising, .progress, .commitment],
    "A follower says yes to entries that continue its log, and does not append them.",
    consequence: "The leader counts a majority that consists of itself.",
    source: "Raft paper, Figure 2 (AppendEntries, step 4)",
    Reference.rules.following {
      $0.store = { server, request in
        guard request.prevLogIndex < server.log.lastIndex else { return }
        Following.store(&server, request)
      }
    })

  static let appendsBlindly = Mutant(
    "appends-blindly", in: .handleAppendEntries,
    breaks: [.logMatching, .persistBeforePromising, .stateMachineSafety, .expectation],
    "A follower appends whatever comes, also what it has already.",
    consequence: """
      A request that comes twice, or that starts at an earlier index, is in the log twice, and all \
      that follows stands at the wrong index.
      """,
    source: "willemt/raft e4c4029",
    Reference.rules.following {
      $0.store = { server, request in
        guard !request.entries.isEmpty else { return }
        server.log.append(contentsOf: request.entries)
        server.persist(.log)
      }
    })

  static let restampsEntries = Mutant(
    "restamps-entries", in: .handleAppendEntries,
    breaks: [.logMatching, .stateMachineSafety, .leaderCompleteness, .commitment, .expectation],
    "A follower stores entries under the term of the leader who sends them.",
    consequence: """
      An entry of an earlier term gets another name on every server, and logs that are alike no \
      longer look so.
      """,
    source: "rafter#34; MIT 6.824, students' solutions",
    Reference.rules.following {
      $0.store = { server, request in
        var copy = request
        copy.entries = request.entries.map { Entry(term: request.term, command: $0.command) }
        Following.store(&server, copy)
      }
    })

  static let keepsConflictingEntries = Mutant(
    "keeps-conflicting-entries", in: .handleAppendEntries,
    breaks: [
      .persistBeforePromising, .logMatching, .stateMachineSafety, .leaderCompleteness, .commitment,
    ],
    """
    A follower appends only what goes beyond its log, and says yes although it holds other entries \
    before that.
    """,
    consequence: """
      The leader counts a copy that does not exist, and the follower may win an election with \
      entries that were never committed.
      """,
    source: "Raft paper, Figure 2 (AppendEntries, step 3)",
    Reference.rules.following {
      $0.store = { server, request in
        let held = max(0, server.log.lastIndex - request.prevLogIndex)
        guard held < request.entries.count else { return }
        server.log.append(contentsOf: request.entries[held...])
        server.persist(.log)
      }
    })

  static let overwritesInPlace = Mutant(
    "overwrites-in-place", in: .handleAppendEntries,
    breaks: [.logMatching, .stateMachineSafety, .leaderCompleteness, .expectation],
    "A follower replaces a conflicting entry, and keeps those that follow it.",
    consequence: """
      A stale tail stands behind a new entry. Its last term may win an election for a log that no \
      leader ever had.
      """,
    source: "mofa#1150, #1151; CCF#519",
    Reference.rules.following {
      $0.store = { server, request in
        guard let firstNew = Following.firstNew(of: request, in: server.log) else { return }
        let end = request.prevLogIndex + request.entries.count + 1
        let tail = server.log.lastIndex < end ? [] : server.log.entries(from: end)
        server.log.truncate(from: Following.place(of: firstNew, of: request, in: server.log))
        server.log.append(contentsOf: request.entries[firstNew...] + tail)
        server.persist(.log)
      }
    })

  static let cutsOnEveryRequest = Mutant(
    "cuts-on-every-request", in: .handleAppendEntries,
    breaks: [.commitment, .leaderCompleteness, .clientDurability, .expectation, .progress],
    "A follower deletes all that follows prevLogIndex, whatever the request carries.",
    consequence: """
      A heartbeat that was overtaken by entries takes them back, after the follower has told the \
      leader that it holds them; the leader never sends them again.
      """,
    source: "MIT 6.824, Students' Guide; RaftOS#26",
    Reference.rules.following {
      $0.store = { server, request in
        server.log.truncate(from: Following.place(of: 0, of: request, in: server.log))
        server.log.append(contentsOf: request.entries)
        server.persist(.log)
      }
    })

  static let cutsBeforeAppending = Mutant(
    "cuts-before-appending", in: .handleAppendEntries,
    breaks: [.commitment, .leaderCompleteness, .clientDurability, .expectation, .progress],
    "A follower deletes all that follows prevLogIndex whenever a request carries entries.",
    consequence: """
      A request that was overtaken by a longer one takes the rest back, after the follower has told \
      the leader that it holds it.
      """,
    source: "hashicorp/raft#113, 0f31a01; akka-raft#66; openraft 9540c904",
    Reference.rules.following {
      $0.store = { server, request in
        guard !request.entries.isEmpty else { return }
        server.log.truncate(from: Following.place(of: 0, of: request, in: server.log))
        server.log.append(contentsOf: request.entries)
        server.persist(.log)
      }
    })

  static let commitsBeyondTheRequest = Mutant(
    "commits-beyond-the-request", in: .handleAppendEntries,
    breaks: [.stateMachineSafety, .commitment, .leaderCompleteness],
    """
    A follower commits up to the leader's commit index as far as its own log goes, beyond what the \
    request has told of that log. It shows beside a leader that starts from the first entry, and \
    sends one at a time.
    """,
    consequence: """
      It applies entries of a failed leader that nobody has compared with the new one's.
      """,
    source: "copycat#265; scylladb#9965; rabbitmq/ra#508; MIT 6.824, Students' Guide",
    Reference.rules.startingFromTheFirstEntry.following {
      $0.commits = { _, request in request.leaderCommit }
    })

  static let vouchesForItsWholeLog = Mutant(
    "vouches-for-its-whole-log", in: .handleAppendEntries,
    breaks: [.persistBeforePromising, .commitment, .leaderCompleteness, .stateMachineSafety],
    """
    A follower's success vouches for the whole of its log, and not for what the request covered. It \
    shows beside a leader that starts from the first entry, and believes what it is told.
    """,
    consequence: """
      The leader counts entries of a failed leader as copies of its own, and commits what hardly \
      anybody stores.
      """,
    source: "CCF#6001, #6016 (inaccurate acknowledgements)",
    Reference.rules.startingFromTheFirstEntry
      .following { $0.vouches = { server, _ in server.log.lastIndex } }
      .learning {
        $0.proves = { server, answer in min(answer.reply.matchIndex, server.log.lastIndex) }
      })
}
