// SPDX-License-Identifier: MIT

/// The mistakes of one or more files, in the order in which they should be read.
public struct Diagnostics: Error, Hashable, Sendable {
  /// The mistakes, none of them twice.
  public private(set) var all: [Diagnostic] = []

  /// How many more mistakes there were: only the first hundred of a file are kept.
  public private(set) var omitted = 0

  /// No mistakes.
  public init() {}

  /// The given mistakes.
  public init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { append(diagnostic) }
  }

  /// Whether there are no mistakes.
  public var isEmpty: Bool { all.isEmpty }

  /// Adds a mistake, unless it is already there: what two aliases share is reported once.
  ///
  /// Beyond the limit mistakes are only counted, without being looked at.
  public mutating func append(_ diagnostic: @autoclosure () -> Diagnostic) {
    guard all.count < Limits.diagnostics else {
      omitted += 1
      return
    }
    let diagnostic = diagnostic()
    if !all.contains(diagnostic) { all.append(diagnostic) }
  }

  /// Adds the mistakes of another file, all of them.
  public mutating func append(contentsOf other: Diagnostics) {
    all += other.all
    omitted += other.omitted
  }

  /// The same mistakes of one file, from its first line to its last.
  public func sorted() -> Diagnostics {
    var sorted = self
    sorted.all = all.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
    return sorted
  }
}

extension Diagnostics: CustomStringConvertible {
  /// The mistakes as plain text, an empty line between them.
  public var description: String {
    let more = omitted == 0 ? [] : ["and \(omitted) more \(omitted == 1 ? "mistake" : "mistakes")"]
    return (all.map(\.description) + more).joined(separator: "\n\n")
  }
}

extension Diagnostic {
  /// Where the mistake comes in its file; what concerns the whole file comes first.
  fileprivate var order: Mark { mark ?? Mark(line: 0, column: 0) }
}
