// SPDX-License-Identifier: MIT

/// A place in a file: where a node begins, or where a mistake stands.
///
/// Both numbers count from 1, as editors do. Columns count characters (Unicode code points), not
/// bytes: a byte order mark counts for nothing, a tab counts for one.
public struct Mark: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int

  /// The column, from 1.
  public let column: Int

  /// Creates a place from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Mark: Comparable {
  /// Whether one place comes before another in the same file.
  public static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
