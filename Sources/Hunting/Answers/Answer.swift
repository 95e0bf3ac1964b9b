// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Mutants
public import Presentation
internal import Proving
public import Quiz
internal import Raft
public import Scenarios
internal import Shrinking
internal import Simulation

/// All there is to know of a suspect, for the end of a hunt: its name, its mistake, and a short run that
/// shows it.
public struct Answer: Sendable {
  private let suspect: Case
  private let run: ShortRun?

  /// The answer to a case. It takes a moment to find a short run.
  ///
  /// - Parameter scenarios: All of the kit's scenarios.
  public init(_ suspect: Case, _ scenarios: [Scenario]) {
    self.suspect = suspect
    run = Sighting(of: suspect, in: scenarios.inOrderOfShowing).map { ShortRun($0, of: suspect) }
  }

  /// The answer as it is shown.
  public func screen(style: Style) -> Screen {
    let mutant = suspect.mutant
    let about: [Screen.Part] = [
      .title("Case \(suspect.number) was \(mutant.id)"),
      .text(mutant.mistake),
      .field("In", [mutant.rule.qualifiedName]),
      .field("Breaks", [mutant.breaks.map(\.title).joined(separator: ", ")]),
      .field("Why", [mutant.consequence]),
      .field("Source", [mutant.source]),
    ]
    return Screen(about + (run?.parts(style: style) ?? []))
  }
}

extension [Scenario] {
  /// The public scenarios, and then the others: what a person can play again comes first.
  fileprivate var inOrderOfShowing: [Scenario] { filter { !$0.isHidden } + filter(\.isHidden) }
}

/// The shortest run found in which a suspect breaks something.
private struct ShortRun: Sendable {
  private let names: [String]
  private let outcome: RunOutcome

  /// How many runs may be tried to find a shorter one.
  private static let limit = 300

  /// How many lines a diagram has at the most.
  private static let mostLines = 40

  init(_ sighting: Sighting, of suspect: Case) {
    let host = InProcess(suspect.rules)
    let shrinker = Shrinker(limit: Self.limit, reference: CorrectRaft.reference.rules)
    let shrunk = try? shrinker.shrink(sighting.scenario, seed: sighting.seed, on: host)
    names = (shrunk?.scenario ?? sighting.scenario).cluster.names
    outcome =
      shrunk?.outcome
      ?? host.finish(ScenarioRun(sighting.scenario, seed: sighting.seed, isRecording: true))
  }

  func parts(style: Style) -> [Screen.Part] {
    guard case .failed(let violation) = outcome.verdict else { return [] }
    var inset = style
    inset.width -= 2
    let diagram = Diagram(outcome.trace, names: names, violation: violation, style: inset)
    let whole = diagram.lines
    let drawn = whole.count <= Self.mostLines ? whole : diagram.short()
    return [
      .text("The shortest run found that shows it:"), .figure(Diagram.key(inset)),
      .figure(drawn), .figure(diagram.verdict),
    ]
  }
}
