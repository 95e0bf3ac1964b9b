// SPDX-License-Identifier: MIT

public import Quiz
internal import YAML

/// Carries out what proves the keys of questions.
///
/// A computation is made twice, by the family's own arithmetic and by the reference's functions. A
/// scenario is played on the reference, and at its end what the right options say must hold, and what
/// the wrong ones say must not. A known bug must break what it is said to break.
///
/// The kit's scenarios are read when the first of them is needed.
public struct Prover: Sendable {
  let shelf: Shelf

  /// A prover with what a kit has at hand.
  ///
  /// - Parameter root: The path of the kit's folder.
  public init(kit root: String) {
    shelf = Shelf(root: root)
  }

  /// What comes of a question's proof.
  public func ruling(on question: Question) -> Ruling {
    guard let proof = question.proof else { return .unproven }
    do throws(Diagnostics) {
      return try ruling(on: question, by: proof)
    } catch {
      return .refuted(error)
    }
  }

  private func ruling(
    on question: Question, by proof: Proof
  ) throws(Diagnostics) -> Ruling {
    switch proof {
    case .scenario, .play:
      guard let play = try play(of: question) else { return .withheld }
      return try play.ruling(on: question.key)
    case .mutant(let id, let property, let node):
      return try ruling(onBug: id, breaking: property, at: node)
    case .computation(let family, let node):
      return try ruling(on: question, computing: family, at: node)
    case .generated(let family): return ruling(on: question, generatedBy: family)
    }
  }
}
