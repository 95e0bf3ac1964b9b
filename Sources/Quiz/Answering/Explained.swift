// SPDX-License-Identifier: MIT

/// Something with the reason for it, such as a wrong option with why it is wrong.
///
/// The two are kept apart, so that whoever shows them can tell what a question says from what is said
/// of it.
public struct Explained: Hashable, Sendable {
  /// What is explained, such as `b) It refuses`.
  public let subject: String

  /// Why it is so, in a sentence or a few, where anybody says it.
  public let reason: String?

  /// Something with the reason for it.
  public init(_ subject: String, reason: String? = nil) {
    self.subject = subject
    self.reason = reason
  }

  /// Both in a line, such as `b) It refuses: Its log is as long.`
  public var words: String {
    guard let reason else { return subject }
    let isSentence = subject.last.map { ".?!".contains($0) } ?? false
    return subject + (isSentence ? " " : ": ") + reason
  }
}
