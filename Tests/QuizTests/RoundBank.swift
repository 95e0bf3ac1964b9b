// SPDX-License-Identifier: MIT

import Presentation

@testable import Quiz

/// A small bank for rounds, and rounds of it told as text.
enum Rounds {
  /// The bank, as a file would have it.
  static func bank() throws -> Bank {
    try Bank.read(text: text, file: "rounds.yaml")
  }

  private static let text = """
    topics:
      - {id: election, title: Leader election, study: Thesis 3.4}
      - {id: safety, title: Safety, study: Thesis 3.6}
      - {id: operations, title: Running a cluster, study: Thesis 4.2}
      - {id: design, title: Design, study: Thesis 6}
    questions:
      - id: majority
        level: basic
        topic: election
        kind: single
        prompt: How many of five servers are a majority?
        options:
          - {text: two, because: Two majorities of two can miss each other.}
          - {text: three, correct: true}
        ordered: true
        answer: More than half of five.
        sources: ["§5.1"]
        follow-ups: [{ask: And of six?, answer: Four.}]
      - id: agreement
        level: intermediate
        topic: safety
        kind: open
        prompt: What is consensus?
        rubric:
          units:
            - {id: agreement, idea: No two servers decide differently., weight: 2, match: [agree*]}
            - {id: validity, idea: What is decided was proposed., match: [propos*]}
          model: All agree on one value, which somebody proposed.
        answer: Agreement and validity are safety.
        sources: [FLP]
      - id: longest-log
        level: advanced
        topic: safety
        kind: bug
        prompt: What is wrong?
        code: |
          func isUpToDate(_ index: Int, _ term: Int) -> Bool {
            index >= log.lastIndex
          }
        options:
          - {text: Terms are not compared., correct: true}
          - {text: It should be greater., because: A log of the same length is as good.}
        ordered: true
        answer: The last term counts before the length.
        sources: ["§5.4.1"]
        proof: {mutant: only-lengths-compared, breaks: leaderCompleteness}
      - id: quorum-lost
        level: advanced
        topic: operations
        kind: open
        prompt: "Three in the morning: two of three servers are gone. What now?"
        rubric:
          units:
            - {id: no-writes, idea: Nothing can be committed., match: [no writes|commits]}
          model: There are no writes now.
        answer: The third server can't commit alone.
        sources: [thesis 4.2]
        follow-ups:
          - {ask: Both disks are lost. What do you do?, answer: "Start anew from the third, knowing the risk."}
          - {ask: What do you write into the report?, answer: Which entries may be lost.}
      - id: lock
        level: advanced
        topic: design
        kind: design
        prompt: Design a lock.
        rubric:
          units:
            - {id: size, idea: Asks how many., aspect: scoping, match: [how many]}
            - {id: acquire, idea: Acquire and release., aspect: api, match: [acquire]}
            - {id: token, idea: Fencing tokens., weight: 3, aspect: safety, match: [token*]}
            - {id: pause, idea: Holders pause., aspect: failures, match: [pause*]}
          misconceptions:
            - {belief: A time to live is enough., because: Holders pause., match: [ttl is enough]}
          model: I ask how many. Acquire gives a token, for holders pause.
        answer: Tokens make it safe.
        sources: [thesis 6.3]
        packet:
          scoping:
            - {ask: How many locks?, good: A thousand.}
            - {ask: What does it protect?, good: A ledger.}
          probes:
            - {ask: The holder is paused. What happens?, good: "Its token is too old, and is refused."}
          red-flags: [Relies on a timeout., Uses two servers.]
          junior: A key that expires.
          senior: Tokens.
          staff: Tokens, and a library that is hard to use wrongly.
          two-minutes: Briefly told.
          ten-minutes: |
            Told
            at length.
    """
}

/// A round that writes down what is shown and what is answered.
struct RoundTranscript {
  var round: Round
  let medium: Medium
  private(set) var text = ""
  private(set) var events: [String] = []
  private var second = 0

  init(
    _ format: Format, minutes: Int, isInteractive: Bool = false,
    medium: Medium = Medium(style: Style(width: 64))
  ) throws {
    let setting = Round.Setting(
      seed: 1, isInteractive: isInteractive, show: { ["the evidence of \($0.id)"] })
    round = try Round(format, of: Rounds.bank(), length: RoundLength(minutes: minutes), setting)
    self.medium = medium
    text = medium.text(round.begin())
  }

  /// Says lines, each some seconds after what was said before.
  mutating func say(_ lines: String..., after seconds: Int = 10) {
    for line in lines {
      second += seconds
      text += "> \(line)\n"
      add(round.take(line, at: .seconds(second)))
    }
  }

  mutating func leave() {
    add(round.finish(at: .seconds(second)))
  }

  /// What was shown since this was last called.
  mutating func shown() -> String {
    defer { text = "" }
    return text.split(separator: "\n").map { $0.trimmingEnd() }.joined(separator: "\n")
  }

  private mutating func add(_ step: Round.Step) {
    text += medium.text(step.screen)
    events += step.events.map(\.words)
  }
}

extension Round.Event {
  /// The event in a line.
  fileprivate var words: String {
    switch self {
    case .answered(let answered): "answered \(answered.words)"
    case .settled(let answered): "settled \(answered.words)"
    case .skipped(let asked): "skipped \(asked.question.id)"
    }
  }
}

extension Answered {
  fileprivate var words: String {
    let standing = isSettled ? "" : ", suggested"
    return "\(asked.question.id) \(assessment.points)/\(assessment.outOf)\(standing)"
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> String { String(self).trimmingEnd() }
}
