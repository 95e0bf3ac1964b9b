// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Raft
internal import Simulation

/// What a client may hear, and why it does or does not.
extension ClientFate {
  private var name: String { scene.name }
  private var size: Int { scene.names.count }
  private var words: String { command.brief }
  private var isLeader: Bool { scene.server.role == .leader }

  func draft(from generator: inout Generator) -> Draft? {
    var claims = Claims(right: claim(of: fate))
    if isLeader { addWrong(ofLeader: &claims) } else { addWrong(ofOther: &claims) }
    guard let key = claims.key else { return nil }
    let prompt = """
      A client brings \(words) to \(name), which is \(scene.standing). Will \(name) tell it that the \
      command is done, as things stand?
      """
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture, key: key, answer: answer,
      followUps: [followUp])
  }

  private func addWrong(ofLeader claims: inout Claims) {
    claims.add(haste, because: reasonOfHaste)
    claims.add(claim(of: .stuck), because: "\(reach). That is a majority.")
    claims.add(claim(of: .done), because: "\(reach). It takes \(scene.majority) to commit.")
    claims.add(
      disavowal, because: "\(name) leads term \(scene.server.currentTerm), as far as it knows.")
  }

  private func addWrong(ofOther claims: inout Claims) {
    claims.add(forwarding, because: reasonOfForwarding)
    claims.add(storing, because: "Only a leader appends a client's command to its log.")
    claims.add(
      "It keeps the command until it leads itself",
      because: "A server keeps nothing for later. Whom the client asks next is up to the client.")
  }

  private func claim(of fate: Fate) -> String {
    switch fate {
    case .refused: refusal
    case .done: "Yes, once \(scene.majority) of \(size) servers store it"
    case .stuck: "No: it takes the command in, and can't commit it"
    }
  }

  private var refusal: String {
    guard case .refused(let leader) = proposal else { return disavowal }
    guard let leader else { return "No: it refuses, and knows of no leader to name" }
    return "No: it refuses, and names \(scene.name(of: leader)) as the leader"
  }

  private var disavowal: String { "No: it refuses, for it does not lead any more" }
  private var haste: String { "Yes, at once: it leads, and has stored the command" }
  private var forwarding: String {
    "Yes: it passes the command on to the leader, and the answer back"
  }

  private var storing: String { "Yes: it stores the command and sends it to the others" }

  private var reasonOfHaste: String {
    """
    Its own log is 1 of \(size). If it crashed for good then, the command would be gone, and the \
    client had been told otherwise.
    """
  }

  private var reasonOfForwarding: String {
    "Servers of the paper's Raft pass nothing on: they tell the client who leads, if they know (§8)."
  }

  private var reach: String {
    "\(reached) of \(size) servers are up and in touch with \(name), itself included"
  }

  private var answer: String {
    switch fate {
    case .refused:
      return """
        No. \(name) is \(scene.standing), and only a leader takes commands in. The client has to ask \
        again, and to look for the leader if nobody names it.
        """
    case .done:
      return """
        Yes. \(name) appends it and sends it on. \(reach). As soon as \(scene.majority) store it, \
        \(name) commits it, applies it and answers.
        """
    case .stuck:
      return """
        Not as things stand. \(name) appends it, for it takes itself for the leader. But \(reach), \
        and it takes \(scene.majority) to commit. The client waits; if the others elect a leader \
        meanwhile, the entry may be overwritten.
        """
    }
  }

  private var followUp: FollowUp {
    .aside(
      ask: "The client gets no answer and asks another server. What can go wrong?",
      answer: """
        The command may have been committed, or may still be, and then it is applied twice. So \
        clients number their commands and state machines remember the last number of each (§8).
        """)
  }
}
