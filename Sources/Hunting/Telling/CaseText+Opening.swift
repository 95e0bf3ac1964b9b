// SPDX-License-Identifier: MIT

internal import Presentation

/// What is said when a case is opened.
extension CaseText {
  static let introduction =
    "The suspect is a Raft with one mistake in one of its functions. Somebody has made it before: in a "
    + "real system, in a course, or in a reading of the paper. The other functions are right, though "
    + "they may differ from the reference's."

  var steps: [String] {
    step(
      "1",
      "Watch it in any public scenario. What broke is not told. --reference plays the same on a correct "
        + "Raft, and --timeline tells more, such as what is written to disk.",
      "replay first-election")
      + step(
        "2", "Catch it: write a scenario that the suspect fails, and that no correct Raft fails.",
        "check FILE.yaml")
      + step("3", "Name the function that holds the mistake, and explain it.", "name FUNCTION")
  }

  private func step(_ number: String, _ words: String, _ command: String) -> [String] {
    words.wrapped(to: style.width, after: "  \(style.paint(number, .accent))  ", indent: 5)
      + [margin + self.command(command)]
  }

  var starter: [String] {
    paragraph("A file to begin with; 'swift run grader scenario schema' explains every word:")
      + [""] + Self.starterFile.split(separator: "\n").map { "  \(margin)\($0)" }
  }

  var help: [String] {
    paragraph("A hint costs a point, the last one three; giving up shows the answer.")
      + [margin + command("hint"), margin + command("give-up")]
  }

  private var margin: String { "     " }

  /// A scenario to begin with. Every correct Raft passes it, and every suspect, too: as soon as somebody
  /// stands for election, some of them would be caught without a thought.
  static let starterFile = """
    servers: [A, B, C]
    timers: manual        # election timers run out only when told
    steps:
      - isolate: C        # or elect, submit, crash, drop and others
      - wait: 100ms
      - heal
      - until: {nobody-leads: all}
        within: 5s        # a goal; 'expect' would make it a demand
    """
}
