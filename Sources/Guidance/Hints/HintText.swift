// SPDX-License-Identifier: MIT

public import Presentation
internal import Raft

/// Hints as a text for people.
public struct HintText {
  private let ladder: HintLadder
  private let roadmap: Roadmap
  private let style: Style
  private let lines: FactLines

  /// The text of hints on a topic.
  ///
  /// - Parameter roadmap: The way, which knows where to read about the topic.
  public init(_ ladder: HintLadder, roadmap: Roadmap, style: Style = Style()) {
    self.ladder = ladder
    self.roadmap = roadmap
    self.style = style
    lines = FactLines(style: style, indent: 9)
  }

  /// One hint, and how to get the next; after the last, where to read.
  ///
  /// - Parameter number: The hint's number, from 1.
  public func text(of number: Int) -> String {
    finish([title(number)] + hint(number, isNumbered: false) + whatNext(after: number))
  }

  /// The hints up to one of them, as they were taken, and how to get the next.
  ///
  /// - Parameter number: The number of the last hint to tell, from 0.
  public func text(upTo number: Int) -> String {
    guard number > 0 else {
      return finish([title(0)] + lines.paragraph("None was taken yet.") + whatNext(after: 0))
    }
    let told = (1...min(number, ladder.hints.count)).flatMap { number in
      (number > 1 ? [""] : []) + hint(number, isNumbered: true)
    }
    return finish([title(number)] + told + whatNext(after: number))
  }

  private func title(_ number: Int) -> String {
    let count = ladder.hints.count
    let words = number == 0 ? count.of("hint") : "hint \(number) of \(count)"
    return style.rule("\(ladder.topic.name): \(words)") + "\n"
  }

  private func hint(_ number: Int, isNumbered: Bool) -> [String] {
    guard ladder.hints.indices.contains(number - 1) else { return [] }
    let lead = isNumbered ? "  \(number)  " : "  "
    return ladder.hints[number - 1].wrapped(to: style.width, after: lead, indent: lead.count)
  }

  private func whatNext(after number: Int) -> [String] {
    if number < ladder.hints.count {
      return [""] + lines.command("Next", "swift run grader hint \(ladder.topic.name)")
        + (number > 1
          ? lines.command("Again", "swift run grader hint \(ladder.topic.name) --again") : [])
    }
    let again = "--again shows all of them, --from-start begins anew."
    return [""] + lines.paragraph("That is the last hint; \(again)") + reading
  }

  /// Where to read about the topic.
  private var reading: [String] {
    let milestone =
      switch ladder.topic {
      case .function(let rule): roadmap.milestone(writing: rule)
      case .scenario(let id): roadmap.milestone(with: id)
      }
    guard let milestone else { return [] }
    return lines.fact("Read", "\(milestone.lesson), “\(milestone.read)”")
  }

  private func finish(_ lines: [String]) -> String {
    style.finish("\n" + lines.joined(separator: "\n") + "\n")
  }
}
