// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Hunting
  internal import Presentation
  internal import Quiz
  internal import Recall

  /// `grader hunt give-up`: shows the answer, and closes the case.
  struct HuntGiveUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "give-up", abstract: "Shows the answer, and closes the case.",
      discussion:
        "What was earned before stays. Of a closed case, by its number, it shows the answer again.")

    @OptionGroup var hunt: HuntOptions

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, investigation) = try desk.investigation()
      if !investigation.isClosed {
        try desk.note(.gaveUp, about: suspect)
        try desk.conclude(suspect)
      }
      let medium = Medium.standard(isPlain: false)
      let answer = Answer(suspect, desk.scenarios).screen(style: medium.style)
      let score = desk.history.find(suspect.number).map { Score($0).words } ?? ""
      Output.write(medium.text(answer + Screen([.note("Case \(suspect.number): \(score)")])))
    }
  }
#endif
