// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// What stands above the first happening.
extension Diagram {
  /// The servers' names, each above its lane.
  var header: [String] {
    var canvas = Canvas(width: layout.width)
    canvas.put("ms".aligned(right: layout.timeWidth), at: 0, .quiet)
    for server in layout.servers {
      let name = names[server.rawValue].tamed.shortened(to: layout.pitch - 1)
      canvas.put(name, at: layout.column(of: server) ?? 0, .loud)
    }
    return absent + [canvas.text(style)]
  }

  /// Who has no lane, for want of room.
  private var absent: [String] {
    let missing = names.indices.filter { layout.column(of: ServerID($0)) == nil }.map { names[$0] }
    guard !missing.isEmpty else { return [] }
    let words = "No room for \(missing.joined(separator: ", "))".tamed.wrapped(to: style.width)
    return words.map { style.finish(style.paint($0, .quiet)) }
  }
}
