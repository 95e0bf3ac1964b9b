// SPDX-License-Identifier: MIT

internal import Quiz

extension Prover {
  /// The lines that show why a computation finds what it does.
  func lines(
    showing question: Question, computing family: String, _ options: ShowingOptions
  ) -> [String]? {
    nil
  }
}
