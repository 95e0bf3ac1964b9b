// SPDX-License-Identifier: MIT

/// Asking, with nothing revealed.
extension Round {
  mutating func hear(_ line: String, at second: Int) -> Screen {
    guard let station = upcoming.first else { return endOfInterview(at: second) }
    do throws(NotUnderstood) {
      if let command = try command(in: line, at: station) { return obey(command, at: second) }
      switch station.task {
      case .question(let asked) where !asked.isOpen:
        return record(try asked.read(line), at: second)
      case .scoping(let packet): return scope(line, packet, at: second)
      default: return try gather(line, at: second)
      }
    } catch {
      return Screen([.note(error.sentence)], prompt: prompt(of: station))
    }
  }

  /// The command that a line is; `nil` where it may be meant as an answer.
  private func command(
    in line: String, at station: Station
  ) throws(NotUnderstood) -> RoundCommand? {
    if let asked = station.asked, !asked.isOpen, (try? asked.read(line)) != nil { return nil }
    guard draft.isEmpty || Command.isMarked(line) else { return nil }
    return try RoundCommand.read(line)
  }

  private mutating func obey(_ command: RoundCommand, at second: Int) -> Screen {
    let prompt = upcoming.first.map { self.prompt(of: $0) }
    switch command {
    case .skip: return record(nil, at: second)
    case .stop: return endOfInterview(at: second)
    case .time: return Screen([.note("\(clock.words(after: second).capitalised).")], prompt: prompt)
    case .show: return Screen([.note("Nothing is revealed before the end.")], prompt: prompt)
    case .help: return Screen(Self.help, prompt: prompt)
    case .quit:
      endInterview(at: second)
      stage = .over
      return Screen()
    }
  }

  /// Adds a line to a free answer, which an empty line ends; without a terminal every line is one.
  private mutating func gather(_ line: String, at second: Int) throws(NotUnderstood) -> Screen {
    let isBlank = line.allSatisfy(\.isWhitespace)
    if isBlank && draft.isEmpty {
      throw NotUnderstood("Answer in a sentence or a few, or say skip.")
    }
    if !isBlank { draft.append(line) }
    if case .suspects = upcoming.first?.task {
      draft = []
      guard line.contains(where: \.isNumber) else {
        throw NotUnderstood("Name the lines by their numbers, such as 3 or 4 5.")
      }
      return record(.text(line), at: second)
    }
    if setting.isInteractive && !isBlank { return Screen() }
    return record(.text(draft.joined(separator: "\n")), at: second)
  }

  /// Tells a candidate what they ask for, until they ask for nothing more.
  private mutating func scope(_ line: String, _ packet: Packet, at second: Int) -> Screen {
    guard line.contains(where: { !$0.isWhitespace }) else {
      return record(draft.isEmpty ? nil : .text(draft.joined(separator: "\n")), at: second)
    }
    let reply = reply(to: line, packet)
    draft.append(line)
    guard !clock.isOver(after: second) else {
      return Screen([reply]) + record(.text(draft.joined(separator: "\n")), at: second)
    }
    return Screen([reply], prompt: "Next question, or nothing to go on")
  }

  /// What an interviewer says to a candidate's question, or to what they assume.
  private func reply(to line: String, _ packet: Packet) -> Screen.Part {
    guard line.isQuestion else { return .note("Noted.") }
    var table = ScopingTable(packet)
    for earlier in draft where earlier.isQuestion { _ = table.answer(to: earlier) }
    return table.answer(to: line).map { .field("Told", [$0]) }
      ?? .note("Your call: state an assumption, and go on.")
  }
}
