// SPDX-License-Identifier: MIT

extension Lesson {
  /// A block of text between two fences.
  struct Fence: Hashable {
    /// What the opening fence says of its language, such as `console`.
    var language: String

    /// Where the opening fence is among the lesson's lines.
    var opening: Int

    /// Where its text is, without the fences.
    var body: Range<Int>

    /// How far its fences are indented, as they are in a list.
    var indentation: Int
  }

  /// The blocks of the lesson.
  var fences: [Fence] {
    var fences: [Fence] = []
    var next = 0
    while next < lines.count {
      if let fence = fence(at: next) {
        fences.append(fence)
        next = fence.body.upperBound
      }
      next += 1
    }
    return fences
  }

  /// The lesson's lines outside of blocks, with their numbers from 1.
  var prose: [(number: Int, line: String)] {
    let blocks = fences.map { $0.opening...$0.body.upperBound }
    return zip(1..., lines).filter { number, _ in !blocks.contains { $0.contains(number - 1) } }
      .map { ($0, $1) }
  }

  /// The block that begins at a line, if one does. One that is never closed reaches to the end.
  private func fence(at opening: Int) -> Fence? {
    let line = lines[opening].drop { $0 == " " }
    let ticks = line.prefix { $0 == "`" }
    guard ticks.count >= 3 else { return nil }
    let language = line.dropFirst(ticks.count).filter { !$0.isWhitespace }
    guard !language.contains("`") else { return nil }
    let rest = lines[(opening + 1)...]
    let closing = rest.firstIndex {
      let text = $0.filter { !$0.isWhitespace }
      return text.count >= ticks.count && text.allSatisfy { $0 == "`" }
    }
    return Fence(
      language: String(language), opening: opening, body: opening + 1..<(closing ?? lines.count),
      indentation: lines[opening].count - line.count)
  }
}
