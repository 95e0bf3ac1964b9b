// SPDX-License-Identifier: MIT

extension Property {
  /// The property's name as a title, such as `Election Safety`.
  public var title: String {
    switch self {
    case .electionSafety: "Election Safety"
    case .oneVotePerTerm: "One Vote per Term"
    case .keptPromises: "Kept Promises"
    case .leaderAppendOnly: "Leader Append-Only"
    case .logMatching: "Log Matching"
    case .leaderCompleteness: "Leader Completeness"
    case .stateMachineSafety: "State Machine Safety"
    case .commitment: "Commitment"
    case .persistBeforePromising: "Persist before Promising"
    case .clientDurability: "Client Durability"
    case .validity: "Validity"
    case .agreement: "Agreement"
    case .termination: "Termination"
    case .integrity: "Integrity"
    case .progress: "Progress"
    case .budget: "Budget"
    case .expectation: "Expectation"
    }
  }

  /// What the property demands, in one sentence.
  var statement: String {
    switch self {
    case .electionSafety: "A term has one leader at most."
    case .oneVotePerTerm:
      "A server gives one vote a term, whether to another or to itself, and a crash doesn't change it."
    case .keptPromises:
      "A server that voted, accepted an entry or led in a term does nothing of an older term again."
    case .leaderAppendOnly: "A leader adds to its log and never changes or deletes what is there."
    case .logMatching:
      "Two entries of the same index and term hold the same command, and all before them agrees."
    case .leaderCompleteness:
      "What was committed in one term is in the log of every leader of a later term."
    case .stateMachineSafety:
      "Every server applies the same entry at an index, in order, and each once until it restarts."
    case .commitment:
      "An entry is applied only once a majority stores it and nobody without it can be elected."
    case .persistBeforePromising:
      "A vote given or an entry accepted is on disk before the answer leaves."
    case .clientDurability: "What a client was told is done is never undone or replaced."
    case .validity: "A command that is applied was proposed by a client."
    case .agreement: "No two servers decide on different values."
    case .termination: "Every server that stays up decides in the end."
    case .integrity: "A server decides once."
    case .progress: "A new command is committed when nothing stands in its way."
    case .budget: "The work is done without a flood of messages or bytes."
    case .expectation: "What the scenario expects comes to pass."
    }
  }

  /// Where the paper speaks of it, such as `§5.2`.
  var section: String {
    switch self {
    case .electionSafety, .oneVotePerTerm: "§5.2"
    case .keptPromises: "§5.1"
    case .leaderAppendOnly, .logMatching: "§5.3, Figure 3"
    case .leaderCompleteness: "§5.4, Figure 3"
    case .stateMachineSafety: "§5.4.3, Figure 3"
    case .commitment: "§5.3, §5.4.2"
    case .persistBeforePromising: "Figure 2"
    case .clientDurability: "§5.3, §8"
    case .validity, .agreement, .termination, .integrity: "§2"
    case .progress: "§5.6"
    case .budget: "§9.3"
    case .expectation: "Figure 2"
    }
  }

  /// The statement with its section, as a violation cites it unless it knows better.
  package var rule: String { "\(statement.dropLast()) (\(section))." }
}
