// SPDX-License-Identifier: MIT

public import Checking
public import Raft
public import Simulation

/// A run drawn as a space-time diagram: time flows down, and each server has a lane.
///
/// A lane shows at a glance how its server fares: `│` follows, `┆` stands for election, `┃` leads, and
/// a server that is down has none. A message is drawn where it arrives, from its sender's lane to its
/// receiver's, and what is said beside a lane is about that server. Heartbeats that nothing comes of
/// are counted. Where a property broke there is a line across, with `✗` in the lanes of those involved.
///
/// It follows from the trace alone, so the same run looks the same every time. No line is wider than
/// the style's width; without Unicode every character has a stand-in of the same width.
public struct Diagram: Sendable {
  let story: Story
  let names: [String]
  let violation: Violation?
  /// The server whose code came to grief in the last turn, if one's did.
  let culprit: ServerID?
  let style: Style
  let layout: Layout
  /// The numbers of the pieces of evidence that each happening is, by the happening's number.
  let evidence: [Int: [Int]]
  /// Whether everyday heartbeats are only counted.
  let isFolded: Bool

  /// The diagram of a run.
  ///
  /// - Parameters:
  ///   - trace: What happened.
  ///   - names: What the servers are called, in order.
  ///   - violation: The property that broke, if one did.
  ///   - culprit: The server whose code crashed or hung in the last turn, if one's did.
  ///   - style: How wide it may be, and in which characters.
  ///   - isFolded: Whether heartbeats that carry nothing, and the answers to them, are only counted.
  public init(
    _ trace: [TraceEvent], names: [String], violation: Violation? = nil, culprit: ServerID? = nil,
    style: Style = Style(), isFolded: Bool = true
  ) {
    let isAtEnd = violation.map { $0.time == trace.last?.time } ?? false
    story = Story(trace, names: names, tellsDepartures: isAtEnd)
    self.names = names
    self.violation = violation
    self.culprit = culprit
    self.style = style
    self.isFolded = isFolded
    evidence = story.happenings(showing: violation)
    layout = Layout(
      width: style.width, times: story.happenings.filter { !$0.isDull }.map(\.time),
      candidates: story.servers(mattering: culprit.map { [$0] } ?? violation?.servers ?? []))
  }

  /// The diagram of the whole run.
  public var lines: [String] { draw(Array(story.happenings.indices)) }

  /// The diagram of the run's end, of so many lines of happenings at most.
  ///
  /// - Parameters:
  ///   - count: How many lines.
  ///   - showsEnd: Whether to show below it how things stand then.
  public func lines(last count: Int, showsEnd: Bool = true) -> [String] {
    var left = count
    var chosen: [Int] = []
    for number in story.happenings.indices.reversed() where isShown(number) {
      left -= height(number)
      guard left >= 0 else { break }
      chosen.append(number)
    }
    return draw(chosen.reversed(), showsEnd: showsEnd)
  }
}
