// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Quiz

/// Which round of an interview is wanted, if any is.
struct RoundOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A mock interview of a length, such as 45m or 1h: questions that get harder, a design, and a "
        + "scorecard.", valueName: "length"),
    transform: Self.length)
  var mock: RoundLength?

  @Flag(help: "A design round: one problem for the whole time.")
  var design = false

  @Argument(help: "The id of the problem of a design round; by default chance chooses.")
  var problem: String?

  @Flag(help: "A code review: find what is wrong in four snippets, and explain it.")
  var review = false

  @Flag(help: "An operations round: incidents, told stage by stage.")
  var operations = false

  @Option(
    help: ArgumentHelp(
      "How long a design, a review or an operations round takes; by default 45, 30 and 30 minutes.",
      valueName: "length"),
    transform: Self.length)
  var time: RoundLength?

  @Option(
    help: ArgumentHelp(
      "Where a round's scorecard is written; by default into the folder of the log.",
      valueName: "file"))
  var out: String?

  func validate() throws {
    if let problem, !design {
      throw ValidationError("Unexpected argument '\(problem)'; only --design takes one.")
    }
    guard formats.count <= 1 else {
      throw ValidationError("Give one of --mock, --design, --review and --operations.")
    }
    guard time == nil || formats.first.map({ $0 != .mock }) ?? false else {
      throw ValidationError("--time is for --design, --review and --operations.")
    }
    guard out == nil || format != nil else {
      throw ValidationError("--out is for rounds: --mock, --design, --review and --operations.")
    }
  }

  /// The round that is wanted; `nil` for plain practice.
  var format: Format? { formats.first }

  /// How long it takes.
  var length: RoundLength? { mock ?? time }

  private var formats: [Format] {
    let wanted: [(Format, Bool)] = [
      (.mock, mock != nil), (.design, design), (.review, review), (.operations, operations),
    ]
    return wanted.filter(\.1).map(\.0)
  }

  private static func length(_ text: String) throws -> RoundLength {
    do {
      return try RoundLength.read(text)
    } catch {
      throw ValidationError(error.sentence)
    }
  }
}
