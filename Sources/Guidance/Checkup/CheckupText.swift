// SPDX-License-Identifier: MIT

public import Presentation

/// A checkup as a text for people.
public struct CheckupText: Sendable {
  private let checkup: Checkup
  private let style: Style

  /// The text of a checkup in a style.
  public init(_ checkup: Checkup, style: Style) {
    self.checkup = checkup
    self.style = style
  }

  /// A line for each finding, the commands that mend, and what it comes to.
  public var text: String {
    let lines = [style.rule("Checkup"), ""] + checkup.findings.flatMap(lines) + ["", conclusion]
    return style.finish(lines.joined(separator: "\n") + "\n")
  }

  private func lines(_ finding: Checkup.Finding) -> [String] {
    let title = finding.subject.rawValue.aligned(left: Self.titleWidth)
    let lead = "  \(mark(finding.standing)) \(title) "
    let indent = Self.titleWidth + 5
    let words = finding.words.wrapped(to: style.width, after: lead, indent: indent)
    let margin = String(repeating: " ", count: indent)
    return words + (finding.remedy.map { [margin + style.paint($0, .accent)] } ?? [])
  }

  private static let titleWidth = 9

  private func mark(_ standing: Checkup.Standing) -> String {
    switch standing {
    case .good: style.paint("✓", .good)
    case .doubtful: style.paint("!", .doubtful)
    case .bad: style.paint("✗", .bad)
    }
  }

  private var conclusion: String {
    let bad = checkup.findings.count { $0.standing == .bad }
    let doubtful = checkup.findings.count { $0.standing == .doubtful }
    if bad > 0 {
      return "\(bad.of("thing")) must be mended before the kit works: what is marked with ✗."
    }
    if doubtful > 0 { return "The kit works. What is marked with ! may disturb." }
    return "All is well."
  }
}
