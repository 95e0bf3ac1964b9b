// SPDX-License-Identifier: MIT

internal import YAML

extension Bank {
  /// The bank as JSON, for programs.
  ///
  /// Its keys are those of a bank's file, in the order in which they are usually written there; what
  /// is not set has no key, and places in files are left out. Being JSON, it is a bank's file too: what
  /// is read from it is the same bank.
  public var json: String {
    let value: Value = [
      "topics": .sequence(topics.map(\.tree)),
      "questions": .sequence(questions.map(\.tree)),
    ]
    return value.json
  }
}

extension Topic {
  fileprivate var tree: Value {
    .keys([
      ("id", .text(id)), ("title", .text(title)), ("study", .text(study)),
      ("covers", .texts(covers)),
    ])
  }
}

extension Question {
  fileprivate var tree: Value {
    let end: [(String, Value?)] = [
      ("answer", .text(answer)),
      ("sources", .texts(sources)),
      ("follow-ups", .list(followUps) { $0.tree }),
      ("proof", proof?.tree),
      ("packet", packet?.tree),
    ]
    let beginning: [(String, Value?)] = [
      ("id", .text(id)),
      ("revision", .integer(revision)),
      ("level", .text(level.rawValue)),
      ("topic", .text(topic)),
      ("kind", .text(kind.rawValue)),
      ("prompt", .text(prompt)),
    ]
    return .keys(beginning + exhibits.map(\.tree) + key.trees + end)
  }
}

extension FollowUp {
  fileprivate var tree: Value {
    switch self {
    case .aside(let ask, let answer): ["ask": .text(ask), "answer": .text(answer)]
    case .question(let id): ["question": .text(id)]
    }
  }
}

extension Packet {
  fileprivate var tree: Value {
    [
      "scoping": .sequence(scoping.map(\.tree)), "probes": .sequence(probes.map(\.tree)),
      "red-flags": .sequence(redFlags.map { .text($0) }), "junior": .text(junior),
      "senior": .text(senior), "staff": .text(staff), "two-minutes": .text(twoMinutes),
      "ten-minutes": .text(tenMinutes),
    ]
  }
}

extension Packet.Probe {
  fileprivate var tree: Value { ["ask": .text(ask), "good": .text(good)] }
}
