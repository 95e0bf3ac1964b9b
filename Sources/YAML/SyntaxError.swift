// SPDX-License-Identifier: MIT

import CLibYAML

/// What libyaml says about text that isn't YAML, in its own words.
struct SyntaxError: Error {
  /// What libyaml met, such as `did not find expected key`.
  let problem: String

  /// How many characters come before the problem.
  let position: Int

  /// What libyaml was about, such as `while scanning a quoted scalar`.
  let context: String?

  /// How many characters come before the start of what libyaml was about.
  let start: Int

  /// There was no memory left to parse with.
  static let outOfMemory = SyntaxError(
    problem: "out of memory", position: 0, context: nil, start: 0)
}

extension SyntaxError {
  /// Copies the error out of a parser that has failed.
  init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
    position = parser.problem_mark.index
    context = parser.context.map { String(cString: $0) }
    start = parser.context_mark.index
  }
}
