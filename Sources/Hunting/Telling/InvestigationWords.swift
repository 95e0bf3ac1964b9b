// SPDX-License-Identifier: MIT

internal import Presentation

/// How far an investigation is, in words.
struct InvestigationWords {
  private let investigation: Investigation

  init(_ investigation: Investigation) {
    self.investigation = investigation
  }

  /// What was done, such as `3 runs watched, 1 hint taken, 2 scenarios checked. The suspect is caught.`
  var sentence: String {
    let deeds = [
      investigation.watched.of("run") + " watched",
      investigation.checks.of("scenario") + " checked",
      investigation.hints.of("hint") + " taken",
      investigation.hasCompared ? "compared with the reference" : nil,
    ]
    return deeds.compactMap(\.self).joined(separator: ", ") + ". \(state)"
  }

  private var state: String {
    switch investigation.stage {
    case .open: "The suspect is at large."
    case .caught: tries.isEmpty ? "The suspect is caught." : "The suspect is caught; \(tries)."
    case .named: "The suspect is caught, and the function is named."
    case .explained: "The mistake is explained, and the answer is known."
    case .solved: "The case is solved."
    case .givenUp: "The answer was asked for."
    }
  }

  private var tries: String {
    let names = investigation.named
    return names.isEmpty ? "" : "it is not \(names.joined(separator: ", not "))"
  }
}
