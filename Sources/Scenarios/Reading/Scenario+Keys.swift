// SPDX-License-Identifier: MIT

internal import Raft
internal import Simulation

extension Scenario {
  /// The keys at the top of a scenario's file, as the schema explains them.
  static let keys: [Word] = identityKeys + clusterKeys + storyKeys

  /// The keys of a scenario that stands inside another file.
  static let playKeys = clusterKeys + storyKeys.filter { $0.name == "steps" }

  private static let identityKeys = [
    Word("id", "lower-case words with hyphens", "The name of the file too.", example: "id: a-b"),
    Word("title", "TEXT", "What reports call it.", example: "title: A leader crashes"),
    Word(
      "track", listing(Track.allCases), "The part of Raft it is about; the name of its folder too.",
      example: "track: election"),
    Word("level", listing(Level.allCases), "How hard it is.", example: "level: basic"),
    Word("points", "NUMBER", "What it is worth, from 1 to 100.", example: "points: 10"),
    Word(
      "teaches", "TEXT", "What there is to learn, and which mistakes it is there for. Optional.",
      example: "teaches: Votes must survive a crash."),
    Word(
      "catches", "a list of ids",
      "The known bugs that it is there for; grader mutants lists them, and checks it. Optional.",
      example: "catches: [vote-forgotten]"),
    Word(
      "needs", "a list of functions",
      "Those without which it can't be played; default all of its track and of earlier ones.",
      example: "needs: [startElection, becomeLeader]"),
    Word(
      "demands", "a list of: \(listing(Demand.allCases))",
      "What not every correct Raft does, and only those are held to who claim it. Optional.",
      example: "demands: [fastBackup]"),
  ]

  private static let clusterKeys = [
    Word(
      "servers", "a list of names, or NUMBER", "One to nine servers; default [S1, S2, S3].",
      example: "servers: [A, B, C]"),
    Word(
      "timers", "run or manual",
      "Whether election timers run by themselves (the default), or run out only when told. "
        + "Leaders send heartbeats in any case.",
      example: "timers: manual"),
    Word(
      "network", "{…}", "How messages travel.", fields: NetworkConditions.keys,
      example: "network: {latency: 1ms..5ms}"),
    Word(
      "election-timeout", "DURATIONS", "From which each timeout is drawn; default 150ms..300ms.",
      example: "election-timeout: 150ms..300ms"),
    Word(
      "heartbeat", "DURATION", "How often a leader's heartbeats are due; default 50ms.",
      example: "heartbeat: 50ms"),
    Word(
      "disks", "{SERVER: {…}, …}", "What disks hold before the first start; default nothing.",
      fields: PersistentState.keys,
      example: "disks:\n  A: {term: 4, vote: B, log: [1, 1, 4]}\n  B: {log: [1 1.1, 1 2.1]}"),
  ]

  private static let storyKeys = [
    Word(
      "steps", "STEPS", "What happens, in order; it passes when all is done and nothing broke.",
      example: "steps:\n  - until: {someone-leads: all}"),
    Word("seeds", "NUMBER", "How many seeds it is run with; default 25.", example: "seeds: 25"),
    Word(
      "hints", "a list of TEXTs", "From gentle to plain; at least one.",
      example: "hints:\n  - Who is told that the term went on?"),
  ]

  private static func listing<Choice: RawRepresentable<String>>(_ choices: [Choice]) -> String {
    choices.map(\.rawValue).joined(separator: ", ")
  }
}
