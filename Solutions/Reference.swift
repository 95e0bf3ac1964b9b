// SPDX-License-Identifier: MIT

public import Raft

/// The kit's own Raft, made of the three parts that are solved here.
public enum Reference {
  /// The reference as a table of rules.
  public static let rules = Rules(Election.self, Replication.self, Safety.self)
}
