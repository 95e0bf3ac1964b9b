// SPDX-License-Identifier: MIT

public import Raft

/// The course as it lies in files: for every track a stub under `Exercises`, which is derived from
/// the solution at the same place under `Solutions`.
///
/// A solution marks what a student is to write by lines that say `// BEGIN SOLUTION` and
/// `// END SOLUTION`. Nobody writes a stub by hand.
public enum Course {
  /// Where a track's code lies within `Exercises` and within `Solutions`, such as
  /// `Election/Election.swift`.
  public static func path(of track: Track) -> String {
    "\(track.title)/\(track.title).swift"
  }

  /// How a stub file stands to the solution that it belongs to.
  public enum Standing: String, Sendable {
    /// There is no such file.
    case missing

    /// It is what would be derived from the solution now.
    case derived

    /// Nobody has written in it, but it is not what would be derived now.
    case outdated

    /// Somebody has written in it.
    case workedIn
  }

  /// What is wrong with a file of the course.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    /// The file, as a path that the reader can find.
    public var file: String

    /// The line, from 1; `nil` where the file as a whole is meant.
    public var line: Int?

    /// What is wrong, as a sentence without its full stop.
    public var problem: String

    /// A problem in a file.
    public init(file: String, line: Int? = nil, problem: String) {
      self.file = file
      self.line = line
      self.problem = problem
    }

    /// Place and problem, such as `Election.swift:12: this solution is never ended`.
    public var description: String {
      ([file] + (line.map { [String($0)] } ?? [])).joined(separator: ":") + ": " + problem
    }
  }
}
