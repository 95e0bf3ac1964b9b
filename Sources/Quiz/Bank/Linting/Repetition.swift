// SPDX-License-Identifier: MIT

internal import YAML

/// Finds texts that say the same in other dress: case, line breaks and the full stop don't count.
struct Repetition {
  /// How many texts are looked at: a question with more is not one to be asked.
  private static let most = 100

  /// What the texts are, such as `option`.
  let what: String

  init(of what: String) {
    self.what = what
  }

  /// Reports each text that says what an earlier one says.
  func report(_ nodes: [Node], _ reader: Reader) {
    var seen: [(sense: [UInt8], line: Int)] = []
    for node in nodes.prefix(Self.most) {
      guard let sense = node.scalar?.text.asSaid else { continue }
      if let first = seen.first(where: { $0.sense == sense }) {
        reader.report("the \(what) in line \(first.line) says the same", at: node)
      } else {
        seen.append((sense, node.mark.line))
      }
    }
  }
}

extension String {
  /// The text without what makes no difference when it is said: in lower case, on one line, and
  /// without the full stop at its end.
  var asSaid: [UInt8] {
    let text = utf8.allSatisfy { $0 < 0x80 } ? self : lowercased()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte > 0x20 {
        bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    while let last = bytes.last, " .!?".utf8.contains(last) { bytes.removeLast() }
    return bytes
  }
}
