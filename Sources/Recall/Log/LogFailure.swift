// SPDX-License-Identifier: MIT

/// Why a log could not be read or written, in a sentence for the person.
public struct LogFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence, without a full stop at its end.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
