// SPDX-License-Identifier: MIT

internal import Checking
public import Foundation
internal import Hosting
internal import Raft
internal import Scenarios

/// The results of a grading as a JSON file holds them; version 1 of the form.
///
/// Keys are sorted, moments are whole microseconds of virtual time, and what is not known has no key. The
/// same grading gives the same bytes. Keys may be added without a new version; none changes its meaning.
///
///     {
///       "blame": {                           which function is to blame, if that was tried
///         "failures": 15,                    how many failures were looked into
///         "pair": { … },                     two functions that mend more than one
///         "suspects": [ {                    the likeliest first
///           "functions": [ "Safety.isUpToDate" ],
///           "mended": 14                     failures gone with the reference's in their place
///         } ],
///         "unclear": [ … ]                   functions that are called round the table of rules
///       },
///       "compiler": "…",                     what the compiler said, if the code does not compile
///       "complete": true,                    false if the grading was ended early
///       "next": {                            the next milestone, where it is known and not the last
///         "file": "Exercises/…",             where to write, if there is a function to write
///         "function": "Election.startElection",
///         "line": 31,
///         "milestone": "a-candidate-stands",
///         "read": "Exercises/Election/README.md",
///         "scenario": "silence-makes-a-candidate",   the one to watch
///         "section": "1. Silence makes a candidate",
///         "seed": 3                          the seed with which the scenario fails, if it does
///       },
///       "scenarios": [ {
///         "counts": true,                    whether the points belong to the total
///         "earned": 0,
///         "evidence": [ { "moment_us": 380000, "sentence": "…" } ],
///         "file": "Exercises/…",             where the code crashed, or has a function yet to write
///         "function": "Election.stepDown",
///         "hidden": false,
///         "hint": "…",
///         "id": "split-vote",
///         "level": "basic",                  or "intermediate", "advanced"
///         "line": 36,
///         "moment_us": 412000,               when the property broke
///         "points": 10,
///         "property": "electionSafety",
///         "replay": "swift run grader replay split-vote --seed 3",
///         "runs": 3,                         seeds that were run
///         "seed": 3,                         the seed that shows it
///         "sentence": "S1 and S3 both lead term 4",
///         "servers": ["S1", "S3"],           those involved, the culprit first
///         "title": "…",
///         "track": "election",               or "replication", "safety"
///         "verdict": "failed"
///       } ],
///       "subject": "exercises",              or "submission", "solution"
///       "totals": { "earned": 0, "passed": 0, "points": 10, "runs": 3, "scenarios": 1, "steps": 812 },
///       "tracks": [ {
///         "alone": { "earned": 5, "points": 10 },   over the reference's other parts, if that was tried
///         "earned": 0,
///         "points": 10,
///         "track": "election"
///       } ],
///       "unwritten": [ { "file": "…", "function": "…", "line": 36, "scenarios": 12 } ],
///       "version": 1
///     }
///
/// A verdict is `passed`, `failed`, `not written yet`, `does not compile`, `not reproducible`, `did not
/// arise`, `skipped`, or what the code did instead: `crashed`, `stuck`, `blocked`, `exited`, `flooded`,
/// `out of memory`, `started a process`, `broke its pipes`.
///
/// Of a hidden scenario there are only `counts`, `earned`, `hidden`, `hint`, `id`, `level`, `points`,
/// `property`, `title`, `track` and `verdict`.
public struct ResultsFile: Codable, Hashable, Sendable {
  /// The version of the form.
  public var version = 1

  /// Whether every scenario that was asked for has a verdict.
  public var complete: Bool

  /// Whose code was graded.
  public var subject: String

  /// What the compiler said, if the code does not compile.
  public var compiler: String?

  /// What came of each scenario.
  public var scenarios: [Entry]

  /// What it amounts to.
  public var totals: Totals

  /// What each track amounts to.
  public var tracks: [TrackEntry]

  /// Which function is to blame, if that was tried.
  public var blame: Guess?

  /// The functions that were needed and are not written yet.
  public var unwritten: [Gap]

  /// The next milestone, where somebody knows who knows the way.
  public var next: Step?

  /// What came of one scenario.
  public struct Entry: Codable, Hashable, Sendable {
    var id: String
    var title: String
    var track: String
    var level: String
    var points: Int
    var earned: Int
    var counts: Bool
    var hidden: Bool
    var verdict: String
    var property: String?
    var hint: String?
    var moment_us: Int?
    var servers: [String]?
    var sentence: String?
    var evidence: [Moment]?
    var function: String?
    var file: String?
    var line: Int?
    var seed: UInt64?
    var runs: Int?
    var replay: String?
  }

  /// One of the events that show a violation.
  public struct Moment: Codable, Hashable, Sendable {
    var moment_us: Int
    var sentence: String
  }

  /// What a grading amounts to.
  public struct Totals: Codable, Hashable, Sendable {
    var scenarios: Int
    var passed: Int
    var points: Int
    var earned: Int
    var runs: Int
    var steps: Int
  }

  /// What a track amounts to.
  public struct TrackEntry: Codable, Hashable, Sendable {
    var track: String
    var earned: Int
    var points: Int
    var alone: Points?
  }

  /// Points earned, of points that could be.
  public struct Points: Codable, Hashable, Sendable {
    var earned: Int
    var points: Int
  }

  /// Which function is to blame.
  public struct Guess: Codable, Hashable, Sendable {
    var failures: Int
    var suspects: [Suspicion]
    var pair: Suspicion?
    var unclear: [String]
  }

  /// Functions, and how many failures disappear with the reference's in their place.
  public struct Suspicion: Codable, Hashable, Sendable {
    var functions: [String]
    var mended: Int
  }

  /// A function that is not written yet.
  public struct Gap: Codable, Hashable, Sendable {
    var function: String
    var file: String
    var line: Int
    var scenarios: Int
  }

  /// What to do next on the way through the course.
  public struct Step: Codable, Hashable, Sendable {
    /// The milestone's id.
    public var milestone: String

    /// The function to write, with its part, and where it stands.
    public var function, file: String?

    /// The line at which the function is to be written.
    public var line: Int?

    /// The id of the scenario to watch.
    public var scenario: String

    /// The seed with which it fails, if it does.
    public var seed: UInt64?

    /// The lesson to read.
    public var read: String

    /// The lesson's section.
    public var section: String

    /// A step.
    public init(
      milestone: String, function: String? = nil, file: String? = nil, line: Int? = nil,
      scenario: String, seed: UInt64? = nil, read: String, section: String
    ) {
      self.milestone = milestone
      self.function = function
      self.file = file
      self.line = line
      self.scenario = scenario
      self.seed = seed
      self.read = read
      self.section = section
    }
  }

  /// The file's bytes.
  ///
  /// - Throws: Never in practice: every value has a form in JSON.
  public func encoded() throws -> Data { try json() }
}
