// SPDX-License-Identifier: MIT

public import Presentation
internal import Quiz
internal import Raft

/// The check of a bank as text for a terminal: how many questions there are of each sort, and how far
/// their keys are proven.
public struct BankCheckText {
  private let check: BankCheck
  private let style: Style
  private let isVerbose: Bool
  private let duration: Duration?

  /// A check in a style.
  ///
  /// - Parameters:
  ///   - isVerbose: Whether to name the questions without a proof.
  ///   - duration: How long it took.
  public init(
    _ check: BankCheck, style: Style = Style(), isVerbose: Bool = false, duration: Duration? = nil
  ) {
    self.check = check
    self.style = style
    self.isVerbose = isVerbose
    self.duration = duration
  }

  /// The whole text, with a line break at its end.
  public var text: String {
    let sections = [questions, keys, details].filter { !$0.isEmpty }
    return style.finish(
      sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n")
  }

  private typealias Level = Question.Level
  private typealias Kind = Question.Kind

  private var questions: [String] {
    let kinds = Kind.allCases.filter { kind in check.items.contains { $0.question.kind == kind } }
    let rows = kinds.map { kind in
      row(kind.rawValue, Level.allCases.map { count(kind, $0) }, count(kind, nil))
    }
    let sums = row("all", Level.allCases.map { count(nil, $0) }, check.items.count)
    let head = Level.allCases.map { $0.rawValue.aligned(right: Self.column) }.joined()
    return [style.rule("Questions"), ""]
      + [style.paint("  " + "".aligned(left: Self.label) + head + "all".aligned(right: 7), .quiet)]
      + rows + [style.paint(sums, .loud)]
  }

  private static let label = 10
  private static let column = 14

  private func count(_ kind: Kind?, _ level: Level?) -> Int {
    check.items.count { item in
      kind.map { item.question.kind == $0 } ?? true
        && level.map { item.question.level == $0 } ?? true
    }
  }

  private func row(_ name: String, _ counts: [Int], _ sum: Int) -> String {
    let numbers = counts.map { ($0 == 0 ? "·" : $0.grouped).aligned(right: Self.column) }
    return "  " + name.aligned(left: Self.label) + numbers.joined()
      + sum.grouped.aligned(right: 7)
  }

  private var keys: [String] {
    let outcomes = BankCheck.Outcome.allCases.filter { check.count($0) > 0 }
    let time = duration.map { ["", style.paint("  Checked in \($0.inSeconds).", .quiet)] } ?? []
    return [style.rule("Keys"), ""] + outcomes.flatMap(line) + time
  }

  private func line(_ outcome: BankCheck.Outcome) -> [String] {
    let count = check.count(outcome).grouped.aligned(right: 6)
    let name = title(outcome).aligned(left: 16)
    let lead = "\(count)  \(style.paint(name, tone(outcome)))  "
    return meaning(outcome).wrapped(to: style.width, after: lead, indent: 26)
  }

  private func tone(_ outcome: BankCheck.Outcome) -> Style.Tone {
    switch outcome {
    case .computed, .simulated: .good
    case .bug, .shown, .withheld, .unproven: .quiet
    case .refuted: .bad
    }
  }

  private func title(_ outcome: BankCheck.Outcome) -> String {
    switch outcome {
    case .computed: "computed"
    case .simulated: "simulated"
    case .bug: "shown by a bug"
    case .shown: "shown"
    case .withheld: "not checked"
    case .unproven: "without a proof"
    case .refuted: "wrong"
    }
  }

  private func meaning(_ outcome: BankCheck.Outcome) -> String {
    switch outcome {
    case .computed where AtHand.reference == nil: "by arithmetic, which agrees with the key"
    case .computed: "by arithmetic and by the reference's functions, which agree with the key"
    case .simulated:
      "\(check.claims.claims.of("claim")) held or failed as the keys say, in "
        + check.claims.runs.of("run") + " of the reference"
    case .bug:
      "the known bug breaks a property in a scenario of the kit, which says nothing of the key"
    case .shown: "what they name comes about on the reference, and says nothing of the key"
    case .withheld: "it takes the solutions to tell, and this copy comes without them"
    case .unproven: "nothing is named that could be played or computed"
    case .refuted: "the key or the proof does not hold"
    }
  }

  private var details: [String] {
    guard isVerbose else { return [] }
    let names = check.items.filter { $0.ruling.outcome == .unproven }.map(\.question.id)
    guard !names.isEmpty else { return [] }
    let listed = names.enumerated().map { $1 + ($0 < names.count - 1 ? "," : "") }
    return [style.rule("Without a proof"), ""]
      + listed.wrapped(to: style.width - 2, by: " ").map { "  \($0)" }
  }
}
