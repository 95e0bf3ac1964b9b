// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Grading
  internal import Hunting
  internal import Presentation
  internal import Quiz
  internal import Raft
  internal import Recall

  /// `grader hunt name`: names the function that holds the mistake, and explains it.
  struct HuntNameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "name", abstract: "Names the function that holds the mistake, and explains it.",
      discussion: """
        The suspect has to be caught first. Two functions may be named at no cost; each further one \
        costs one of three points. Then you say what is wrong in your own words, see the answer, \
        and say honestly what of it you had said. The exit code is 1 where it is another function.
        """)

    @Argument(help: "The function; none where it was named before.")
    var function: String?

    @Option(
      help: ArgumentHelp(
        "What the function does wrong, and what comes of it, instead of being asked.",
        valueName: "text"))
    var because: String?

    @OptionGroup var hunt: HuntOptions

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, investigation) = try desk.investigation()
      switch investigation.stage {
      case .open:
        throw Complaint(
          "first catch the suspect: 'swift run grader hunt check FILE' has to accept a scenario",
          status: .somethingFailed)
      case .solved, .givenUp:
        throw Complaint("case \(suspect.number) is closed", status: .somethingFailed)
      case .caught: try name(suspect, &desk)
      case .named, .explained: break
      }
      debrief(suspect, desk)
    }

    private func name(_ suspect: Case, _ desk: inout HuntDesk) throws {
      let named = try rule()
      let isRight = named == suspect.function
      try desk.note(.named(named.rawValue, isRight: isRight), about: suspect)
      guard !isRight, let investigation = desk.history.find(suspect.number) else { return }
      Output.write(NamingText(named, investigation, style: Terminal.style).text)
      throw ExitCode(.somethingFailed)
    }

    private func rule() throws -> Rule {
      let known = Rule.allCases.map(\.rawValue)
      guard let function else {
        throw Complaint("name one of the functions: \(known.joined(separator: ", "))")
      }
      let rule = Rule.allCases.first { [$0.rawValue, $0.qualifiedName].contains(function) }
      if let rule { return rule }
      let meant = suggestion(for: function, among: known)
      throw Complaint("no function is called '\(function)'\(meant)")
    }

    private func debrief(_ suspect: Case, _ desk: HuntDesk) {
      guard let investigation = desk.history.find(suspect.number) else { return }
      let medium = Medium.standard(isPlain: false)
      let debrief = Debrief(
        suspect, investigation, desk.scenarios, style: medium.style,
        takesSeveralLines: Terminal.isConversation)
      Console(
        HuntDialogue(debrief, suspect, desk, explanation: because), on: medium
      ).hold()
    }
  }
#endif
