// SPDX-License-Identifier: MIT

package import Simulation

/// A run told in sentences, to be heard: moment by moment, and messages where they arrive.
package struct Telling {
  /// The sentences, the moments among them.
  package let sentences: [String]

  /// The run of a trace.
  ///
  /// - Parameters:
  ///   - trace: What happened.
  ///   - names: What the servers are called.
  ///   - isWhole: Whether to tell where messages leave, too.
  ///   - isFolded: Whether heartbeats that carry nothing, and the answers to them, are only counted.
  package init(_ trace: [TraceEvent], names: [String], isWhole: Bool, isFolded: Bool = true) {
    let told = isWhole ? trace : trace.filter { !$0.kind.isDeparture }
    let lines = Timeline(told, names: names, isFolded: isFolded).lines
    let hasMoments = Set(lines.compactMap(\.time)).count > 1
    var moment: Instant?
    var sentences: [String] = []
    for line in lines {
      if hasMoments, let time = line.time, time != moment {
        sentences.append("At \(time.inMilliseconds) ms:")
        moment = time
      }
      sentences.append(line.sentence)
    }
    self.sentences = sentences
  }

  /// The last sentences.
  package func last(_ count: Int) -> [String] {
    let left = sentences.count - count
    guard left > 0 else { return sentences }
    return ["\(left.of("earlier line")) left out."] + sentences.suffix(count)
  }
}

extension TraceEvent.Kind {
  /// Whether a message leaves or is kept, so that nothing has come of it yet.
  fileprivate var isDeparture: Bool {
    switch self {
    case .sent, .held: true
    default: false
    }
  }
}

extension Timeline.Line {
  /// The line without its arrows, such as `B receives from A: RequestVote …`.
  fileprivate var sentence: String {
    let words = who.split(separator: " ").map(String.init)
    guard words.count == 3 else {
      let isNobody = words.first.map { ["…", "──"].contains($0) } ?? true
      return isNobody ? "\(what)." : "\(words[0]): \(what)."
    }
    let (left, right) = (words[0], words[2])
    return switch words[1] {
    case "──▶": "\(left) sends to \(right): \(what)."
    case "◀──": "\(left) receives from \(right): \(what)."
    default: "From \(left) to \(right): \(what)."
    }
  }
}
