// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// Why a server follows or refuses a leader that it hears.
extension Heartbeat {
  var reasonNotToFollow: String {
    """
    The request is of term \(request.term), and \(name) is in term \(term): \(sender) leads no more.
    """
  }

  var reasonNotToReset: String {
    scene.server.role == .leader
      ? "A leader waits for no election timer."
      : """
      Only a leader of its own term or a later one keeps it quiet. If deposed ones could, they would \
      hold up the election of a new one.
      """
  }

  var reasonToAnswer: String {
    """
    It answers with its term \(term). That is how \(sender) learns that its own term \(request.term) \
    is over.
    """
  }

  var reasonToFollow: String {
    let (own, other) = (term, request.term)
    switch scene.server.role {
    case .leader:
      return "Term \(other) is newer than its term \(own). A leader gives way to it like anybody."
    case .candidate:
      return isNews
        ? "Term \(other) is newer than its term \(own), and has a leader already."
        : """
        \(sender) leads term \(own), so a majority has voted for \(sender) in it. \(name) can't win \
        it any more.
        """
    case .follower: return reasonOfFollower
    }
  }

  private var reasonOfFollower: String {
    if !isAccepted {
      return """
        It refuses to store anything, as its log does not match. But \(sender) leads term \
        \(request.term) all the same, and has been heard of.
        """
    }
    if let vote = scene.server.votedFor, vote != request.leader, !isNews {
      return """
        That it voted for \(scene.name(of: vote)) does not matter. \(sender) has the votes of a \
        majority, and whoever leads a term is followed in it.
        """
    }
    return "The request's term \(request.term) is not older than its own, which is \(term)."
  }

  var reasonToReset: String {
    isAccepted
      ? "To hear from the leader of its term is what keeps an election timer from running out."
      : """
      Whether the entries fit is another matter: the timer is about hearing from the leader, and \
      \(name) has.
      """
  }

  var answer: String {
    if isStale {
      return """
        It refuses. \(reasonNotToFollow) \(reasonToAnswer) Otherwise nothing changes at \(name) \
        (§5.1).
        """
    }
    let comparison =
      isNews
      ? "Term \(request.term) is news to \(name), which was in term \(term)"
      : "Both are in term \(term)"
    let refusal =
      isAccepted
      ? ""
      : " It answers no, for its log does not match at index \(request.prevLogIndex)."
    return """
      It follows \(sender). \(comparison), and a term has one leader at most, so whoever sends \
      AppendEntries in it leads it. The election timer starts anew (§5.2).\(refusal)
      """
  }

  var followUp: FollowUp {
    .aside(
      ask: "Which three things start an election timer anew?",
      answer: """
        AppendEntries from the leader of its term, a vote that it grants, and its own candidacy. A \
        request of an older term does not, and neither does a plea that it turns down.
        """)
  }
}
