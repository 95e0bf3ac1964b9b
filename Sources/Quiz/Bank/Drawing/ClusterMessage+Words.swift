// SPDX-License-Identifier: MIT

extension ClusterPicture.Message {
  /// What the request is called in Figure 2.
  var name: String {
    switch self {
    case .requestVote: "RequestVote"
    case .appendEntries: "AppendEntries"
    }
  }

  /// What it says, field by field, by Figure 2's names.
  var fields: [String] {
    switch self {
    case .requestVote(_, _, let term, let index, let lastTerm):
      ["term \(term)", "lastLogIndex \(index)", "lastLogTerm \(lastTerm)"]
    case .appendEntries(_, _, let term, let index, let prevTerm, let entries, let commit):
      [
        "term \(term)", "prevLogIndex \(index)", "prevLogTerm \(prevTerm)", Self.told(entries),
        "leaderCommit \(commit)",
      ]
    }
  }

  /// The request in a sentence.
  var sentence: String {
    "On its way from \(from) to \(to): \(name), " + fields.joined(separator: ", ") + "."
  }

  private static func told(_ entries: [Int]) -> String {
    switch entries.count {
    case 0: "no entries"
    case 1: "one entry of term \(entries[0])"
    default: "entries of terms " + entries.map(String.init).joined(separator: " ")
    }
  }
}
