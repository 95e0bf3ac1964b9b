// SPDX-License-Identifier: MIT

package import Raft
internal import Presentation
public import Scenarios
public import Shrinking

/// What a grading found, ready to be told.
public struct Report: Sendable {
  /// Whose code was graded.
  public var subject: Subject

  /// What came of each scenario, in the order in which they are told.
  public private(set) var results: [ScenarioResult]

  /// What the compiler said, if the code does not compile.
  public var compilerWords: String?

  /// The functions at which a run stopped because they are not written yet.
  private let found: [Unwritten]

  /// Whether every scenario that was asked for has a verdict.
  public var isComplete: Bool

  /// How long the grading took on the clock.
  public var duration: Duration?

  /// The folder from which paths are shown.
  public var folder: String

  /// The folder with the stubs that stood in for missing files, which lie in `Exercises` for a reader.
  public var standIns: String?

  /// What parts come to by themselves, if that was tried.
  public var isolation: Isolation?

  /// Which function is to blame, if that was tried.
  public var blame: Blame?

  /// The shortest run that was found to fail as ``firstShown`` does, if one was looked for.
  public var counterexample: Counterexample?

  /// What the code's files tell of its functions.
  public var survey = Course.Survey()

  /// What to do next, where somebody knows who sees more than this grading.
  package var guidance: Advice?

  /// The id of the scenario whose failure is told first, because it is the next thing to mend; `nil`
  /// where the order in which scenarios are taught decides.
  package var focus: String?

  /// What a grading found.
  ///
  /// - Parameter results: What came of each scenario; those that wait for a function of an earlier
  ///   track become *skipped*.
  public init(
    _ subject: Subject, _ results: [ScenarioResult], compilerWords: String? = nil,
    isComplete: Bool = true, duration: Duration? = nil, folder: String = ""
  ) {
    let prerequisites = Prerequisites(results)
    self.subject = subject
    self.results = results.map(prerequisites.settled)
    found = prerequisites.missing
    self.compilerWords = compilerWords
    self.isComplete = isComplete
    self.duration = duration
    self.folder = folder
  }

  /// The report on code that does not compile, for which every scenario waits.
  public static func notCompiled(
    _ subject: Subject, _ scenarios: [Scenario], words: String, duration: Duration? = nil
  ) -> Report {
    Report(
      subject, scenarios.map { ScenarioResult($0, .doesNotCompile) }, compilerWords: words,
      duration: duration)
  }

  /// The functions that are not written yet and for which a scenario waits, in the order in which they
  /// are taught.
  ///
  /// A run stops at the first such function; the files tell of the others.
  package var missing: [Unwritten] {
    Rule.allCases.compactMap(unwritten).filter { waiting(for: $0) > 0 }
  }

  /// A rule's function, if it is known not to be written yet.
  package func unwritten(_ rule: Rule) -> Unwritten? {
    found.first { $0.rule == rule } ?? survey.stub(of: rule)
  }

  /// How many scenarios wait for a function that is not written yet.
  func waiting(for function: Unwritten) -> Int {
    results.count { $0.verdict.missing != nil && $0.scenario.needs.contains(function.rule) }
  }

  /// Whether of this result no more may be told than its title, the property and the hint.
  func isSealed(_ result: ScenarioResult) -> Bool {
    result.scenario.isHidden && subject != .solution
  }

  /// The command that runs a scenario once and shows what happens in it.
  ///
  /// - Parameter seed: The seed to run; the first one by default.
  package func replayCommand(_ scenario: Scenario, seed: UInt64? = nil) -> String {
    command("replay", scenario, seed: seed)
  }

  /// The command that makes a short scenario of a run.
  func shrinkCommand(_ scenario: Scenario, seed: UInt64) -> String {
    command("shrink", scenario, seed: seed)
  }

  private func command(_ verb: String, _ scenario: Scenario, seed: UInt64?) -> String {
    let words =
      ["swift", "run", "grader", verb, scenario.id] + (seed.map { ["--seed", String($0)] } ?? [])
    let options = subject.options + (scenario.isHidden ? ["--reveal"] : [])
    return (words + options.map(\.quotedForShell)).joined(separator: " ")
  }

  /// A file's path as seen from the report's folder.
  package func path(_ file: String) -> String {
    if let standIns, let path = file.dropping(standIns + "/") { return "Exercises/\(path)" }
    return folder.isEmpty ? file : file.dropping(folder + "/") ?? file
  }
}

extension String {
  /// What follows a prefix; `nil` if the text does not begin with it.
  fileprivate func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
