// SPDX-License-Identifier: MIT

/// A candidate's request at a voter, and the three grounds on which it may be refused.
struct Plea: Sendable {
  /// A ground on which a vote is refused (Figure 2, RequestVote).
  enum Ground: CaseIterable, Sendable {
    /// The candidate is in an older term.
    case olderTerm
    /// The voter has given its vote in that term to somebody else.
    case voteGiven
    /// The voter's log is more up-to-date.
    case newerLog
  }

  /// Who asks.
  let candidate: String

  /// The term it asks in.
  let term: Int

  /// Where its log ends.
  let candidateEnd: LogEnd

  /// Who is asked.
  let voter: String

  /// The voter's term.
  let voterTerm: Int

  /// Whom the voter voted for in that term.
  let vote: String?

  /// The voter's log, by the terms of its entries.
  let log: [Int]

  /// Where the voter's log ends.
  var voterEnd: LogEnd { LogEnd(of: log) }

  /// The grounds to refuse that hold.
  var grounds: [Ground] {
    Ground.allCases.filter { ground in
      switch ground {
      case .olderTerm: term < voterTerm
      case .voteGiven: term == voterTerm && vote != nil && vote != candidate
      case .newerLog: candidateEnd < voterEnd
      }
    }
  }

  /// Whether the candidate gets the vote.
  var isGranted: Bool { grounds.isEmpty }
}

extension Plea {
  /// The request of a picture; `nil` if it shows none, or too little of who gets it.
  init?(read picture: ClusterPicture) {
    guard case .requestVote(let candidate, _, let term, let index, let lastTerm) = picture.message,
      let voter = picture.receiver, !voter.isDown, let log = voter.log, let current = voter.term
    else { return nil }
    self.candidate = candidate
    self.term = term
    candidateEnd = LogEnd(term: lastTerm, index: index)
    self.voter = voter.name
    voterTerm = current
    // Whoever leads a term has voted for itself in it.
    vote = voter.vote ?? (picture.leader == voter.name ? voter.name : nil)
    self.log = log
  }
}
