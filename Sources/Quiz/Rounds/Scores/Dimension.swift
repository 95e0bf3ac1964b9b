// SPDX-License-Identifier: MIT

/// What an interviewer listens for, each with a line of its own on a scorecard.
enum Dimension: String, CaseIterable, Sendable {
  /// Facts, terms and small sums.
  case knowledge
  /// What follows from given logs and schedules.
  case reading
  /// Telling an idea in one's own words.
  case explaining
  /// Finding what is wrong in code.
  case code
  /// What to look at and what to do when something is down.
  case operations
  /// What is known below the first answer: follow-ups and probes.
  case depth
  /// Making a system of the parts.
  case design

  /// What the dimension is called on a scorecard.
  var title: String {
    switch self {
    case .knowledge: "Facts and sums"
    case .reading: "Reading logs and schedules"
    case .explaining: "Explaining"
    case .code: "Finding bugs in code"
    case .operations: "Operations"
    case .depth: "Follow-ups and probes"
    case .design: "Design"
    }
  }
}

extension Question {
  /// What the question mainly asks for.
  var dimension: Dimension {
    if topic == "operations" { return .operations }
    return switch kind {
    case .single, .multiple, .numeric, .order, .match: .knowledge
    case .log, .predict: .reading
    case .open: .explaining
    case .bug: .code
    case .design: .design
    }
  }
}
