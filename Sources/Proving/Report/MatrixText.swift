// SPDX-License-Identifier: MIT

internal import Mutants
public import Presentation
internal import Raft

/// A matrix as text for a terminal: what must not be first, then a line for each mutant and each
/// correct Raft, and at the end what it amounts to.
public struct MatrixText {
  /// How much to tell.
  public enum Detail: Sendable {
    /// What must not be, and what it amounts to.
    case summary
    /// A line for each mutant as well, with one of the scenarios that catch it.
    case rows
    /// Every scenario that catches a mutant.
    case catches
  }

  let matrix: Matrix
  let numbers: Numbers?
  let detail: Detail
  let style: Style
  let duration: Duration?

  /// A matrix in a style.
  ///
  /// - Parameters:
  ///   - numbers: Further figures, if they were taken.
  ///   - detail: How much to tell.
  ///   - duration: How long the matrix took to play, if that is to be told.
  public init(
    _ matrix: Matrix, numbers: Numbers? = nil, detail: Detail = .rows, style: Style = Style(),
    duration: Duration? = nil
  ) {
    self.matrix = matrix
    self.numbers = numbers
    self.detail = detail
    self.style = style
    self.duration = duration
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let rows = detail == .summary ? [] : [mutants, correct]
    let sections = [survivors] + otherFlaws + rows + [exceptions, summary]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish("\n" + filled.joined(separator: "\n\n") + "\n")
  }

  private var mutants: [String] {
    let groups = Rule.allCases.compactMap(group)
    guard !groups.isEmpty else { return [] }
    let legend =
      "How many scenarios catch each, how many of them hidden, and one @ its seed:"
    return [style.rule("Mutants, by the function that holds the mistake"), ""]
      + legend.wrapped(to: style.width - 2).map { "  " + style.paint($0, .quiet) } + [""]
      + groups.joined(separator: [""])
  }

  /// The mutants whose mistake a function holds; `nil` where there are none.
  private func group(_ rule: Rule) -> [String]? {
    let rows = matrix.mutants.filter { $0.mutant.rule == rule }
    guard !rows.isEmpty else { return nil }
    return ["  " + style.paint(rule.qualifiedName, .loud)] + rows.flatMap { lines($0) }
  }

  private var correct: [String] {
    guard !matrix.correct.isEmpty else { return [] }
    return [style.rule("Correct Rafts"), ""] + matrix.correct.flatMap { lines($0) }
  }
}
