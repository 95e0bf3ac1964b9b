// SPDX-License-Identifier: MIT

extension Diagnostic: CustomStringConvertible {
  /// The mistake as plain text, without a line break at its end:
  ///
  ///     crash.yaml:12:5: error: unknown key 'partiton'
  ///     12 |   - partiton: [[A], [B, C]]
  ///        |     ^
  ///        = expected one of: partition, heal, crash; did you mean 'partition'?
  public var description: String {
    ([headline] + excerptLines + [adviceLine].compactMap(\.self)).joined(separator: "\n")
  }

  /// The first line: the place and what is wrong.
  private var headline: String {
    let place = mark.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): error: \(message)"
  }

  /// The line of the file and the caret below it.
  private var excerptLines: [String] {
    guard let mark, let excerpt else { return [] }
    let source = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return ["\(mark.line) |\(source)", "\(gutter) | \(excerpt.indentation)^"]
  }

  /// The last line: what was expected and what was probably meant.
  private var adviceLine: String? {
    let parts = [expected.map { "expected \($0)" }, suggestion.map { "did you mean '\($0)'?" }]
    let advice = parts.compactMap(\.self).joined(separator: "; ")
    return advice.isEmpty ? nil : "\(gutter) = \(advice)"
  }

  /// As many spaces as the line's number has digits.
  private var gutter: String {
    guard let mark, excerpt != nil else { return " " }
    return String(repeating: " ", count: String(mark.line).count)
  }
}
