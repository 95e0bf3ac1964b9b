// SPDX-License-Identifier: MIT

internal import Presentation
internal import Quiz
internal import Raft
internal import Simulation

/// What a follower may answer, and why it does or does not.
extension FollowerAnswer {
  func agreement(upTo index: LogIndex) -> String {
    "Yes: its log is like \(sender)'s up to index \(index)"
  }

  var staleClaim: String { "No: the request is of an older term than its own" }

  var gapClaim: String { "No: it has no entry at index \(place)" }

  var contradictionClaim: String { "No: its entry at index \(place) is of another term" }

  var silence: String { "Nothing: it does not answer such a request" }

  func tailClaim(_ index: LogIndex) -> String {
    "No: its entry at index \(index) is of another term than the request's"
  }

  var reasonAgainstTail: String {
    """
    It vouches only for what the request tells of, which ends at index \(lastIndex). What it has \
    behind that may differ from what \(sender) has there.
    """
  }

  var reasonOfTail: String {
    answered.success
      ? """
      Only the entry before the new ones, at index \(place), must agree. Entries of its own that \
      contradict the new ones give way to them.
      """
      : "It does not come to that. \(reasonToRefuse)"
  }

  var reasonAgainstGap: String {
    isStale
      ? reasonToRefuse
      : "Its log goes to index \(log.lastIndex), so it has an entry at index \(place)."
  }

  var reasonAgainstContradiction: String {
    isStale || leavesGap
      ? reasonToRefuse
      : "Its entry at index \(place) is of term \(request.prevLogTerm), as the request says."
  }

  var reasonAgainstStale: String {
    "The request is of term \(request.term), and \(name) is in term \(term): that is not older."
  }

  var reasonAgainstSilence: String {
    isStale
      ? "It answers with its term \(term). That is how \(sender) learns that its time is over."
      : "Every request of its term is answered: \(sender) counts on it, and sends it again until then."
  }

  /// Why the request is refused.
  var reasonToRefuse: String {
    if isStale {
      return "The request is of term \(request.term), and \(name) is in term \(term)."
    }
    return leavesGap
      ? "The request's prevLogIndex is \(place), and its log \(log.ending)."
      : """
      At prevLogIndex \(place) it has an entry of term \(log.term(at: place) ?? 0), and the request \
      says \(request.prevLogTerm).
      """
  }

  var answer: String {
    guard answered.success else {
      return "No. \(reasonToRefuse) It stores nothing and deletes nothing."
    }
    let match =
      place == 0
      ? "The request starts at the beginning, where all logs match."
      : "At index \(place) both have an entry of term \(request.prevLogTerm), so both logs are the "
        + "same up to there."
    let content =
      request.entries.isEmpty
      ? "It carries no entries, so that is all it tells."
      : "With its \(request.entries.count.of("entry", plural: "entries")) that reaches to index "
        + "\(lastIndex)."
    return "Yes, up to index \(lastIndex). \(match) \(content)"
  }

  var followUp: FollowUp {
    .aside(
      ask: "Why is it enough to compare a single entry?",
      answer: """
        An entry's index and term name it: one leader creates at most one entry with them and never \
        moves it. And each entry was stored only where the one before it agreed. So if one agrees, \
        all before it do (the Log Matching Property, §5.3).
        """)
  }
}
