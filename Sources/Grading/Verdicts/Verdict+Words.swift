// SPDX-License-Identifier: MIT

public import Hosting
internal import Raft

extension Verdict {
  /// The verdict in a word or a few, as reports and results files have it, such as `not written yet`.
  public var word: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .notWritten: "not written yet"
    case .doesNotCompile: "does not compile"
    case .misbehaved(let incident): incident.kind.word
    case .notReproducible: "not reproducible"
    case .didNotArise: "did not arise"
    case .skipped: "skipped"
    }
  }
}

extension Verdict.Obstacle {
  /// What a scenario waits for, to follow "skipped".
  var words: String {
    switch self {
    case .missing(let function): "waiting for \(function.rule.qualifiedName)"
    case .tedium(.overflowedStack): "because others crashed"
    case .tedium(let kind): "because others were \(kind.word)"
    }
  }
}

extension Incident.Kind {
  /// What happened in a word or a few, such as `stuck`.
  public var word: String {
    switch self {
    case .crashed, .overflowedStack: "crashed"
    case .exhaustedMemory: "out of memory"
    case .stuck: "stuck"
    case .blocked: "blocked"
    case .exited: "exited"
    case .startedProcess: "started a process"
    case .floodedOutput: "flooded"
    case .oversizedAnswer: "overdid it"
    case .brokeProtocol: "broke its pipes"
    }
  }
}
