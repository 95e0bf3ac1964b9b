// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

/// How sentences speak of servers, commands and logs.
extension ClusterRecord {
  /// The members' names as a list, such as `S2, S3 and S4`; `nobody` for none.
  func names(of set: ServerSet) -> String {
    let members = set.map { name(of: $0) }
    guard let last = members.last else { return "nobody" }
    guard members.count > 1 else { return last }
    return members.dropLast().joined(separator: ", ") + " and " + last
  }

  /// How a server began to lead a term: when it first did so, or else now.
  func leading(_ term: Term, by server: ServerID, now: Instant) -> Evidence {
    let known = leadership(in: term)
    let time = known?.server == server ? known?.time : nil
    return Evidence(
      time ?? now, "\(name(of: server)) sent AppendEntries as the leader of term \(term)")
  }

  /// What a log has at an index, such as `holds y=2 (term 1) there`, or where it ends.
  func holding(_ log: Log, at index: LogIndex) -> String {
    if log.contains(index) { return "holds \(log[index].words) there" }
    return log.lastIndex == 0 ? "is empty" : "ends at index \(log.lastIndex)"
  }
}

extension Command {
  /// The command, cut where it would burst a sentence.
  var words: String {
    let text = description
    return text.count > 24 ? text.prefix(23) + "…" : text
  }
}

extension Entry {
  /// Command and term, such as `x=1 (term 2)`.
  var words: String { "\(command.words) (term \(term))" }
}
