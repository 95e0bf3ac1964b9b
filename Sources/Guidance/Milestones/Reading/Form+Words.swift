// SPDX-License-Identifier: MIT

internal import Raft
internal import YAML

extension Form where Output == String {
  /// Text that is not empty, in one paragraph.
  static func words(_ expectation: String) -> Form {
    Form<String>.text.satisfying(expectation) { !$0.allSatisfy(\.isWhitespace) }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}

extension Form where Output == Rule {
  /// One of a track's functions.
  static func function(of track: Track) -> Form {
    Form("a function") { node, reader in
      guard let name = reader.read(node, .text) else { return nil }
      guard let rule = Rule(rawValue: name) else {
        let own = Rule.allCases.filter { $0.track == track }.map(\.rawValue)
        reader.reportUnknown("function", name, at: node, known: own)
        return nil
      }
      if rule.track == track { return rule }
      reader.report(
        "'\(rule.rawValue)' belongs to another track, \(rule.track.title)", at: node,
        expected: "a function of \(track.title)")
      return nil
    }
  }
}
