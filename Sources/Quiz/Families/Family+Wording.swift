// SPDX-License-Identifier: MIT

extension [String] {
  /// The names as a sentence has them, such as `S1, S2 and S3`.
  package var listed: String {
    guard let last, count > 1 else { return first ?? "nobody" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension [ClusterPicture.Member] {
  /// The servers' names as a sentence has them.
  var listed: String { map(\.name).listed }
}

extension LogEnd: CustomStringConvertible {
  /// Where the log ends, such as `term 3, index 5`.
  var description: String { "term \(term), index \(index)" }
}

extension ClusterPicture {
  /// The servers of a history, called S1, S2 and so on, with their logs alone.
  init(logsOf history: History) {
    let members = history.lives.enumerated().map { position, life in
      Member(Self.name(position), log: life.log)
    }
    self.init(members)
  }

  /// What the server of a number is called, the first having number 0.
  static func name(_ position: Int) -> String { "S\(position + 1)" }
}
