// SPDX-License-Identifier: MIT

public import Raft
internal import Simulation
internal import YAML

extension Scenario {
  /// The scenario as the text of a file, from which the same scenario is read.
  ///
  /// - Parameters:
  ///   - remarks: A comment for the end of each step's first line; an empty one where there is none,
  ///     and for steps that it has no more elements for.
  ///   - ending: A comment under the last step, in lines of its own.
  public func text(remarks: [String] = [], ending: String? = nil) -> String {
    let last = ending.map { Self.folded($0, by: "  # ") } ?? ""
    return head + "steps:\n" + Self.annotated(stepTexts, with: remarks) + last
  }

  /// The scenario in a cluster of which only some servers are left.
  ///
  /// - Parameter rest: The servers that are left, in order.
  /// - Returns: `nil` where the steps name one of the others.
  public func narrowed(to rest: [ServerID]) -> Scenario? {
    var scenario = self
    scenario.cluster.names = rest.map { cluster.names[$0.rawValue] }
    scenario.cluster.disks = rest.map { cluster.disks[$0.rawValue] }
    for position in rest.indices {
      let vote = scenario.cluster.disks[position].votedFor.flatMap { rest.firstIndex(of: $0) }
      scenario.cluster.disks[position].votedFor = vote.map { ServerID($0) }
    }
    let text = scenario.head + "steps:\n" + Self.annotated(stepTexts, with: [])
    guard let reading = try? Scenario.read(text: text, file: "\(id).yaml") else { return nil }
    scenario.steps = reading.steps
    return scenario
  }

  /// All that stands above the steps.
  private var head: String {
    Emitter.text(of: .mapping(identity))
      + (teaches.map { "teaches: >\n" + Self.folded($0, by: "  ") } ?? "")
      + Emitter.text(of: .mapping(rest(ScenarioWriter(cluster: cluster))))
  }

  /// Each of the steps, from the left margin on.
  private var stepTexts: [String] {
    let writer = ScenarioWriter(cluster: cluster)
    return steps.map { Emitter.text(of: .sequence([writer.step($0)])) }
  }

  private var identity: [Value.Entry] {
    [
      Value.Entry("id", .text(id)), Value.Entry("title", .text(title)),
      Value.Entry("track", .text(track.rawValue)), Value.Entry("level", .text(level.rawValue)),
      Value.Entry("points", .integer(points)),
    ]
  }

  private func rest(_ writer: ScenarioWriter) -> [Value.Entry] {
    func list(_ words: [String]) -> Value? {
      words.isEmpty ? nil : .sequence(words.map { .text($0) }, .flow)
    }
    let needs = needs == Rule.upTo(track) ? nil : list(needs.map(\.rawValue))
    return ScenarioWriter.entry("catches", list(catches)) + ScenarioWriter.entry("needs", needs)
      + ScenarioWriter.entry("demands", list(demands.map(\.rawValue))) + writer.entries
      + ScenarioWriter.entry("seeds", seeds == 25 ? nil : .integer(seeds))
      + ScenarioWriter.entry("hints", .sequence(hints.map { .text($0) }))
  }

  /// The widest line with a remark, if its step leaves room for one.
  private static let width = 100

  /// The steps indented, with their remarks one under the other.
  private static func annotated(_ steps: [String], with remarks: [String]) -> String {
    let lines = steps.map { $0.split(separator: "\n").map { "  \($0)" } }
    let heads = zip(lines, remarks).filter { !$1.isEmpty }.compactMap(\.0.first)
    let column = heads.map(\.count).max() ?? 0
    let texts = lines.enumerated().map { position, lines in
      let remark = remarks.indices.contains(position) ? remarks[position].onOneLine : ""
      guard !remark.isEmpty, let head = lines.first else { return lines }
      let padded = head + String(repeating: " ", count: column - head.count)
      let line = padded.count + 4 + remark.count <= width ? padded : head
      return ["\(line)  # \(remark)"] + lines.dropFirst()
    }
    return texts.flatMap(\.self).map { $0 + "\n" }.joined()
  }

  /// A text in lines that are not too wide, each with the same beginning.
  private static func folded(_ text: String, by beginning: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.onOneLine.split(separator: " ") {
      if !line.isEmpty, beginning.count + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).map { beginning + $0 + "\n" }.joined()
  }
}

extension String {
  /// The text with spaces for all that a comment can't hold, such as line breaks.
  fileprivate var onOneLine: String {
    let isPlain = { (scalar: Unicode.Scalar) in
      ![.control, .lineSeparator, .paragraphSeparator, .format].contains(
        scalar.properties.generalCategory)
    }
    return String(String.UnicodeScalarView(unicodeScalars.map { isPlain($0) ? $0 : " " }))
  }
}
