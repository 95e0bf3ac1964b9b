// SPDX-License-Identifier: MIT

public import Presentation
internal import Raft

/// The whole way as a map for people: every milestone, whether it is reached, and how long it takes.
public struct RoadmapText {
  private let progress: CourseProgress
  private let style: Style

  /// The map of a way.
  public init(_ progress: CourseProgress, style: Style = Style()) {
    self.progress = progress
    self.style = style
  }

  /// The map, with a line break at its start and its end.
  public var text: String {
    let milestones = Array(progress.roadmap.milestones.enumerated())
    let sections = Track.allCases.map { track in
      let lines = milestones.filter { $0.element.track == track }.map {
        line($0.offset, $0.element)
      }
      return lines.isEmpty ? [] : [style.paint(track.title, .loud)] + lines
    }
    let filled = (sections + [[summary]]).filter { !$0.isEmpty }
    return style.finish(
      "\n" + filled.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n")
  }

  private func line(_ position: Int, _ milestone: Milestone) -> String {
    let minutes = "\(milestone.minutes) min".aligned(right: Self.minutesWidth)
    let room = style.width - 8 - Self.minutesWidth
    let title = milestone.title.shortened(to: room).aligned(left: room)
    let isNext = progress.next?.number == position + 1
    return "  \(mark(position, isNext: isNext)) \(String(position + 1).aligned(right: 2))  "
      + (isNext ? style.paint(title, .loud) : title) + style.paint(minutes, .quiet)
  }

  private func mark(_ position: Int, isNext: Bool) -> String {
    if isNext { return style.paint("▶", .accent) }
    return switch progress.marks[position] {
    case .reached: style.paint("✓", .good)
    case .open: style.paint("·", .quiet)
    case .unknown: style.paint("?", .doubtful)
    }
  }

  private var summary: String {
    let count = progress.marks.count
    let rest = progress.minutesLeft
    let time = rest > 0 ? "; about \(Self.words(minutes: rest)) to go" : ""
    return "\(progress.reached) of \(count) milestones reached\(time)"
  }

  private static func words(minutes: Int) -> String {
    guard minutes >= 60 else { return minutes.of("minute") }
    let halves = (minutes + 15) / 30
    return halves == 2 ? "1 hour" : "\(halves / 2)\(halves % 2 == 0 ? "" : ".5") hours"
  }

  private static let minutesWidth = 7
}
