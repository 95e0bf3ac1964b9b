// SPDX-License-Identifier: MIT

public import Quiz
public import YAML

/// What the proofs of a bank's questions came to.
public struct BankCheck: Sendable {
  /// What came of one question.
  public struct Item: Sendable {
    /// The question.
    public var question: Question

    /// What came of its proof.
    public var ruling: Ruling
  }

  /// The questions in the order of the bank, with what came of each.
  public var items: [Item]

  /// Carries out the proofs of all questions.
  ///
  /// - Parameters:
  ///   - bank: The questions.
  ///   - prover: Who carries them out.
  ///   - progress: Told before each proof how many are done.
  public init(
    _ bank: Bank, by prover: Prover, progress: (_ done: Int) -> Void = { _ in }
  ) {
    items = []
    for question in bank.questions {
      progress(items.count)
      items.append(Item(question: question, ruling: prover.ruling(on: question)))
    }
  }

  /// What is wrong with keys and proofs, in the order of the bank.
  public var mistakes: Diagnostics {
    var mistakes = Diagnostics()
    for item in items {
      if case .refuted(let found) = item.ruling { mistakes.append(contentsOf: found) }
    }
    return mistakes
  }
}

extension BankCheck {
  /// What a proof can come to, as tables and files name it.
  public enum Outcome: String, CaseIterable, Sendable {
    /// Two computations found the key.
    case computed
    /// Claims about the end of a play were right.
    case simulated
    /// A known bug breaks a property.
    case bug
    /// What is named comes about, and says nothing of the key.
    case shown
    /// It takes the reference to tell, which this copy lacks.
    case withheld
    /// No proof is named.
    case unproven
    /// The key or the proof is wrong.
    case refuted
  }

  /// How many questions came to an outcome.
  public func count(_ outcome: Outcome) -> Int {
    items.count { $0.ruling.outcome == outcome }
  }

  /// How many claims held, and in how many runs.
  public var claims: (claims: Int, runs: Int) {
    items.reduce((0, 0)) { sum, item in
      guard case .proven(.simulation(let claims, let runs)) = item.ruling else { return sum }
      return (sum.0 + claims, sum.1 + runs)
    }
  }
}

extension Ruling {
  /// What the proof came to.
  public var outcome: BankCheck.Outcome {
    switch self {
    case .proven(.computation): .computed
    case .proven(.simulation): .simulated
    case .broken: .bug
    case .shown: .shown
    case .unproven: .unproven
    case .withheld: .withheld
    case .refuted: .refuted
    }
  }
}
