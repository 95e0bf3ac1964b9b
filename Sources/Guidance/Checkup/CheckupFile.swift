// SPDX-License-Identifier: MIT

/// A checkup in the form that programs read.
public struct CheckupFile: Encodable, Sendable {
  /// What was found of one subject.
  public struct Entry: Encodable, Sendable {
    var subject: String
    var standing: String
    var words: String
    var remedy: String?
  }

  /// The version of the form.
  let version = 1

  /// Whether nothing is bad.
  let passed: Bool

  /// What was found.
  let findings: [Entry]

  /// The file of a checkup.
  public init(_ checkup: Checkup) {
    passed = checkup.isPassed
    findings = checkup.findings.map {
      Entry(
        subject: $0.subject.rawValue, standing: $0.standing.rawValue, words: $0.words,
        remedy: $0.remedy)
    }
  }
}
