// SPDX-License-Identifier: MIT

public import Presentation
internal import Proving
internal import Scenarios

/// What a trap is worth, as text for a terminal.
public struct InspectionText {
  private let inspection: Inspection
  private let number: Int
  private let file: String
  private let style: Style

  /// An inspection in a style.
  ///
  /// - Parameters:
  ///   - number: The number of the case.
  ///   - file: The scenario's file, as the person calls it.
  public init(_ inspection: Inspection, case number: Int, file: String, style: Style = Style()) {
    self.inspection = inspection
    self.number = number
    self.file = file
    self.style = style
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let title = style.rule("Case \(number) · \(inspection.scenario.title)")
    let sections = [
      [title], inspection.findingsOnCorrectRafts.flatMap(lines),
      inspection.findingsOnSuspect.flatMap(lines), conclusion,
    ]
    let filled = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return style.finish(filled.joined(separator: "\n\n")) + "\n"
  }

  private var conclusion: [String] {
    let advice = InspectionAdvice(inspection, file: file)
    return advice.sentences.flatMap { $0.wrapped(to: style.width, after: "  ", indent: 2) }
      + advice.commands.map { "    \($0)" }
  }

  private func lines(_ finding: Finding) -> [String] {
    let indent = 4 + 2 * finding.depth
    let margin = String(repeating: " ", count: indent)
    let lead = finding.mark.map { "  " + style.paint($0.sign, $0.tone) + " " } ?? margin
    return finding.words.wrapped(to: style.width, after: lead, indent: indent)
  }
}

extension InspectionText {
  /// Something that was found out about a trap.
  struct Finding {
    /// Whether it is as it should be.
    enum Mark {
      case good, bad, neutral

      var sign: String {
        switch self {
        case .good: "✓"
        case .bad: "✗"
        case .neutral: "·"
        }
      }

      var tone: Style.Tone {
        switch self {
        case .good: .good
        case .bad: .bad
        case .neutral: .quiet
        }
      }
    }

    /// Whether it is as it should be; `nil` where it only says more of what stands above.
    var mark: Mark?

    /// What was found out.
    let words: String

    /// How far it is set in.
    var depth = 0
  }
}
