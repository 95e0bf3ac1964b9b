// SPDX-License-Identifier: MIT

internal import Quiz

/// A round with its log and its scorecard.
struct RoundDialogue: Dialogue {
  private var round: Round
  private var log: RoundLog
  private let file: ScorecardFile
  private var isSummedUp = false

  /// A round that is to be held.
  init(_ round: Round, _ log: RoundLog, scorecard file: ScorecardFile) {
    self.round = round
    self.log = log
    self.file = file
  }

  var isOver: Bool { round.isOver }

  mutating func begin(at now: Duration) -> Screen {
    round.begin()
  }

  mutating func hear(_ line: String, at now: Duration) -> Screen {
    said(round.take(line, at: now))
  }

  mutating func end(at now: Duration) -> Screen {
    said(round.finish(at: now))
  }

  /// What a step says, once what happened is logged; at the end of the round its scorecard as well.
  private mutating func said(_ step: Round.Step) -> Screen {
    let complaint = log.record(step.events)
    let screen = step.screen.warning(complaint)
    guard round.isOver, !isSummedUp else { return screen }
    isSummedUp = true
    return screen + summary()
  }

  private mutating func summary() -> Screen {
    let scorecard = round.scorecard(date: LocalTime.now.words)
    guard !scorecard.scores.isEmpty else { return Screen([.text("Nothing was answered.")]) }
    do throws(Complaint) {
      let path = try file.write(scorecard.markdown)
      let complaint = log.close(scorecard, questions: round.questionIDs, path: path)
      return Screen(scorecard.screen + [.field("File", ["\(path), with every answer"])])
        .warning(complaint)
    } catch {
      let complaint = log.close(scorecard, questions: round.questionIDs, path: nil)
      let lines = scorecard.markdown.split(separator: "\n", omittingEmptySubsequences: false)
      return Screen(scorecard.screen + [.figure(lines.map { String($0) })])
        .warning("\(error.sentence); the file would say what stands above").warning(complaint)
    }
  }
}
