// SPDX-License-Identifier: MIT

internal import Checking
internal import Presentation
internal import Quiz
internal import Scenarios
internal import Simulation

/// A run that shows something, and what is said around it.
struct Screenplay {
  /// What the run shows, as a title.
  let title: String

  /// What is to be known before it, in sentences.
  var introduction: [String] = []

  /// What the servers are called.
  let names: [String]

  /// How the run ended, with what happened in it.
  let outcome: RunOutcome

  /// How things stood at the end, as clauses; empty where the end is a property that broke.
  var standing: [String] = []

  /// The command that shows all of it.
  let command: String

  /// Whether the command is the grader's replay of a scenario of the kit.
  var isReplayable = false

  /// The property that broke, if one did.
  private var violation: Violation? {
    guard case .failed(let violation) = outcome.verdict else { return nil }
    return violation
  }
}

extension Screenplay {
  /// The lines that show it.
  func lines(_ options: ShowingOptions) -> [String] {
    options.isPlain ? told(options) : drawn(options)
  }

  private func drawn(_ options: ShowingOptions) -> [String] {
    let style = options.style
    let diagram = Diagram(outcome.trace, names: names, violation: violation, style: style)
    let whole = diagram.lines
    let isAll = options.isWhole || whole.count <= Self.mostLines
    let sections = [
      [style.rule(title)], introduction.flatMap { $0.wrapped(to: style.width) },
      Diagram.key(style), isAll ? whole : excerpt(of: diagram),
      diagram.verdict, ending(style), advice(isAll: isAll, style),
    ]
    return sections.stacked.map(style.finish)
  }

  /// How many lines a diagram has at the most unless somebody asks for more.
  private static let mostLines = 40

  /// As much of what led to the end as there is room for, with lines for what is left out.
  private func excerpt(of diagram: Diagram) -> [String] {
    let rows = stride(from: Self.mostLines - 10, to: 10, by: -4)
    let drafts = rows.lazy.map { diagram.short(rows: $0) }
    return drafts.first { $0.count <= Self.mostLines } ?? diagram.short(rows: 10)
  }

  private func ending(_ style: Style) -> [String] {
    guard !standing.isEmpty else { return [] }
    return [style.paint("In the end", .loud)]
      + standing.flatMap { $0.wrapped(to: style.width, after: "  ", indent: 4) }
  }

  /// How to see more of it, if there is more or it can be played.
  private func advice(isAll: Bool, _ style: Style) -> [String] {
    let words =
      isAll
      ? isReplayable ? "To play it:" : "" : "This is what led to the end. To see all of it:"
    return words.isEmpty ? [] : [style.paint(words, .quiet), "  \(command)"]
  }

  private func told(_ options: ShowingOptions) -> [String] {
    let telling = Telling(outcome.trace, names: names, isWhole: options.isWhole)
    let isAll = options.isWhole || telling.sentences.count <= Self.mostSentences
    let sections = [
      ["\(title)."], introduction,
      isAll ? telling.sentences : telling.last(Self.mostSentences),
      violation.map { ["\($0)."] } ?? [],
      standing.isEmpty ? [] : ["In the end:"] + standing.map { "\($0)." },
      isAll
        ? []
        : ["To have all of it told:", "\(command)\(isReplayable ? " --timeline" : " --plain")"],
    ]
    return sections.stacked.map(options.style.finish)
  }

  /// How many sentences are told at the most unless somebody asks for more.
  private static let mostSentences = 60
}

extension [[String]] {
  /// The sections that are not empty, one after the other with an empty line between them.
  fileprivate var stacked: [String] {
    let filled = filter { !$0.isEmpty }
    return filled.first.map { filled.dropFirst().reduce($0) { $0 + [""] + $1 } } ?? []
  }
}
