// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Raft
internal import Simulation

/// What is asked of a vote that arrives, and why it comes out as it does.
extension VoteCount {
  private var size: Int { scene.names.count }
  private var majority: Int { scene.majority }
  private var voterName: String { scene.name(of: voter) }

  var prompt: String {
    let verdict = reply.voteGranted ? "vote granted" : "vote denied"
    let own = isNews ? "; the voter is in term \(reply.term)" : ""
    let tally = isStanding ? ", with the votes of \(voters)" : ""
    return """
      \(voterName)'s answer is about to arrive at \(name): \(verdict) in term \(request.term)\(own). \
      \(name) is \(scene.standing)\(tally). What becomes of \(name)?
      """
  }

  private var voters: String {
    let names = scene.server.votes.map { scene.name(of: $0) }
    return "\(names.listed) (\(names.count) of \(size))"
  }

  /// What becoming one thing or another is called.
  func claim(of fate: Fate) -> String {
    switch fate {
    case .leads: "It leads term \(term)"
    case .stands: "It stays a candidate in term \(term)"
    case .follows: "It becomes a follower in term \(max(reply.term, term))"
    case .unchanged: "It stays \(scene.standing)"
    }
  }

  var reasonNotToLead: String {
    if isNews { return reasonToFollow }
    if isStale {
      return """
        The vote was given for term \(request.term), and \(name) stands in term \(term). A vote \
        counts in its own term only.
        """
    }
    let votes = tally.of("vote")
    if !reply.voteGranted {
      return "The answer is no. \(name) still has \(votes) of \(size), and it takes \(majority)."
    }
    return isKnown
      ? "\(voterName)'s vote is counted already: it has \(votes) of \(size), and takes \(majority)."
      : "With \(voterName)'s that makes \(votes) of \(size), and it takes \(majority)."
  }

  var reasonNotToStand: String {
    isNews
      ? reasonToFollow
      : """
      With \(voterName)'s it has \(tally.of("vote")) of \(size), which is a majority. \
      It need not wait for the others.
      """
  }

  var reasonToFollow: String {
    """
    The answer tells of term \(reply.term), and \(name) is in term \(term). Whoever hears of a newer \
    term becomes a follower in it.
    """
  }

  var reasonNotToFollow: String {
    if !reply.voteGranted && !isStale && isStanding {
      return """
        Only a newer term makes it give up, and the answer is of term \(reply.term), its own. A \
        refusal costs it nothing but that vote.
        """
    }
    return "Only a newer term would make it step down, and the answer is of term \(reply.term)."
  }

  var answer: String {
    switch fate {
    case .leads:
      return """
        It leads. The vote is of term \(request.term), in which \(name) stands, and makes \(tally) of \
        \(size); a majority is \(majority). It lets the others hear of it at once.
        """
    case .follows: return "It becomes a follower. \(reasonToFollow) Its candidacy is over (§5.1)."
    case .stands: return "It goes on standing. \(reasonNotToLead)"
    case .unchanged:
      return """
        Nothing. \(name) is \(scene.standing), and an answer about term \(request.term) is of no \
        consequence to it any more.
        """
    }
  }

  var followUp: FollowUp {
    .aside(
      ask: "Why is a vote counted only in the term for which it was given?",
      answer: """
        In another term its voter may have voted for somebody else. Votes of several terms put \
        together could make two leaders of one term.
        """)
  }
}
