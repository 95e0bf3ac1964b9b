// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz

/// Rounds of an interview in place of practice.
extension PracticeCommand {
  /// Holds a round.
  func hold(_ format: Format) throws {
    let isRepeated = seed != nil
    let seed = seed ?? .random(in: 1...99_999)
    let bank = try questions(for: format)
    let folder = try memory.folder()
    let file = try ScorecardFile(round.out, format: format, in: folder)
    let log = try RoundLog(in: folder, format: format, seed: seed)
    let medium = Medium.standard(isPlain: plain)
    let setting = Round.Setting(
      seed: seed, isInteractive: Terminal.isConversation,
      avoiding: isRepeated ? [] : log.lastQuestions,
      show: show(on: medium))
    do throws(RoundRefusal) {
      let round = try Round(
        format, of: bank, length: round.length, design: round.problem, setting)
      Console(RoundDialogue(round, log, scorecard: file), on: medium).hold()
    } catch {
      throw Complaint(error.sentence)
    }
  }

  /// The questions that are selected. A design is always among them.
  private func questions(for format: Format) throws -> Bank {
    var bank = try bank.read()
    let selection = try selected.selection(in: bank)
    bank.questions = bank.questions.filter { selection.holds($0) || $0.kind == .design }
    return bank
  }
}
