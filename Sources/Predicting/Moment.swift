// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Raft
internal import Simulation

/// A moment at which a run can stop, and what is to be predicted there.
struct Moment: Sendable {
  /// What sort of moment it is.
  let sort: Sort

  /// What is to be predicted.
  let subject: any Predictable

  /// A moment.
  init(_ sort: Sort, _ subject: any Predictable) {
    self.sort = sort
    self.subject = subject
  }

  /// The moment itself.
  var scene: Scene { subject.scene }

  /// The question that the moment asks, with the answer that the run gives; `nil` where the key and the
  /// run disagree, or too few answers could be thought of.
  ///
  /// - Parameters:
  ///   - scenario: The id of the scenario that is played.
  ///   - seed: What the run follows from.
  func question(of scenario: String, seed: UInt64) -> Question? {
    let id = "predict/\(scenario)/\(seed)/\(scene.number)-\(sort.rawValue)"
    var generator = Generator(seed: id.fingerprint)
    guard let draft = subject.draft(from: &generator) else { return nil }
    let question = Question(
      id: id, card: "predict/\(sort.rawValue)/\(subject.level.rawValue)", level: subject.level,
      topic: sort.topic, kind: .predict,
      prompt: scene.setting(except: subject.spokenOf) + draft.prompt,
      exhibits: [.cluster(draft.picture)], key: draft.key, answer: draft.answer,
      sources: sort.sources, followUps: draft.followUps,
      proof: .generated(family: sort.rawValue))
    let disagreement = subject.finding.flatMap { question.disagreement(with: $0) }
    return disagreement == nil ? question : nil
  }
}

extension Moment {
  /// How many events of a run happened when it can be seen what came of the moment.
  func end(in trace: [TraceEvent]) -> Int {
    let rest = trace[scene.span.upperBound...].prefix(Self.patience)
    let sent = trace[scene.span].compactMap(\.kind.sentMessage)
    let last =
      switch subject.horizon {
      case .reaction: rest.firstIndex { $0.kind.ends(sent) }
      case .leader: rest.firstIndex { $0.kind.tellsOfLeader }
      case .client: rest.firstIndex { $0.kind.tellsClient }
      }
    guard let last else { return min(scene.span.upperBound, trace.count) }
    return trace.endOfTurn(at: last)
  }

  /// Whether the message that arrives, or one that answers it, is an everyday heartbeat or the answer to
  /// one, which are left out elsewhere.
  func isAboutIdleMessage(in trace: [TraceEvent]) -> Bool {
    sort == .heartbeat
      || trace[scene.prelude..<scene.span.upperBound].contains { event in
        switch event.kind {
        case .received(let message): message.isIdle
        case .sent(let message): message.isIdle && scene.isAnswer(message)
        default: false
        }
      }
  }

  /// How many events are waited for.
  private static let patience = 120
}

extension TraceEvent.Kind {
  /// The number of the message that is sent.
  fileprivate var sentMessage: MessageID? {
    if case .sent(let message) = self { message.id } else { nil }
  }

  /// Whether one of some messages arrives or is lost.
  fileprivate func ends(_ messages: [MessageID]) -> Bool {
    switch self {
    case .received(let message), .lost(let message, _): messages.contains(message.id)
    default: false
    }
  }

  fileprivate var tellsOfLeader: Bool {
    if case .changed(let view) = self { view.role == .leader } else { false }
  }

  fileprivate var tellsClient: Bool {
    switch self {
    case .answered, .linksChanged, .crashed: true
    default: false
    }
  }
}

extension [TraceEvent] {
  /// How many events there are up to the end of what a server does at a moment.
  fileprivate func endOfTurn(at place: Int) -> Int {
    let first = self[place]
    let rest = self[(place + 1)...].prefix { $0.time == first.time && !$0.kind.isBeginning }
    return rest.endIndex
  }
}

extension TraceEvent.Kind {
  /// Whether something happens to a server that makes it act.
  fileprivate var isBeginning: Bool {
    switch self {
    case .booted, .electionTimeout, .heartbeatDue, .received, .proposed: true
    default: false
    }
  }
}
