// SPDX-License-Identifier: MIT

public import YAML

/// What came of a question's proof.
public enum Ruling: Sendable {
  /// The key follows, as it stands, from what was computed or played.
  case proven(Grounds)

  /// The known bug that the question is about breaks a property, the one that the question names if a
  /// run can show it; a scenario of the kit does so with a seed. Of the key it says nothing.
  case broken(String, scenario: String, seed: UInt64)

  /// What the question names comes about on the reference; of the key it says nothing that could be
  /// checked.
  case shown(runs: Int)

  /// The question names no proof.
  case unproven

  /// It takes the reference to tell, and this copy of the kit comes without it.
  case withheld

  /// The key or the proof is wrong.
  case refuted(Diagnostics)
}

/// What a proven key rests on.
public enum Grounds: Hashable, Sendable {
  /// The family's arithmetic and the reference's own functions found the same, which is the key.
  case computation

  /// So many claims about the end of the play were right in so many runs of the reference.
  case simulation(claims: Int, runs: Int)
}
