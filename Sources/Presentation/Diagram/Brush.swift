// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// Draws happenings, each on a line or more.
struct Brush {
  let layout: Layout
  let names: [String]

  /// The lines of a happening: its arrow or the words across, and what is said beside the lanes.
  func draw(_ happening: Happening) -> [Canvas] {
    if let band = happening.band { return draw(band: band, over: happening.after) }
    var lines = phrases(happening)
    guard let arrow = happening.arrow, isDrawn(arrow) else {
      let blank = lines.isEmpty ? [lanes(happening.after)] : []
      return blank + lines.map { draw($0, happening) }
    }
    var first = lanes(happening.before)
    if arrow.delay == nil, arrow.receiver > arrow.sender, !lines.isEmpty {
      first = draw(lines.removeFirst(), happening)
    }
    draw(arrow, happening.before, on: &first)
    return [first] + lines.map { draw($0, happening) }
  }

  /// A line of nothing but the lanes.
  func lanes(_ lives: [Life]) -> Canvas {
    var canvas = Canvas(width: layout.width)
    for server in layout.servers { put(lives[server.rawValue], of: server, on: &canvas) }
    return canvas
  }

  /// Puts a server's lane on a line, as it looks when the server fares like that.
  func put(_ life: Life, of server: ServerID, on canvas: inout Canvas) {
    guard let column = layout.column(of: server) else { return }
    canvas.put(life.glyph, at: column, life.tone)
  }

  /// Words across all lanes, as on a ribbon.
  private func draw(band: String, over lives: [Life]) -> [Canvas] {
    let columns = layout.left..<layout.right
    return band.wrapped(to: columns.count - 6).map { line in
      var canvas = lanes(lives)
      canvas.fill(columns, with: "╌", .quiet)
      canvas.put(" \(line) ".shortened(to: columns.count - 4), at: layout.left + 2)
      return canvas
    }
  }
}
