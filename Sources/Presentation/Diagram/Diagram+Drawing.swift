// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// Putting lines together.
extension Diagram {
  var brush: Brush { Brush(layout: layout, names: names) }

  /// Whether a happening can be seen: it is more than a heartbeat, and one of its servers has a lane.
  func isShown(_ number: Int) -> Bool {
    let happening = story.happenings[number]
    if evidence[number] != nil || isFatal(number) { return true }
    if happening.isDull && (isFolded || happening.arrow == nil) { return false }
    return happening.band != nil || happening.servers.contains { layout.column(of: $0) != nil }
  }

  /// Whether a happening is the turn in which the code came to grief.
  private func isFatal(_ number: Int) -> Bool {
    culprit != nil && story.actors.contains { $0.latest == number }
      && number == story.actors.compactMap(\.latest).max()
  }

  /// How many lines a happening takes.
  func height(_ number: Int) -> Int { brush.draw(visible(number)).count }

  /// The diagram of some happenings, with what lies between them counted.
  func draw(_ numbers: [Int], showsEnd: Bool = true) -> [String] {
    var lines = header
    var next = 0
    var moment: Instant?
    for number in numbers where isShown(number) {
      lines += gap(next..<number)
      lines += draw(number, isNewMoment: story.happenings[number].time != moment)
      moment = story.happenings[number].time
      next = number + 1
    }
    lines += gap(next..<story.happenings.count)
    return showsEnd ? lines + footer : lines
  }

  private func draw(_ number: Int, isNewMoment: Bool) -> [String] {
    let happening = visible(number)
    let time = happening.time.milliseconds(decimals: layout.decimals)
    var drafts = brush.draw(happening)
    if isNewMoment { drafts[0].put(time.aligned(right: layout.timeWidth), at: 0, .quiet) }
    for (line, mark) in (evidence[number] ?? []).enumerated() where line < drafts.count {
      drafts[line].put(Self.mark(mark), at: layout.markColumn, .bad)
    }
    return drafts.map { $0.text(style) }
  }

  /// The happening, with something to say where it must be shown.
  private func visible(_ number: Int) -> Happening {
    var happening = story.happenings[number]
    if happening.facts.isEmpty, happening.arrow == nil, let silence = happening.silence {
      happening.facts = [silence]
    }
    return happening
  }

  /// A line that stands for happenings that are left out; a few heartbeats are not worth one.
  private func gap(_ numbers: Range<Int>) -> [String] {
    let left = numbers.map { story.happenings[$0] }.filter { !$0.servers.isEmpty || $0.band != nil }
    let others = left.count { !$0.isDull }
    guard let last = left.last, others > 0 || left.count >= Self.fewHeartbeats else { return [] }
    let words =
      others == 0
      ? "\(left.count.grouped) heartbeats and answers" : "\(left.count.of("event")) left out"
    var canvas = Canvas(width: layout.width)
    canvas.put("⋮", at: layout.timeWidth - 1, .quiet)
    for server in layout.servers where last.after[server.rawValue] != .down {
      canvas.put("⋮", at: layout.column(of: server) ?? 0, .quiet)
    }
    canvas.put("  \(words)  ", at: layout.left + 1, .quiet)
    return [canvas.text(style)]
  }

  /// How many heartbeats and answers are told of when they are left out.
  private static let fewHeartbeats = 4
}
