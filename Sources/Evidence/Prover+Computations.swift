// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import YAML

extension Prover {
  /// What comes of a question whose key is computed from the cluster that it shows.
  ///
  /// - Throws: That the key is wrong, or that the cluster says too little.
  func ruling(
    on question: Question, computing family: String, at node: Node
  ) throws(Diagnostics) -> Ruling {
    guard let mistake = mistake(in: question, computing: family) else {
      return .proven(.computation)
    }
    throw Diagnostics([node.diagnostic(mistake.sentence, expected: mistake.remedy)])
  }

  /// What comes of a question that a family made.
  func ruling(on question: Question, generatedBy family: String) -> Ruling {
    guard let mistake = mistake(in: question, computing: family) else {
      return .proven(.computation)
    }
    return .refuted(
      Diagnostics([Diagnostic(file: question.id, message: mistake.sentence)]))
  }

  /// What is wrong with a computed key, and what to do about it.
  private struct Mistake {
    let sentence: String
    var remedy: String?
  }

  private func mistake(in question: Question, computing family: String) -> Mistake? {
    guard let picture = question.cluster else {
      return Mistake(
        sentence: "there is nothing to compute '\(family)' from",
        remedy: "a cluster in the question")
    }
    guard let finding = Family.named(family)?.find(picture) else {
      return Mistake(
        sentence: "the cluster says too little to compute '\(family)'",
        remedy: "what the computation starts from, such as logs and terms")
    }
    if let reference = AtHand.reference {
      let other = ReferenceFinding.of(family, picture, by: reference)
      guard other == finding else {
        let words = other?.description ?? "not to be told"
        return Mistake(
          sentence: "by arithmetic it is \(finding), and by the reference's functions \(words)")
      }
    }
    return question.disagreement(with: finding).map { Mistake(sentence: $0) }
  }
}
