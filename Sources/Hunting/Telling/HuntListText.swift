// SPDX-License-Identifier: MIT

public import Presentation
internal import Scenarios

/// All hunts of a person, as text for a terminal.
public struct HuntListText {
  private let history: HuntHistory
  private let casebook: Casebook
  private let style: Style

  /// A person's hunts in a style.
  public init(_ history: HuntHistory, in casebook: Casebook, style: Style = Style()) {
    self.history = history
    self.casebook = casebook
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [hunts, left].filter { !$0.isEmpty }
    return style.finish(sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n"))
      + "\n"
  }

  private var hunts: [String] {
    guard !history.investigations.isEmpty else { return ["No case was opened yet."] }
    return history.investigations.map(line) + ["", total]
  }

  private func line(_ investigation: Investigation) -> String {
    let level = casebook.find(investigation.number)?.level.rawValue ?? ""
    let score = Score(investigation)
    let isCurrent = history.current?.number == investigation.number
    return "  case \(investigation.number)  " + level.aligned(left: 13)
      + investigation.stage.rawValue.aligned(left: 11)
      + "\(score.points)".aligned(right: 2) + " of \(Score.most)"
      + (isCurrent ? style.paint("  current", .quiet) : "")
  }

  private var total: String {
    let closed = history.investigations.filter(\.isClosed)
    let solved = closed.count { $0.stage == .solved }
    let points = closed.reduce(0) { $0 + Score($1).points }
    return "  \(solved) solved, \(closed.count - solved) given up: "
      + "\(points) of \((closed.count * Score.most).of("point"))"
  }

  /// How many cases there are, and how many of them were opened.
  private var left: [String] {
    Scenario.Level.allCases.map { level in
      let cases = casebook.cases(Casebook.Selection(level: level))
      let opened = cases.count { history.find($0.number) != nil }
      return "  \(level.rawValue.aligned(left: 13)) \(opened) of \(cases.count) opened"
    }
  }
}
