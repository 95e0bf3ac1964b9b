// SPDX-License-Identifier: MIT

public import YAML

/// What proves a question's key, or shows it happening.
///
/// A proof names what is to be played or computed; it is carried out by whoever has the reference at
/// hand. Nodes are parts of the bank's file that speak the language of scenarios.
public enum Proof: Sendable {
  /// A scenario of the kit, which the reference passes.
  case scenario(id: String, seed: UInt64?, at: Node)

  /// A scenario that stands in the question itself: cluster and steps, as in a scenario's file.
  case play(Node, seed: UInt64?)

  /// A known bug, by its id, which breaks a property, if one is named. The node is the whole proof.
  case mutant(id: String, breaks: String?, at: Node)

  /// A computation over the question's ``ClusterPicture``, by the name of a ``Family``.
  case computation(family: String, at: Node)

  /// What was generated together with its key, by the family of that name.
  case generated(family: String)
}
