// SPDX-License-Identifier: MIT

internal import Checking
internal import Hosting
internal import Presentation
internal import Scenarios
internal import Simulation

/// What went wrong, a section for each scenario.
extension ReportText {
  var failures: [[String]] {
    guard report.compilerWords == nil else { return [] }
    return report.failureGroups(isGathering: !isVerbose).map { failure($0.first, also: $0.others) }
  }

  /// Situations that did not arise: the reference's author must hear of each, others if they ask.
  var misses: [String] {
    let missed = report.results.filter { $0.missedRuns > 0 && !report.isSealed($0) }
    let lines = missed.filter { isVerbose || !isExcused($0) }.flatMap(miss)
    return lines.isEmpty ? [] : [style.rule("Did not arise"), ""] + lines
  }

  private func isExcused(_ result: ScenarioResult) -> Bool {
    report.subject != .solution || result.verdict.isPass
  }

  private func failure(_ result: ScenarioResult, also others: [ScenarioResult]) -> [String] {
    let rule = style.rule(result.scenario.title)
    if report.isSealed(result) { return [rule, ""] + sealed(result) }
    return [rule, ""] + headline(result) + details(result) + [""] + facts(result, also: others)
  }

  /// All that may be told of a hidden scenario.
  private func sealed(_ result: ScenarioResult) -> [String] {
    var headline = result.verdict.word
    if case .failed(let violation) = result.verdict { headline = violation.property.title }
    return paragraph(headline, tone: .bad) + fact("Hint", result.scenario.hints.first)
  }

  private func headline(_ result: ScenarioResult) -> [String] {
    switch result.verdict {
    case .failed(let violation): paragraph(violation.description, tone: .bad)
    case .misbehaved(let incident):
      paragraph(
        incident.sentence(names: result.scenario.cluster.names).capitalizedFirst, tone: .bad)
    case .notReproducible:
      paragraph("The same seed went differently when it was run again", tone: .bad)
    default: []
    }
  }

  private func details(_ result: ScenarioResult) -> [String] {
    switch result.verdict {
    case .failed(let violation):
      isDrawn(result) ? picture(of: result, violation) : story(of: result, violation)
    case .misbehaved(let incident): incident.location.map(place) ?? []
    case .notReproducible:
      [""]
        + paragraph(
          "All that a server remembers belongs in Server. A global or static variable is seen by every"
            + " server of every run, and outlives them.")
    default: []
    }
  }

  private func place(_ location: CodeLocation) -> [String] {
    ["", "      \(report.path(location.file)):\(location.line)  in \(location.function)"]
  }

  private func facts(_ result: ScenarioResult, also others: [ScenarioResult]) -> [String] {
    var lines: [String] = []
    if case .failed(let violation) = result.verdict {
      let hints = isVerbose ? result.scenario.hints : Array(result.scenario.hints.prefix(1))
      lines = fact("Rule", violation.rule) + hints.flatMap { fact("Hint", $0) }
    }
    let replay = result.seed.map { report.replayCommand(result.scenario, seed: $0) }
    return lines + fact("Replay", replay) + fact("Keep", keepCommand(result))
      + fact("Also in", others.isEmpty ? nil : list(others))
  }

  private func list(_ results: [ScenarioResult]) -> String {
    let shown = results.prefix(Self.listLength).map { result in
      let name = report.isSealed(result) ? "“\(result.scenario.title)”" : result.scenario.id
      return report.isSealed(result) ? name : name + (result.seed.map { " (seed \($0))" } ?? "")
    }
    let more = results.count - shown.count
    return (shown + (more > 0 ? ["\(more) more"] : [])).joined(separator: ", ")
  }

  private static let listLength = 6

  private func miss(_ result: ScenarioResult) -> [String] {
    let scenario = result.scenario
    guard case .didNotArise(let reason, let line) = result.verdict else {
      let seeds = result.runs.of("seed")
      return paragraph("\(scenario.id): not with \(result.missedRuns) of \(seeds)")
    }
    return paragraph("\(scenario.id): with no seed. \(reason.capitalizedFirst)")
      + paragraph("\(report.path(scenario.file)):\(line)", tone: .quiet)
  }

  func paragraph(_ text: String, tone: Style.Tone? = nil) -> [String] {
    text.wrapped(to: style.width - 2).map { line in
      "  " + (tone.map { style.paint(line, $0) } ?? line)
    }
  }

  /// A line with a label, `nil` making none.
  private func fact(_ label: String, _ text: String?) -> [String] {
    guard let text else { return [] }
    let isCommand = ["Replay", "Keep"].contains(label)
    let lines = isCommand ? [text] : text.wrapped(to: style.width - 10)
    return zip(lines.indices, lines).map { number, line in
      "  " + style.paint((number == 0 ? label : "").aligned(left: 8), .quiet)
        + (isCommand ? style.paint(line, .accent) : line)
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
