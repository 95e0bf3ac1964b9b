// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Hunting
  internal import Presentation
  internal import Proving
  internal import Recall

  /// `grader hunt replay`: watches the suspect.
  struct HuntReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay", abstract: "Draws what the suspect does in a scenario.",
      discussion: """
        Public scenarios are drawn and not judged: to see what is wrong is the exercise. A file of \
        yours is judged. --compare shows where the suspect first differs from the reference, and \
        costs \(Score.costOfComparing) points of the case, once; nothing where they don't differ.
        """)

    @Argument(help: "A public scenario's id, or a file of yours.")
    var scenario: String

    @OptionGroup var shown: ReplayOptions

    @Flag(help: "Play it on the reference instead.")
    var reference = false

    @Option(
      help: ArgumentHelp("Play it on a correct Raft instead, by its name.", valueName: "name"))
    var variant: String?

    @Flag(help: "Show where the suspect first differs from the reference.")
    var compare = false

    @OptionGroup var hunt: HuntOptions

    func validate() throws {
      guard [reference, variant != nil, compare].count(where: \.self) <= 1 else {
        throw ValidationError("Give one of --reference, --variant and --compare.")
      }
    }

    func run() throws {
      var desk = try HuntDesk(hunt)
      let (suspect, investigation) = try desk.investigation()
      let script = try HuntScript(scenario, in: desk)
      if compare {
        let comparison = Comparison(script.scenario, seed: shown.seed, of: suspect)
        let cost = investigation.cost(of: comparison)
        if cost > 0 { try desk.note(.compared(scenario: scenario), about: suspect) }
        return Output.write(ComparisonText(comparison, cost: cost, style: Terminal.style).text)
      }
      let cast = try cast(suspect)
      try desk.note(.watched(scenario: scenario, raft: cast.name), about: suspect)
      let observation = Observation(
        script.scenario, seed: shown.seed, by: cast, isOwn: script.isOwn)
      let extent = ObservationText.Extent(
        isTold: shown.timeline, isWhole: shown.all, lastLines: shown.last)
      Output.write(ObservationText(observation, style: Terminal.style, extent: extent).text)
    }

    private func cast(_ suspect: Case) throws -> Cast {
      if reference { return .reference }
      guard let variant else { return .suspect(suspect) }
      guard let raft = CorrectRaft.all.first(where: { $0.id == variant }) else {
        let meant = suggestion(for: variant, among: CorrectRaft.all.map(\.id))
        throw Complaint("no correct Raft is called '\(variant)'\(meant)")
      }
      return .correct(raft)
    }
  }
#endif
