// SPDX-License-Identifier: MIT

/// What failed in a grading, as far as it suggests what to learn.
///
/// Everything is a name, as the kit's reports give it. Of hidden scenarios there are only the properties
/// and the tracks.
public struct GradingRecord: Hashable, Sendable {
  /// When it was graded.
  public var at: Moment

  /// Whose code it was.
  public var subject: String

  /// How many scenarios were graded, and how many of them passed.
  public var scenarios, passed: Int

  /// The ids of the public scenarios that failed.
  public var failed: [String]

  /// The properties that broke.
  public var properties: [String]

  /// The functions that were to blame, the likeliest culprit first.
  public var functions: [String]

  /// The functions that were needed and are not written yet.
  public var unwritten: [String]

  /// The tracks in which a scenario failed.
  public var tracks: [String]

  /// What failed in a grading.
  public init(
    at moment: Moment, subject: String, scenarios: Int, passed: Int, failed: [String] = [],
    properties: [String] = [], functions: [String] = [], unwritten: [String] = [],
    tracks: [String] = []
  ) {
    at = moment
    self.subject = subject
    self.scenarios = scenarios
    self.passed = passed
    self.failed = failed
    self.properties = properties
    self.functions = functions
    self.unwritten = unwritten
    self.tracks = tracks
  }

  /// The names that suggest topics, those first that say most: functions to blame, properties,
  /// functions to be written, tracks. None if nothing failed.
  public var names: [String] {
    var known: Set<String> = []
    return (functions + properties + unwritten + tracks).filter { known.insert($0).inserted }
  }
}

extension GradingRecord {
  /// The line that stands for it, with the break at its end.
  var line: String {
    var writer = LineWriter("graded", id: Sitting(at: at).id, at: at)
    writer.add("subject", subject)
    writer.add("scenarios", scenarios)
    writer.add("passed", passed)
    writer.add("failed", failed)
    writer.add("properties", properties)
    writer.add("functions", functions)
    writer.add("unwritten", unwritten)
    writer.add("tracks", tracks)
    return writer.line
  }

  /// The record that a line's object holds; `nil` if it holds none that this kit can read.
  init?(_ object: LineObject) {
    guard let heading = object.heading, heading.event == "graded",
      let subject = object.text("subject"), let scenarios: Int = object.number("scenarios"),
      let passed: Int = object.number("passed")
    else { return nil }
    self.init(
      at: heading.at, subject: subject, scenarios: scenarios, passed: passed,
      failed: object.texts("failed") ?? [], properties: object.texts("properties") ?? [],
      functions: object.texts("functions") ?? [], unwritten: object.texts("unwritten") ?? [],
      tracks: object.texts("tracks") ?? [])
  }
}
