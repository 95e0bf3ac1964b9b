// SPDX-License-Identifier: MIT

import Testing

extension Example {
  /// Where a command went another way than the lesson says.
  struct Deviation {
    /// What the lesson shows, beside what was printed; `nil` where the output is right.
    var alignment: Alignment?

    /// What is wrong, in words.
    var description: String
  }

  /// Plays the commands.
  ///
  /// - Returns: For each command, what it did otherwise than the lesson says; `nil` if nothing.
  func play() throws -> [Deviation?] {
    let stage: Stage
    do {
      stage = try Stage(setting)
    } catch let confusion as Setting.Confusion {
      throw LessonMistake(place: place, problem: confusion.problem)
    }
    return try zip(steps.indices, steps).map { number, step in
      guard let words = Command.words(of: step.command) else {
        throw LessonMistake(
          place: place,
          problem: "'\(step.command)' is no command of grader; others stand in a sh block")
      }
      let typed = setting.input(of: number) + step.typed
      let performance = try stage.play(words, input: typed.map { $0 + "\n" }.joined())
      return deviation(of: performance, from: step, exit: setting.exit(of: number), words)
    }
  }

  private func deviation(
    of performance: Performance, from step: Step, exit: Int32?, _ words: [String]
  ) -> Deviation? {
    let exits = exit.map { [$0] } ?? CommandTree.program.usualExits(of: words)
    let isEndRight = exits.contains(performance.status)
    let shown = step.shown.trimmed
    let alignment = Alignment(shown: shown, printed: performance.lines)
    let isOutputRight = shown.isEmpty || alignment.isRight
    if isEndRight && isOutputRight { return nil }
    let end = isEndRight ? "" : " ends with \(performance.status) instead of \(exits)"
    let output = isOutputRight ? performance.lines.joined(separator: "\n") : alignment.text
    return Deviation(
      alignment: isOutputRight ? nil : alignment,
      description: "$ \(step.command)\(end)\n\(output)")
  }
}
