// SPDX-License-Identifier: MIT

/// One mistake in a file: where it stands, what is wrong, what was expected.
public struct Diagnostic: Error, Hashable, Sendable {
  /// The path of the file, as it was given.
  public let file: String

  /// Where in the file; `nil` when the mistake is the file itself, such as a missing one.
  public let mark: Mark?

  /// What is wrong, in a sentence without a full stop.
  public let message: String

  /// What was expected, worded to follow "expected".
  public let expected: String?

  /// The word that was probably meant.
  public let suggestion: String?

  /// The line of the file at `mark`, or the part of it around `mark`.
  let excerpt: Excerpt?

  /// Creates a mistake that shows no line of the file.
  public init(
    file: String, mark: Mark? = nil, message: String, expected: String? = nil,
    suggestion: String? = nil
  ) {
    self.init(
      file: file, mark: mark, message: message, expected: expected, suggestion: suggestion,
      excerpt: nil)
  }

  init(
    file: String, mark: Mark?, message: String, expected: String?, suggestion: String?,
    excerpt: Excerpt?
  ) {
    self.file = file
    self.mark = mark
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
    self.excerpt = excerpt
  }
}
