// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// An election timer runs out: what does the server do (§5.2)?
struct Timeout: Predictable {
  let scene: Scene

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .electionTimeout = scene.step.event, scene.server.role != .leader else { return nil }
    self.scene = scene
  }

  private var name: String { scene.name }
  private var term: Term { scene.server.currentTerm }
  private var next: Term { term + 1 }
  private var isAlone: Bool { scene.names.count == 1 }
  private var isCandidate: Bool { scene.server.role == .candidate }
  private var reached: Int { scene.audience(of: scene.step.server).count }
  private var isCutOff: Bool { reached < scene.majority }

  var level: Question.Level { .basic }
  var merit: Int { isAlone ? 4 : isCandidate || isCutOff ? 3 : 1 }
  var outcome: String { scene.successor.role.rawValue }

  func draft(from generator: inout Generator) -> Draft? {
    let prompt = "\(name) is \(scene.standing), and its election timer runs out. What does it do?"
    var claims = Claims(right: scene.successor.role == .leader ? taking : standing)
    claims.add(taking, because: reasonNotToLead)
    claims.add(isAlone ? standing : nil, because: "Its own vote is 1 of 1, which is a majority.")
    claims.add(asking, because: reasonAgainstOldTerm)
    claims.add(isCutOff ? waiting : nil, because: reasonNotToWait)
    claims.add(consulting, because: reasonNotToConsult)
    guard let key = claims.key else { return nil }
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture, key: key, answer: answer,
      followUps: [followUp])
  }

  private var standing: String {
    "It stands for election in term \(next), votes for itself and asks the others for their votes"
  }

  private var taking: String { "It leads term \(next) at once" }

  private var asking: String {
    isCandidate
      ? "It asks those who have not answered once more for their votes in term \(term)"
      : "It asks the others for their votes in term \(term)"
  }

  private var waiting: String { "It waits until it is in touch with a majority again" }

  private var consulting: String {
    "It asks the others whether they hear from the leader, and stands if they don't"
  }
}

/// Why it does that and nothing else.
extension Timeout {
  private var reasonNotToLead: String {
    """
    It takes the votes of \(scene.majority) of \(scene.names.count) servers to lead, and all that \
    \(name) has is its own.
    """
  }

  private var reasonAgainstOldTerm: String {
    if isCandidate {
      return """
        The election of term \(term) is over for \(name). Whoever has voted in it for somebody else \
        can't vote again, so a new attempt needs a new term.
        """
    }
    return "Each election is held in a term of its own. \(fateOfTerm)."
  }

  private func label(of voted: ServerID) -> String {
    voted == scene.step.server ? "itself" : scene.name(of: voted)
  }

  /// How many others answer it.
  private var others: String { reached == 1 ? "none" : "\(reached - 1)" }

  /// Why the present term is not for another election.
  private var fateOfTerm: String {
    if term == 0 { return "Term 0 is the time before the first, and nobody leads it" }
    return scene.server.votedFor.map {
      "In term \(term) \(name) has voted for \(label(of: $0))"
    }
      ?? "Others have told \(name) of term \(term), and may have voted in it"
  }

  private var reasonNotToWait: String {
    """
    \(name) can't know who will answer. It stands, gets too few votes, and stands again in a later \
    term when its timer runs out.
    """
  }

  private var reasonNotToConsult: String {
    """
    There is no such round in the paper's Raft: silence for the length of the timer is all that it \
    takes. PreVote, of the thesis, adds one that asks whether an election could be won.
    """
  }

  private var answer: String {
    if isAlone {
      return """
        In a cluster of one a majority is 1. \(name) moves to term \(next), votes for itself, and \
        leads with that vote.
        """
    }
    let chances =
      isCutOff
      ? "It hears back from \(others) of the \(scene.names.count - 1) others, and can't win."
      : "It leads once it has \(scene.majority) votes of \(scene.names.count)."
    return """
      \(name) heard from no leader in time. It moves from term \(term) to \(next), votes for itself, \
      writes both to disk, starts its timer anew and asks everybody else. \(chances)
      """
  }

  private var followUp: FollowUp {
    .aside(
      ask: "Why is the length of an election timer drawn at random?",
      answer: """
        So that one server's timer runs out well before the others' and it wins before they stand. \
        With equal timers servers would stand together and split the votes again and again (§5.2).
        """)
  }
}
