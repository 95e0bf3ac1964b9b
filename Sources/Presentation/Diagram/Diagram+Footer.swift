// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft
internal import Simulation

/// What stands under the last happening.
extension Diagram {
  /// What stands at the end: what the logs hold, and where the property broke.
  var footer: [String] { logs + brokenLine }

  /// A line with the terms of each server's entries, if there are any.
  private var logs: [String] {
    guard story.actors.contains(where: { !$0.memory.isEmpty }) else { return [] }
    var canvas = brush.lanes(story.lives)
    canvas.put("log".aligned(right: layout.timeWidth), at: 0, .quiet)
    for server in layout.servers {
      let words = story.actors[server.rawValue].memory.wording()
      let column = layout.column(of: server) ?? 0
      canvas.put(words.clipped(to: layout.room(beside: server)), at: column + 2)
    }
    return [canvas.text(style)]
  }

  /// A line across, with marks in the lanes of the servers that are involved.
  private var brokenLine: [String] {
    let involved = culprit.map { [$0] } ?? violation?.servers
    guard let involved else { return [] }
    var canvas = Canvas(width: layout.width)
    canvas.fill(layout.left..<layout.right, with: "═", .bad)
    for server in involved {
      if let column = layout.column(of: server) { canvas.put("✗", at: column, .bad) }
    }
    canvas.put("✗", at: layout.markColumn, .bad)
    return [canvas.text(style)]
  }
}
