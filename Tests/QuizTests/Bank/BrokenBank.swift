// SPDX-License-Identifier: MIT

import Testing

/// A bank with a mistake, and what is said of it.
struct BrokenBank: CustomTestStringConvertible, Sendable {
  let title: String
  let text: String
  let message: String

  init(_ title: String, _ bank: BankText, says message: String) {
    self.title = title
    text = bank.text
    self.message = message
  }

  var testDescription: String { title }

  /// All of them.
  static let all =
    shape + names + kinds + options + keys + rubrics + clusters + proofs
}
