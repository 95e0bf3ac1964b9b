// SPDX-License-Identifier: MIT

internal import Checking
internal import Raft

#if canImport(Mutants)
  internal import Mutants
#endif
#if canImport(Solutions)
  internal import Solutions
#endif

/// What this copy of the kit has at hand to prove something with: a class's copy comes without the
/// reference and without known bugs.
enum AtHand {
  /// The rules that are right.
  static var reference: Rules? {
    #if canImport(Solutions)
      Reference.rules
    #else
      nil
    #endif
  }

  /// All known bugs, in the order in which they are taught.
  static let knownBugs: [KnownBug]? = {
    #if canImport(Mutants)
      Mutant.all.map {
        KnownBug(
          id: $0.id, mistake: $0.mistake, rule: $0.rule, breaks: $0.breaks,
          consequence: $0.consequence, rules: $0.rules)
      }
    #else
      nil
    #endif
  }()
}

/// A Raft with one known mistake.
struct KnownBug: Sendable {
  /// What it is called.
  let id: String

  /// What is wrong, in one sentence.
  let mistake: String

  /// The function that holds the mistake.
  let rule: Rule

  /// The properties that it breaks.
  let breaks: [Property]

  /// Why that matters.
  let consequence: String

  /// The mistaken Raft itself.
  let rules: Rules
}
