// SPDX-License-Identifier: MIT

internal import Raft

/// Blame in sentences.
struct BlameWords {
  private let blame: Blame
  private let report: Report

  init(_ blame: Blame, of report: Report) {
    self.blame = blame
    self.report = report
  }

  /// What trying told.
  var sentences: [String] {
    switch (blame.suspects.first, blame.pair) {
    case (let first?, let pair?): [single(first), companion(to: first, in: pair)]
    case (let first?, nil): [single(first)] + rivals(of: first)
    case (nil, let pair?): [couple(pair)]
    case (nil, nil): [helplessness]
    }
  }

  /// For which functions little could be told.
  var doubts: [String] {
    var rules: [Rule] = []
    return report.survey.shortcuts.compactMap { shortcut in
      guard !rules.contains(shortcut.rule) else { return nil }
      rules.append(shortcut.rule)
      let place = "\(report.path(shortcut.file)):\(shortcut.line)"
      return
        "This tells little of \(shortcut.rule.qualifiedName): \(place) calls it directly, where "
        + "the reference's can't take its place. Call it as server.\(shortcut.rule.rawValue)(…)."
    }
  }

  private func single(_ suspect: Blame.Suspect) -> String {
    "With the reference's \(names(suspect.rules)) in place of \(owner), "
      + disappearance(suspect.mended) + "."
  }

  private func companion(to first: Blame.Suspect, in pair: Blame.Suspect) -> String {
    let other = pair.rules.filter { !first.rules.contains($0) }
    let amount = pair.mended == blame.failures ? "all" : "\(pair.mended)"
    return "With its \(names(other)) as well, \(amount) do."
  }

  /// Functions without which as much is well: they don't agree with the first.
  private func rivals(of first: Blame.Suspect) -> [String] {
    let rivals = blame.suspects.dropFirst().filter { $0.mended == first.mended }.prefix(2)
    guard !rivals.isEmpty else { return [] }
    return ["So it is with \(names(rivals.flatMap(\.rules))): they don't agree with one another."]
  }

  private func couple(_ pair: Blame.Suspect) -> String {
    single(pair).dropLast() + "; with one of the two alone, none does."
  }

  private var helplessness: String {
    "Whichever one or two functions are replaced by the reference's, "
      + (blame.failures == 1 ? "the failure stays." : "the failures stay.")
  }

  /// What becomes of the failures, such as `14 of 15 failures disappear`.
  private func disappearance(_ mended: Int) -> String {
    let total = report.results.count { $0.verdict.isFailure }
    let addition = total > blame.failures ? " that were tried, out of \(total)," : ""
    return switch (mended, blame.failures) {
    case (1, 1): "the failure disappears"
    case (let mended, let all) where mended == all: "all \(all) failures\(addition) disappear"
    case (1, let all): "1 of \(all) failures\(addition) disappears"
    case (let mended, let all): "\(mended) of \(all) failures\(addition) disappear"
    }
  }

  private func names(_ rules: [Rule]) -> String {
    rules.map(\.qualifiedName).joined(separator: " and ")
  }

  private var owner: String {
    report.subject == .exercises ? "yours" : "the submitted one"
  }
}
