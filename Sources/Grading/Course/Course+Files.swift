// SPDX-License-Identifier: MIT

public import Foundation
public import Raft

extension Course {
  /// What was found of one track's stub file.
  public struct Finding: Hashable, Sendable {
    /// The track.
    public var track: Track

    /// How its stub file stands to its solution.
    public var standing: Standing

    /// The calls in it that go round the table of rules.
    public var shortcuts: [Shortcut]
  }

  /// Looks at every track's stub file, and changes nothing.
  ///
  /// - Parameter root: The folder that holds `Exercises` and `Solutions`.
  /// - Throws: ``Failure`` where a solution can't be read, or no stub can be derived from it.
  public static func check(in root: URL) throws(Failure) -> [Finding] {
    var findings: [Finding] = []
    for track in Track.allCases {
      let exercise = exercise(of: track, in: root)
      findings.append(
        Finding(
          track: track, standing: try standing(of: track, in: root),
          shortcuts: shortcuts(in: exercise ?? "", file: "Exercises/\(path(of: track))")))
    }
    return findings
  }

  /// Writes every track's stub file anew, save those that somebody has worked in.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Exercises` and `Solutions`.
  ///   - overwriting: Whether to write over somebody's work too.
  /// - Returns: How each file stood before; of those, what was `workedIn` is left as it was unless
  ///   `overwriting`.
  /// - Throws: ``Failure`` where a solution can't be read or a stub can't be written. All solutions
  ///   are read before anything is written.
  @discardableResult
  public static func derive(
    in root: URL, overwriting: Bool = false
  ) throws(Failure) -> [(track: Track, former: Standing)] {
    var plan: [(track: Track, former: Standing, stub: String)] = []
    for track in Track.allCases {
      let former = try standing(of: track, in: root)
      plan.append((track, former, try stub(of: track, in: root)))
    }
    for (track, former, stub) in plan {
      let mayWrite = former != .workedIn || overwriting
      if mayWrite && former != .derived { try write(stub, for: track, in: root) }
    }
    return plan.map { ($0.track, $0.former) }
  }

  private static func standing(of track: Track, in root: URL) throws(Failure) -> Standing {
    let solution = try solution(of: track, in: root)
    return try standing(
      of: exercise(of: track, in: root), derivedFrom: solution, file: solutionName(of: track))
  }

  private static func stub(of track: Track, in root: URL) throws(Failure) -> String {
    try stub(from: solution(of: track, in: root), file: solutionName(of: track))
  }

  private static func solutionName(of track: Track) -> String {
    "Solutions/\(path(of: track))"
  }

  private static func exerciseFile(of track: Track, in root: URL) -> URL {
    root.appendingPathComponent("Exercises/\(path(of: track))")
  }

  /// The stub file's text, `nil` if there is no such file. Bytes that are no text count as some.
  private static func exercise(of track: Track, in root: URL) -> String? {
    let bytes = try? Data(contentsOf: exerciseFile(of: track, in: root))
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func solution(of track: Track, in root: URL) throws(Failure) -> String {
    let name = solutionName(of: track)
    do {
      return try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
    } catch {
      throw Failure(
        file: name, problem: "this solution can't be read (\(error.localizedDescription))")
    }
  }

  private static func write(_ stub: String, for track: Track, in root: URL) throws(Failure) {
    let file = exerciseFile(of: track, in: root)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(stub.utf8).write(to: file, options: .atomic)
    } catch {
      throw Failure(
        file: "Exercises/\(path(of: track))",
        problem: "this stub can't be written (\(error.localizedDescription))")
    }
  }
}
