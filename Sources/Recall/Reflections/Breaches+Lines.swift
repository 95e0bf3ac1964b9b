// SPDX-License-Identifier: MIT

/// What changed as lines of the log.
extension Breaches {
  /// What the lines of a log tell. Those that can't be read are passed over.
  init(lines bytes: [UInt8]) {
    self.init()
    var reader = LineReader(bytes)
    while reader.advance() {
      if let change = reader.object().flatMap({ change($0) }) { add(change) }
    }
  }

  /// The change that a line's object holds; `nil` if it holds none that this kit can read, or says of a
  /// breach that it is mended which is not open.
  private func change(_ object: LineObject) -> Change? {
    guard let heading = object.heading, let id = object.text("id") else { return nil }
    switch heading.event {
    case "broke": return Breach(object, id, heading.at).map { .broke($0) }
    case "mended":
      return open.first { $0.id == id }.map { .mended(MendedBreach($0, at: heading.at)) }
    case "reflect": return .turned(on: object.text("questions") != "off", heading.at)
    default: return nil
    }
  }
}

extension Breaches.Change {
  /// The line that stands for it, with the break at its end.
  var line: String {
    switch self {
    case .broke(let breach): return breach.line
    case .mended(let mended): return LineWriter("mended", id: mended.breach.id, at: mended.at).line
    case .turned(let isOn, let moment):
      var writer = LineWriter("reflect", id: Sitting(at: moment).id, at: moment)
      writer.add("questions", isOn ? "on" : "off")
      return writer.line
    }
  }
}

extension Breach {
  fileprivate var line: String {
    var writer = LineWriter("broke", id: id, at: at)
    writer.add("property", property)
    writer.add("scenario", scenario)
    writer.add("title", title)
    writer.add("sentence", sentence)
    writer.add("rule", rule)
    writer.add("function", function)
    writer.add("seed", seed)
    writer.add("seeds", seeds)
    return writer.line
  }

  fileprivate init?(_ object: LineObject, _ id: String, _ moment: Moment) {
    guard let property = object.text("property"), let scenario = object.text("scenario"),
      let seed: UInt64 = object.number("seed"), let seeds: Int = object.number("seeds")
    else { return nil }
    self.init(
      id: id, at: moment, property: property, scenario: scenario, title: object.text("title"),
      sentence: object.text("sentence"), rule: object.text("rule"),
      function: object.text("function"), seed: seed, seeds: seeds)
  }
}
