// SPDX-License-Identifier: MIT

internal import Raft

/// The receiver's side of AppendEntries, as the reference has it, in steps that can be replaced one by
/// one. So a mutant states its mistake and nothing else:
///
///     Reference.rules.following { $0.fits = { _, _ in true } }
///
/// With nothing replaced it does what the reference does. Only where a check was taken away does more
/// guard against an index outside the log, so that a mistake shows in what a server does to others.
struct Following: Sendable {
  /// Whether a request comes from a leader who is to be obeyed.
  var obeys: @Sendable (Server, AppendEntries) -> Bool = Following.obeys

  /// Takes the sender of a request that is to be obeyed for the leader.
  var follow: @Sendable (inout Server, AppendEntries) -> Void = Following.follow

  /// Whether a log holds the entry that comes before a request's.
  var fits: @Sendable (Log, AppendEntries) -> Bool = Following.fits

  /// Deals with a request that does not fit: says no, and where to go on.
  var refuse: @Sendable (inout Server, AppendEntries) -> AppendEntriesReply = Following.refuse

  /// Brings the log in line with a request that fits, on disk too.
  var store: @Sendable (inout Server, AppendEntries) -> Void = Following.store

  /// Up to where entries may count as committed, after a request that fits.
  var commits: @Sendable (Server, AppendEntries) -> LogIndex = Following.commits

  /// The last index that a success vouches for.
  var vouches: @Sendable (Server, AppendEntries) -> LogIndex = Following.vouches

  /// The function that is made of the steps.
  @Sendable func handleAppendEntries(
    _ server: inout Server, _ request: AppendEntries
  ) -> AppendEntriesReply? {
    guard obeys(server, request) else { return Following.denial(by: server) }
    follow(&server, request)
    guard fits(server.log, request) else { return refuse(&server, request) }

    store(&server, request)
    let committed = min(commits(server, request), server.log.lastIndex)
    server.commitIndex = max(server.commitIndex, committed)
    return AppendEntriesReply(
      term: server.currentTerm, success: true, matchIndex: vouches(server, request))
  }
}

extension Rules {
  /// The same rules with another follower's side of AppendEntries.
  func following(_ replace: (inout Following) -> Void) -> Rules {
    var steps = Following()
    replace(&steps)
    return replacing(\.handleAppendEntries, with: steps.handleAppendEntries)
  }
}
