// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Hunting
  internal import Presentation
  internal import Proving
  internal import Recall
  internal import YAML

  /// `grader hunt replay`: watches the suspect.
  struct HuntReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay", abstract: "Draws what the suspect does in a scenario.",
      discussion: """
        Public scenarios are drawn and not judged: to see what is wrong is the exercise. A file of \
        yours is judged. --compare shows where the suspect first differs from the reference, and \
        costs \(Score.costOfComparing) points of the case, once.
        """)

    @Argument(help: "A public scenario's id, or a file of yours.")
    var scenario: String

    @Option(help: ArgumentHelp("The seed to run.", valueName: "s"))
    var seed: UInt64 = 1

    @Flag(help: "Tell the run line by line, in more words, instead of drawing it.")
    var timeline = false

    @Flag(help: "Show every heartbeat, and however long a run from its start.")
    var all = false

    @Option(help: ArgumentHelp("Show only the last N lines.", valueName: "n"))
    var last: Int?

    @Flag(help: "Play it on the reference instead.")
    var reference = false

    @Option(
      help: ArgumentHelp("Play it on a correct Raft instead, by its name.", valueName: "name"))
    var variant: String?

    @Flag(help: "Show where the suspect first differs from the reference.")
    var compare = false

    @OptionGroup var hunt: HuntOptions

    func validate() throws {
      if let last, last < 0 { throw ValidationError("--last must be 0 or more.") }
      guard [reference, variant != nil, compare].count(where: \.self) <= 1 else {
        throw ValidationError("Give one of --reference, --variant and --compare.")
      }
    }

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, _) = try desk.investigation()
      let script = try HuntScript(scenario, in: desk)
      if compare {
        try desk.note(.compared(scenario: scenario), about: suspect)
        let comparison = Comparison(script.scenario, seed: seed, of: suspect)
        return Output.write(ComparisonText(comparison, style: Terminal.style).text)
      }
      let cast = try cast(suspect)
      try desk.note(.watched(scenario: scenario, raft: cast.name), about: suspect)
      let observation = Observation(
        script.scenario, seed: seed, by: cast, isOwn: script.isOwn)
      let extent = ObservationText.Extent(isTold: timeline, isWhole: all, lastLines: last)
      Output.write(ObservationText(observation, style: Terminal.style, extent: extent).text)
    }

    private func cast(_ suspect: Case) throws -> Cast {
      if reference { return .reference }
      guard let variant else { return .suspect(suspect) }
      guard let raft = CorrectRaft.all.first(where: { $0.id == variant }) else {
        let meant = nearest(variant, among: CorrectRaft.all.map(\.id))
        throw Complaint(
          "no correct Raft is called '\(variant)'"
            + (meant.map { "; did you mean '\($0)'?" } ?? ""))
      }
      return .correct(raft)
    }
  }
#endif
