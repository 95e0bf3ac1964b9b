// SPDX-License-Identifier: MIT

internal import YAML

/// Whether the parts of a question go together: what its kind needs, and what its proof needs.
struct QuestionCheck {
  let fields: Fields
  let kind: Question.Kind?
  let proof: Proof?
  let reader: Reader

  /// Reports all that doesn't go together.
  func run() {
    checkExhibits()
    checkPacket()
    checkComputation()
    checkClaims()
  }

  private func checkExhibits() {
    switch kind {
    case .log where fields["cluster"] == nil:
      reportMissing("a 'cluster' whose logs are read")
    case .bug where fields["code"] == nil:
      reportMissing("'code' in which to find the bug")
    case .predict where !hasSchedule:
      reportMissing("a 'schedule', a 'cluster', or a 'play' in its proof")
    default:
      break
    }
  }

  /// Whether there is something of which the outcome can be predicted.
  private var hasSchedule: Bool {
    fields["schedule"] != nil || fields["cluster"] != nil || fields["proof"]?["play"] != nil
  }

  private func checkPacket() {
    if kind == .design, fields["packet"] == nil {
      reportMissing("an interviewer's 'packet'")
    } else if let kind, kind != .design, let key = fields.node.key("packet") {
      reader.report(
        "a question of kind '\(kind.rawValue)' has no packet", at: key, expected: "kind: design")
    }
  }

  private func checkComputation() {
    guard let node = fields["proof"]?["compute"], fields["cluster"] == nil, kind != .log
    else { return }
    reader.report(
      "there is no 'cluster' to compute on", at: node, expected: "cluster: servers and their logs")
  }

  private func checkClaims() {
    guard !mayBePlayed else { return }
    for key in claimKeys {
      reader.report(
        "'holds' needs something that is played", at: key,
        expected: "proof: {scenario: …} or {play: …}")
    }
  }

  /// Whether the proof is played; one that names nothing is reported already.
  private var mayBePlayed: Bool {
    guard let proof = fields["proof"] else { return false }
    if proof["scenario"] != nil || proof["play"] != nil { return true }
    return proof["mutant"] == nil && proof["compute"] == nil
  }

  /// The keys of all claims of the question.
  private var claimKeys: [Node] {
    let number = fields["number"]
    let options = fields["options"]?.items ?? []
    let mistakes = number?["mistakes"]?.items ?? []
    return (options + [number].compactMap(\.self) + mistakes).compactMap { $0.key("holds") }
  }

  private func reportMissing(_ what: String) {
    guard let node = fields["kind"], let kind else { return }
    reader.report("a question of kind '\(kind.rawValue)' needs \(what)", at: node)
  }
}
