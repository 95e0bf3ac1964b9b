// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// A follower has refused a request: where does the leader go on (§5.3)?
struct NextRequest: Predictable {
  let scene: Scene
  private let follower: ServerID
  private let rejected: LogIndex
  private let hint: AppendEntriesReply.Conflict
  private let next: AppendEntries

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard
      case .appendEntriesReply(let reply, from: let follower, to: let request) = scene.step.event,
      !reply.success, let hint = reply.conflict, let next = scene.result.request(to: follower)
    else { return nil }
    self.scene = scene
    self.follower = follower
    self.hint = hint
    self.next = next
    rejected = request.prevLogIndex
    // What was learnt of the follower before may bound how far back it goes; that is not asked about.
    guard right == target else { return nil }
  }

  /// Where the hint leads to: behind the leader's last entry of the term that it names, or else to the
  /// index before the one that it names.
  private var target: LogIndex {
    let terms = scene.server.log.terms.prefix(rejected.rawValue)
    let shared = hint.term.flatMap { term in terms.lastIndex(of: term.rawValue) }
    return shared.map { LogIndex($0 + 1) } ?? hint.index - 1
  }

  var level: Question.Level { .intermediate }
  var merit: Int { hint.term == nil ? 3 : 5 }
  var outcome: String { hint.term == nil ? "gap" : "conflict" }

  func draft(from generator: inout Generator) -> Draft? {
    guard mistakes.count > 1 else { return nil }
    let leader = scene.name
    let prompt = """
      \(name) refuses a request with prevLogIndex \(rejected), and its answer is about to arrive at \
      \(leader): \(complaint). \(leader) makes use of that hint: \(usage). Which prevLogIndex does its \
      next request to \(name) have?
      """
    return Draft(
      kind: .predict, prompt: prompt, picture: scene.picture,
      key: .number(Quantity(Double(right.rawValue), mistakes: mistakes)), answer: answer,
      followUps: [followUp])
  }

  private var name: String { scene.name(of: follower) }
  private var right: LogIndex { next.prevLogIndex }

  /// What the follower says of its log.
  private var complaint: String {
    guard let term = hint.term else { return "its log \((hint.index - 1).ending)" }
    return
      "its entry there is of term \(term), and its first of that term is at index \(hint.index)"
  }

  /// How a leader goes by what the follower says.
  private var usage: String {
    hint.term == nil
      ? hint.index == 1 ? "it goes on at the beginning" : "it goes on where that log ends"
      : "it goes on behind its own last entry of that term, or, if it has none, at the index named"
  }

  private var mistakes: [Quantity.Mistake] {
    let candidates: [(LogIndex, String)] = [
      (rejected, "That request was refused just now, and would be again."),
      (
        rejected - 1,
        "One step back at a time is right too, but slow. The hint spares the steps to \(right)."
      ),
      (
        hint.index,
        "\(hint.index) is where \(name)'s log parts or ends; prevLogIndex is the index before that."
      ),
      (right + 1, "That is nextIndex. prevLogIndex is one less."),
      (0, "It need not go back to the beginning: the logs agree up to index \(right)."),
    ]
    return candidates.reduce(into: []) { mistakes, candidate in
      let (index, reason) = candidate
      guard index >= 0, index != right,
        !mistakes.contains(where: { $0.value == Double(index.rawValue) })
      else { return }
      mistakes.append(Quantity.Mistake(Double(index.rawValue), reason: reason))
    }
  }

  private var answer: String {
    let leader = scene.name
    guard let term = hint.term else {
      return """
        \(right). \(name)'s log \((hint.index - 1).ending), so no request that starts behind \
        that can match. nextIndex becomes \(right + 1).
        """
    }
    let hasTerm = scene.server.log.terms.prefix(rejected.rawValue).contains(term.rawValue)
    return hasTerm
      ? """
      \(right). \(leader) has entries of term \(term) too, the last of them at index \(right), and \
      goes on right behind it: nextIndex becomes \(right + 1).
      """
      : """
      \(right). \(leader) has no entry of term \(term), so all of \(name)'s entries of that term, \
      from index \(hint.index) on, are in conflict. One request skips them: nextIndex becomes \
      \(right + 1).
      """
  }

  private var followUp: FollowUp {
    .aside(
      ask: "How would it go on without the hint?",
      answer: """
        nextIndex would go back by one with each refusal, and so one round trip would be spent on \
        every entry in conflict. The paper doubts that it matters in practice (§5.3).
        """)
  }
}

extension StepResult {
  /// The first AppendEntries that is sent to a peer.
  func request(to peer: ServerID) -> AppendEntries? {
    for case .send(.appendEntries(let request), to: peer) in effects { return request }
    return nil
  }
}
