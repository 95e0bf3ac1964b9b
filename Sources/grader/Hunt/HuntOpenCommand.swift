// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Grading
  internal import Hunting
  internal import Presentation
  internal import Raft
  internal import Recall
  internal import Scenarios

  /// `grader hunt`: opens a case, or says how far the open one is.
  struct HuntOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Opens a case, or says how far the open one is.",
      discussion: """
        Where a case is open already, another is opened by --new, by its number, or by any choice of a \
        level, a track or a seed. Without a seed it is the first one that was never opened.
        """)

    @Option(
      help: ArgumentHelp(
        "How hard: basic, intermediate or advanced; by default basic.", valueName: "level"))
    var level: String?

    @Option(
      help: ArgumentHelp(
        "Only mistakes in functions of a track: election, replication or safety.",
        valueName: "track"))
    var track: String?

    @Option(
      help: ArgumentHelp("Draw the case by a seed: the same one each time.", valueName: "s"))
    var seed: UInt64?

    @Flag(help: "Open another case.")
    var new = false

    @OptionGroup var hunt: HuntOptions

    func validate() throws {
      guard hunt.number == nil || !isChoosing else {
        throw ValidationError("Give either --case, or what to choose a case by.")
      }
    }

    /// Whether something is said about which case to open.
    private var isChoosing: Bool { new || level != nil || track != nil || seed != nil }

    func run() throws {
      var desk = try HuntDesk(hunt)
      if let number = hunt.number {
        return try enter(try desk.find(number), &desk)
      }
      if let current = desk.history.current, !isChoosing {
        return show(try desk.find(current.number), current)
      }
      try enter(try choose(desk), &desk)
    }

    /// Goes to a case, which may be one of those that were opened before.
    private func enter(_ suspect: Case, _ desk: inout HuntDesk) throws {
      let known = desk.history.find(suspect.number)
      if known?.isClosed != true {
        try desk.note(.opened(level: suspect.level.rawValue), about: suspect)
      }
      if let known { return show(suspect, known) }
      guard let opened = desk.history.find(suspect.number) else { return }
      Output.write(CaseText(suspect, opened, style: Terminal.style).opening)
    }

    private func show(_ suspect: Case, _ investigation: Investigation) {
      Output.write(CaseText(suspect, investigation, style: Terminal.style).standing)
    }

    private func choose(_ desk: HuntDesk) throws -> Case {
      let selection = Casebook.Selection(
        level: try choice(level, of: Scenario.Level.self, called: "level") ?? standardLevel,
        track: try choice(track, of: Track.self, called: "track"))
      if let seed {
        guard let drawn = desk.casebook.draw(selection, seed: seed) else { throw Self.nothing }
        return drawn
      }
      let opened = desk.history.investigations.map(\.number)
      guard let next = desk.casebook.next(selection, after: opened) else {
        guard !desk.casebook.cases(selection).isEmpty else { throw Self.nothing }
        throw Complaint(
          "every such case was opened; 'swift run grader hunt list' lists them",
          status: .somethingFailed)
      }
      return next
    }

    /// What is meant where only a track is given is a case of any level.
    private var standardLevel: Scenario.Level? { track == nil ? .basic : nil }

    private static let nothing = Complaint("there is no such case", status: .somethingFailed)

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
      _ word: String?, of kind: Choice.Type, called name: String
    ) throws -> Choice? {
      guard let word else { return nil }
      if let choice = Choice(rawValue: word) { return choice }
      let known = Choice.allCases.map(\.rawValue)
      let meant = suggestion(for: word, among: known)
      throw Complaint(
        "no \(name) is called '\(word)': it is \(known.joined(separator: ", "))\(meant)")
    }
  }
#endif
