// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Raft
internal import Simulation

/// A server is back after a crash: what does it know (Figure 2, State)?
struct Restart: Predictable {
  let scene: Scene
  private let former: Server
  private let restored: Server

  /// The scene, if it is of this sort.
  init?(_ scene: Scene) {
    guard case .boot(let saved) = scene.step.event, saved.currentTerm > 0 else { return nil }
    self.scene = scene
    former = scene.server
    restored = scene.successor
  }

  private var name: String { scene.name }
  private var isAlone: Bool { scene.names.count == 1 }

  /// Whether the disk holds something else than the server knew before the event amid which it
  /// crashed.
  private var hasSavedMore: Bool {
    restored.log != former.log || restored.currentTerm != former.currentTerm
      || restored.votedFor != former.votedFor
  }

  var spokenOf: [ServerID] { [] }
  var level: Question.Level { hasSavedMore || former.commitIndex > 0 ? .advanced : .intermediate }

  var merit: Int {
    1 + [restored.votedFor != nil, former.commitIndex > 0, hasSavedMore].count { $0 }
  }

  var outcome: String { "term \(restored.currentTerm)" }

  func draft(from generator: inout Generator) -> Draft? {
    let known = Knowledge(restored)
    var claims = Claims(right: known.words(scene))
    for (wrong, reason) in misconceptions(of: known) {
      claims.add(wrong.words(scene), because: reason)
    }
    guard let key = claims.key else { return nil }
    return Draft(
      kind: .predict, prompt: prompt, picture: picture, key: key, answer: answer,
      followUps: [followUp])
  }

  /// What others would take for known, and why it is not.
  private func misconceptions(of known: Knowledge) -> [(Knowledge, String)] {
    let disk = Knowledge(former).with { ($0.commit, $0.applied) = (0, 0) }
    return [
      (
        known.with { ($0.commit, $0.applied) = (former.commitIndex, former.lastApplied) },
        reasonAgainstVolatile
      ),
      (known.with { $0.vote = nil }, reasonForVote),
      (hasSavedMore ? disk : known, reasonForDisk),
      (known.with { $0.count = former.commitIndex.rawValue }, reasonForLog),
      (.none, reasonAgainstNothing),
      (
        known.with { ($0.term, $0.vote) = (known.term + 1, nil) },
        "To start is not to stand: its term is that on its disk until it hears of another."
      ),
    ]
  }

  /// The cluster, with the server as it was.
  private var picture: ClusterPicture {
    var picture = scene.picture
    picture.members[scene.step.server.rawValue] = .init(
      name, log: former.log.terms, term: former.currentTerm.rawValue,
      vote: former.votedFor.map(scene.name), commit: former.commitIndex.rawValue, isDown: true)
    return picture
  }

  private var prompt: String {
    let moment =
      scene.interrupted.contains(scene.step.server)
      ? "before the event amid which it crashed" : "when it crashed"
    return """
      \(name) crashed and starts again. It is shown as it was \(moment); it had applied all up to \
      index \(former.lastApplied). What does it know now?
      """
  }
}

extension Restart {
  private var reasonAgainstVolatile: String {
    """
    commitIndex and lastApplied are volatile and start at 0. They grow again when \
    \(isAlone ? "it leads and commits" : "a leader tells what is committed"), and the state machine is \
    built up anew from the log.
    """
  }

  private var reasonForVote: String {
    isAlone
      ? "Its vote is on disk: it was written before \(name) led with it."
      : """
      Its vote is on disk. Without it \(name) could vote for somebody else in term \
      \(restored.currentTerm), and two servers could lead it.
      """
  }

  private var reasonForDisk: String {
    "That is what it knew before its last event. What it wrote in that event is on its disk."
  }

  private var reasonForLog: String {
    isAlone
      ? "The whole log is on disk, and \(name) may have told clients that those commands are done."
      : """
      The whole log is on disk. \(name) has told a leader that it stores those entries, and the \
      leader may have counted on it.
      """
  }

  private var reasonAgainstNothing: String {
    "currentTerm, votedFor and the log are on disk, written before it answered anybody."
  }

  private var answer: String {
    """
    It has what its disk holds: term \(restored.currentTerm), \
    \(restored.votedFor.map { "its vote for \(scene.name(of: $0))" } ?? "no vote"), and \
    \(entries). All else is volatile: it is a follower, and commitIndex and lastApplied are 0 until it \
    \(isAlone ? "leads again" : "hears from a leader").
    """
  }

  private var entries: String {
    restored.log.isEmpty ? "an empty log" : restored.log.count.of("entry", plural: "entries")
  }

  private var followUp: FollowUp {
    .aside(
      ask: "Why need commitIndex not be on disk?",
      answer: """
        A leader finds it out again from what a majority stores, and tells it with its next \
        AppendEntries. Until then nothing is applied, which loses time but nothing else.
        """)
  }
}
