// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Recall

/// What is said around the questions.
extension PracticeCommand {
  /// What is said before the first question.
  func opening(
    _ questions: [Question], _ reflections: [Question], _ failures: Failures?, seed: UInt64
  ) -> Screen {
    let mended =
      reflections.isEmpty ? nil : "\(reflections.count.of("question")) about what you mended"
    let others = questions.isEmpty ? nil : questions.count.of("question")
    let counts = [mended, others].compactMap(\.self).joined(separator: ", then ")
    return Screen(
      (failures?.parts ?? []) + [
        .note("\(counts), seed \(seed). `help` lists what may be said besides answers.")
      ])
  }

  /// Says that nothing is due, when something will be, and how to go on all the same.
  func sayNothingIsDue(_ meant: [Question], _ schedule: Schedule) {
    let dues = PracticeClosing.dues(Set(meant.map(\.card)), schedule)
    let screen = Screen([
      .text("Nothing is due: \(dues)."),
      .note("--all asks anyway, --cram what is known worst, --generated 10 something new."),
    ])
    Output.write(Medium.standard(isPlain: plain).text(screen))
  }
}
