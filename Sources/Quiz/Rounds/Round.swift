// SPDX-License-Identifier: MIT

/// A round of an interview: questions against a clock with nothing revealed, then a debrief in which every
/// answer is gone through, and a scorecard.
///
/// A round is a value that takes lines and gives screens. It reads no clock and writes nothing: whoever
/// drives it says how much time has gone by, shows the screens, and logs the events. It may be left at
/// any time, by ``finish(at:)``: what was answered until then has its place on the scorecard.
public struct Round: Sendable {
  /// How a round is held.
  public struct Setting: Sendable {
    /// The seed from which all choices follow.
    public var seed: UInt64

    /// Whether free answers go on until an empty line and there are pauses to read, as on a terminal;
    /// otherwise every line is an answer.
    public var isInteractive: Bool

    /// The ids of questions that are asked only if there are no others.
    public var avoided: Set<String>

    /// The lines that show a question's evidence happening; `nil` where there is nothing to show.
    public var show: @Sendable (Question) -> [String]?

    /// A setting.
    public init(
      seed: UInt64, isInteractive: Bool = true, avoiding avoided: Set<String> = [],
      show: @escaping @Sendable (Question) -> [String]? = { _ in nil }
    ) {
      self.seed = seed
      self.isInteractive = isInteractive
      self.avoided = avoided
      self.show = show
    }
  }

  /// Something that happened, to be logged at once.
  public enum Event: Sendable {
    /// A question was answered. A free answer has at first what its rubric suggests.
    case answered(Answered)

    /// The person went through a free answer that was told before, and settled what it is worth.
    case settled(Answered)

    /// A question was left out.
    case skipped(Asked)
  }

  /// What comes of a line.
  public struct Step: Sendable {
    /// What is to be shown.
    public var screen: Screen

    /// What is to be logged.
    public var events: [Event] = []
  }

  /// Where a round is.
  enum Stage: Sendable {
    /// Questions are asked.
    case interview
    /// Answers are gone through.
    case debrief
    /// Nothing is asked any more.
    case over
  }

  /// What sort of round it is.
  let format: Format

  let bank: Bank
  let setting: Setting
  let clock: Countdown
  let designBegins: Int?

  var stage = Stage.interview
  var upcoming: [Station]
  var dropped: [Station] = []
  var exchanges: [Exchange] = []

  /// The lines of an answer that goes on.
  var draft: [String] = []

  /// The second at which the present station began.
  var stationBegan = 0

  /// The second at which the interview ended.
  var ended: Int?

  var findings = Findings()
  var debrief: [DebriefStep] = []
  var events: [Event] = []

  init(_ programme: Programme, _ bank: Bank, _ setting: Setting) {
    format = programme.format
    self.bank = bank
    self.setting = setting
    clock = Countdown(programme.length)
    designBegins = programme.designBegins
    upcoming = programme.stations
  }

  /// How long the round may take.
  var length: RoundLength { clock.length }

  /// The seed by which the round can be had again.
  var seed: UInt64 { setting.seed }

  /// Whether nothing is asked any more.
  public var isOver: Bool { stage == .over }
}

extension Round {
  /// Takes a line that was written.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - now: How much time has gone by since the round began.
  public mutating func take(_ line: String, at now: Duration) -> Step {
    let second = Int(now.components.seconds)
    let screen =
      switch stage {
      case .interview: hear(line, at: second)
      case .debrief: hearInDebrief(line)
      case .over: Screen()
      }
    return step(screen)
  }

  /// Ends the round wherever it stands, as when somebody leaves. Free answers that were not gone
  /// through are worth what is suggested, and the scorecard says so.
  public mutating func finish(at now: Duration) -> Step {
    guard stage != .over else { return Step(screen: Screen()) }
    if stage == .interview { endInterview(at: Int(now.components.seconds)) }
    stage = .over
    return step(Screen())
  }

  private mutating func step(_ screen: Screen) -> Step {
    defer { events = [] }
    return Step(screen: screen, events: events)
  }
}
