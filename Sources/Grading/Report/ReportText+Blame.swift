// SPDX-License-Identifier: MIT

internal import Presentation
internal import Raft

/// Where to look: which function is to blame, as far as trying told.
extension ReportText {
  var whereToLook: [String] {
    guard let blame = report.blame else { return [] }
    let words = BlameWords(blame, of: report)
    let sentences = words.sentences.flatMap { paragraph($0) } + places(blame)
    let doubts = words.doubts.flatMap { paragraph($0, tone: .quiet) }
    return [style.rule("Where to look"), ""] + sentences + (doubts.isEmpty ? [] : [""] + doubts)
  }

  private func places(_ blame: Blame) -> [String] {
    let places = blame.named.compactMap { report.survey.place(of: $0) }
    let lines = places.map { "      \(report.path($0.file)):\($0.line)" }
    return lines.isEmpty ? [] : [""] + lines
  }
}

extension Blame {
  /// The functions that a report names, the likeliest culprit first.
  var named: [Rule] {
    guard let first = suspects.first else { return pair?.rules ?? [] }
    return first.rules + (pair?.rules ?? []).filter { !first.rules.contains($0) }
  }
}
