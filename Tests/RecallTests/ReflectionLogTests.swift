// SPDX-License-Identifier: MIT

import Testing

@testable import Recall

/// What broke and what was mended, in a file.
struct ReflectionLogTests {
  static let breach = Breach(
    id: "reflect-1", at: noon, property: "electionSafety", scenario: "split-vote",
    title: "A \"split\" vote", sentence: "S1 and S3 both lead term 4", rule: "One leads (§5.2).",
    function: "becomeLeader", seed: .max, seeds: 25)

  private static let hidden = Breach(
    id: "reflect-2", at: noon, property: "logMatching", scenario: "hidden-1f", seed: 3, seeds: 25)

  private func graded(_ outcome: GradedScenario.Outcome) -> [GradedScenario] {
    [GradedScenario(Self.hidden.scenario, outcome, seeds: 1...25)]
  }

  @Test func `what broke is remembered until it is mended`() async throws {
    try await withFolder { folder in
      let log = ReflectionLog(in: folder)
      #expect(try log.read() == Breaches())
      try log.append([.broke(Self.breach), .broke(Self.hidden)])
      #expect(try log.read().open == [Self.breach, Self.hidden])
      #expect(try log.take(graded(.passed), at: noon) == [MendedBreach(Self.hidden, at: noon)])
      #expect(try log.read().open == [Self.breach])
      #expect(try log.read().mended == [MendedBreach(Self.hidden, at: noon)])
    }
  }

  @Test func `a grading that changes nothing writes nothing`() async throws {
    try await withFolder { folder in
      let log = ReflectionLog(in: folder)
      for _ in 1...3 { _ = try log.take(graded(.broke(Self.hidden)), at: noon) }
      #expect(
        try text(log.path) == """
          {"v":1,"event":"broke","id":"reflect-2","at":"2026-07-04T12:00:00.000Z",\
          "property":"logMatching","scenario":"hidden-1f","seed":3,"seeds":25}

          """)
    }
  }

  @Test func `who wants no such questions is asked none until they do`() async throws {
    try await withFolder { folder in
      let log = ReflectionLog(in: folder)
      try log.append([.broke(Self.hidden), .turned(on: false, noon)])
      #expect(try !log.read().isOn)
      #expect(try log.take(graded(.passed), at: noon) == [])
      try log.append([.turned(on: true, noon)])
      #expect(try log.take(graded(.passed), at: noon).count == 1)
    }
  }

  @Test func `what two gradings wrote at once does no harm`() async throws {
    try await withFolder { folder in
      let log = ReflectionLog(in: folder)
      let mended = MendedBreach(Self.hidden, at: noon)
      let changes: [Breaches.Change] = [.broke(Self.hidden), .mended(mended)]
      for change in changes { try log.append([change, change]) }
      #expect(try log.read().mended == [mended])
    }
  }

  @Test func `lines that can't be read are passed over`() async throws {
    try await withFolder { folder in
      let log = ReflectionLog(in: folder)
      try log.append([.broke(Self.breach)])
      let line = try text(log.path)
      let newer = line.replacing("\"v\":1", with: "\"v\":2").replacing("reflect-1", with: "x")
      try write("half\n\(line)\(newer){}\n{\"v\":1,\"event\":\"mended\"\n[]", to: log.path)
      #expect(try log.read().open == [Self.breach])
    }
  }
}
