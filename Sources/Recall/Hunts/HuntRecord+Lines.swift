// SPDX-License-Identifier: MIT

/// Records as lines, which begin as all lines of the kit's logs do.
extension HuntRecord {
  /// The line that stands for it, with the break at its end.
  var line: String {
    var writer = LineWriter(deed.event, id: Sitting(at: at).id, at: at)
    writer.add("case", number)
    switch deed {
    case .opened(let level): writer.add("level", level)
    case .watched(let scenario, let raft):
      writer.add("scenario", scenario)
      writer.add("raft", raft)
    case .compared(let scenario): writer.add("scenario", scenario)
    case .hinted(let step): writer.add("step", step)
    case .checked(let file, let result):
      writer.add("file", file)
      writer.add("result", result)
    case .named(let function, let isRight):
      writer.add("function", function)
      writer.add("verdict", isRight ? Self.right : Self.wrong)
    case .explained(let words): writer.add("words", String(words.prefix(Review.answerLimit)))
    case .confirmed(let ideas): writer.add("ideas", ideas)
    case .gaveUp: break
    }
    return writer.line
  }

  /// The record that a line's object holds; `nil` if it holds none that this kit can read.
  init?(_ object: LineObject) {
    guard let heading = object.heading, let number: Int = object.number("case"),
      let deed = Deed(heading.event, object)
    else { return nil }
    self.init(at: heading.at, number: number, deed)
  }

  fileprivate static let right = "right"
  private static let wrong = "wrong"
}

extension HuntRecord.Deed {
  /// What the log calls it.
  fileprivate var event: String {
    switch self {
    case .opened: "opened"
    case .watched: "watched"
    case .compared: "compared"
    case .hinted: "hinted"
    case .checked: "checked"
    case .named: "named"
    case .explained: "explained"
    case .confirmed: "confirmed"
    case .gaveUp: "gave-up"
    }
  }

  /// The deed of an event with its members; `nil` where one is missing, or nobody knows the event.
  fileprivate init?(_ event: String, _ object: LineObject) {
    let deed: Self? =
      switch event {
      case "opened": object.text("level").map { .opened(level: $0) }
      case "watched":
        object.text("scenario").map { .watched(scenario: $0, raft: object.text("raft") ?? "") }
      case "compared": object.text("scenario").map { .compared(scenario: $0) }
      case "hinted": object.number("step").map { .hinted($0) }
      case "checked":
        object.text("result").map { .checked(file: object.text("file") ?? "", result: $0) }
      case "named":
        object.text("function").map {
          .named($0, isRight: object.text("verdict") == HuntRecord.right)
        }
      case "explained": object.text("words").map { .explained($0) }
      case "confirmed": object.texts("ideas").map { .confirmed($0) }
      case "gave-up": .gaveUp
      default: nil
      }
    guard let deed else { return nil }
    self = deed
  }
}
