// SPDX-License-Identifier: MIT

import Raft

/// How a block of commands is played: on which code, with which input, and how commands end.
///
/// Comments before the block say so, each of the form `<!-- KEY: VALUE -->`:
///
/// - `with: startElection handleRequestVote` names functions that are written as in the solution. A
///   track's name stands for all of its functions, `all` for all, and `all but becomeLeader` for all
///   but some. Without it there are only stubs.
/// - `edit: Election.swift "old" => "new"` changes the code where the old text stands; `\n` is a line's
///   end. Several may follow each other.
/// - `input: 3 | c | y` are the lines that are typed. The first such comment is for the first
///   command, the second for the second. Lines of the block that begin with `> ` are typed after those.
/// - `exit: 1` is the exit code of all commands, `exit: 0 1` that of the first and of the second. It
///   is 0 without that, or 1 for what grades.
struct Setting: Sendable, Equatable {
  /// A change of the code.
  struct Edit: Sendable, Equatable {
    /// A track's file, such as `Election.swift`.
    var file: String
    var old: String
    var new: String
  }

  /// The functions that are written.
  var written: RuleSet = []

  /// The changes of the code.
  var edits: [Edit] = []

  /// What is typed, command by command.
  var inputs: [[String]] = []

  /// The exit codes; none if they are as usual.
  var exits: [Int32] = []

  /// What a comment says that is not understood.
  struct Confusion: Error {
    var problem: String
  }

  /// The exit code that a command of the block must have, if it was told.
  func exit(of command: Int) -> Int32? {
    exits.count == 1 ? exits[0] : exits.indices.contains(command) ? exits[command] : nil
  }

  /// What is typed for a command of the block, according to the comments.
  func input(of command: Int) -> [String] {
    inputs.indices.contains(command) ? inputs[command] : []
  }
}
