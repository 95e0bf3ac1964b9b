// SPDX-License-Identifier: MIT

extension Lesson {
  /// The blocks of commands, each read or with what is wrong with it.
  var examples: [Result<Example, LessonMistake>] {
    fences.filter { $0.language == "console" }.map { fence in
      Result { () throws(LessonMistake) in try example(fence) }
    }
  }

  private func example(_ fence: Fence) throws(LessonMistake) -> Example {
    Example(
      lesson: path, line: fence.opening + 1, setting: try setting(before: fence.opening),
      steps: try steps(fence), indentation: fence.indentation)
  }

  /// What the comments say that stand right before a line.
  private func setting(before opening: Int) throws(LessonMistake) -> Setting {
    var first = opening
    while first > 0, isCommentOrBlank(lines[first - 1]) { first -= 1 }
    var setting = Setting()
    for index in first..<opening {
      guard let comment = lines[index].wholeMatch(of: /\s*<!-- (.*) -->\s*/)?.1 else { continue }
      do throws(Setting.Confusion) {
        try setting.heed(comment)
      } catch {
        throw LessonMistake(place: "\(path):\(index + 1)", problem: error.problem)
      }
    }
    return setting
  }

  private func isCommentOrBlank(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace) || line.wholeMatch(of: /\s*<!--.*-->\s*/) != nil
  }

  private func steps(_ fence: Fence) throws(LessonMistake) -> [Example.Step] {
    let body = lines[fence.body].map { String($0.dropFirst(fence.indentation)) }
    let starts = body.indices.filter { body[$0].hasPrefix("$ ") }
    guard starts.first == body.startIndex else {
      throw LessonMistake(
        place: "\(path):\(fence.opening + 1)", problem: "the block does not begin with a command")
    }
    return zip(starts, starts.dropFirst() + [body.endIndex]).map { start, end in
      let offset = fence.body.lowerBound
      return Example.Step(
        command: String(body[start].dropFirst(2)), shown: Array(body[start + 1..<end]),
        range: offset + start + 1..<offset + end)
    }
  }
}
