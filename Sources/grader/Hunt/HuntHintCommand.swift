// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Grading
  internal import Hunting
  internal import Presentation
  internal import Recall

  /// `grader hunt hint`: says a little about the suspect.
  struct HuntHintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hint", abstract: "Says a little about the suspect; each hint says more.",
      discussion: """
        The first tells the track, the second the property, the third a run or what it takes; each costs \
        a point. The fourth tells the function, and costs what naming it would earn.
        """)

    @Flag(help: "Show those that were taken, and no further one.")
    var taken = false

    @OptionGroup var hunt: HuntOptions

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, investigation) = try desk.investigation()
      if !taken { try allowHint(on: suspect, investigation.stage) }
      let count = investigation.hints
      if taken {
        return tell((0..<count).compactMap { clue(suspect, after: $0, desk) }, of: suspect)
      }
      guard let clue = clue(suspect, after: count, desk) else {
        throw Complaint(
          "there are no more hints; --taken shows them again", status: .somethingFailed)
      }
      try desk.note(.hinted(count + 1), about: suspect)
      tell([clue], of: suspect)
    }

    /// Refuses a hint that could help no more, and would cost all the same.
    private func allowHint(on suspect: Case, _ stage: Investigation.Stage) throws {
      let reason: String? =
        switch stage {
        case .open, .caught: nil
        case .named, .explained: "the function is named; hints tell no more than that"
        case .solved, .givenUp: "case \(suspect.number) is closed"
        }
      if let reason { throw Complaint(reason, status: .somethingFailed) }
    }

    private func clue(_ suspect: Case, after count: Int, _ desk: HuntDesk) -> Clue? {
      Clue(about: suspect, after: count, desk.scenarios)
    }

    private func tell(_ clues: [Clue], of suspect: Case) {
      Output.write(ClueText(clues, of: suspect, style: Terminal.style).text)
    }
  }
#endif
