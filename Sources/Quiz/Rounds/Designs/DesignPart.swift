// SPDX-License-Identifier: MIT

/// A part of a design interview, in the order in which companies take them.
enum DesignPart: CaseIterable, Sendable {
  /// What is to be built, for whom, and how much of it.
  case scoping
  /// What clients call, and what is kept.
  case interface
  /// How it stays correct.
  case core
  /// What happens when things break.
  case failures
  /// What was given up for what.
  case tradeOffs

  /// What the part is called.
  var title: String {
    switch self {
    case .scoping: "Scoping"
    case .interface: "API and state"
    case .core: "The core"
    case .failures: "Failures"
    case .tradeOffs: "Trade-offs"
    }
  }

  /// What the interviewer asks for.
  var request: String {
    switch self {
    case .scoping:
      """
      Ask what you need to know, one question at a time. State what you assume. An empty line ends \
      this part.
      """
    case .interface:
      "What do clients call, and what are they promised? What is kept, where, and how does it change?"
    case .core:
      "Walk me through the heart of it: how a request goes through, and why nothing bad can happen."
    case .failures:
      "Now break it. What happens when a server, a client, a disk or the network fails or is slow?"
    case .tradeOffs:
      """
      What did you give up for what? What would you do differently at ten times the size, and how do \
      you know in production that it works?
      """
    }
  }

  /// Of 45 minutes, those that the part takes, with the interviewer's questions after it.
  var minutes: Int {
    switch self {
    case .scoping: 5
    case .interface: 10
    case .core: 15
    case .failures: 10
    case .tradeOffs: 5
    }
  }

  /// The aspects of a rubric that the part is graded by.
  var aspects: [Rubric.Aspect] {
    switch self {
    case .scoping: [.scoping]
    case .interface: [.api, .state]
    case .core: [.safety]
    case .failures: [.failures]
    case .tradeOffs: [.tradeOffs]
    }
  }

  /// How many seconds of a design's the part takes.
  func seconds(of whole: Int) -> Int {
    let minutes = Self.allCases.reduce(0) { $0 + $1.minutes }
    return whole * self.minutes / minutes
  }
}
