// SPDX-License-Identifier: MIT

internal import Checking
internal import Grading
internal import Raft
internal import Recall
internal import Scenarios

extension GradeCommand {
  /// Remembers what failed in a student's own code, so that the quiz can ask about it, and says what
  /// was mended.
  ///
  /// Nobody asked for this, so that it can't be done is no reason to fail or to complain.
  func remember(_ report: Report) {
    guard report.subject == .exercises, report.isComplete, report.compilerWords == nil,
      let folder = StateFolder.standard
    else { return }
    try? GradingLog(in: folder).append(GradingRecord(report, at: .now))
    if reflect { reflect(on: report, in: folder) }
  }
}

extension GradingRecord {
  /// What failed, as a report tells it.
  fileprivate init(_ report: Report, at moment: Moment) {
    let failures = report.results.filter(\.verdict.isFailure)
    let waiting = report.results.compactMap(\.verdict.missing?.rule)
    self.init(
      at: moment, subject: report.subject.name, scenarios: report.results.count,
      passed: report.results.count(where: \.verdict.isPass),
      failed: failures.filter { !$0.scenario.isHidden }.map(\.scenario.id),
      properties: distinct(failures.compactMap(\.verdict.brokenProperty)),
      functions: distinct((report.blame?.suspects ?? []).flatMap(\.rules).map(\.rawValue)),
      unwritten: Rule.allCases.filter(waiting.contains).map(\.rawValue),
      tracks: distinct(failures.map(\.scenario.track.rawValue)))
  }
}

extension Verdict {
  /// The property that broke, by its name in a file.
  fileprivate var brokenProperty: String? {
    guard case .failed(let violation) = self else { return nil }
    return violation.property.rawValue
  }
}

/// The names without those that came before.
private func distinct(_ names: [String]) -> [String] {
  var known: Set<String> = []
  return names.filter { known.insert($0).inserted }
}
