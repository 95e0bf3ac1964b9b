// SPDX-License-Identifier: MIT

/// Something that must hold in every run, whatever the network and the disks do.
///
/// Those up to ``validity`` are judged by ``Monitor`` while a run goes on; the others depend on what
/// a scenario asks for, and whoever runs the scenario judges them.
public enum Property: String, CaseIterable, Sendable {
  /// At most one leader a term.
  case electionSafety

  /// At most one vote a term, across crashes.
  case oneVotePerTerm

  /// Nothing of an older term after a promise in a newer one, across crashes.
  case keptPromises

  /// A leader's log only grows.
  case leaderAppendOnly

  /// Entries of one index and term are the same, and so is all that comes before them.
  case logMatching

  /// Every later leader has what was committed.
  case leaderCompleteness

  /// Every server applies the same entries in the same order.
  case stateMachineSafety

  /// Only what can't be lost any more is applied.
  case commitment

  /// A promise is on disk before anybody hears of it.
  case persistBeforePromising

  /// What a client was told is done stays done.
  case clientDurability

  /// What is applied was proposed.
  case validity

  /// All servers decide on the same value.
  case agreement

  /// Every server that stays up decides at last.
  case termination

  /// No server decides twice.
  case integrity

  /// A command commits when nothing stands in its way.
  case progress

  /// No more messages or bytes than any sensible implementation needs.
  case budget

  /// What a scenario says of itself.
  case expectation
}
