// SPDX-License-Identifier: MIT

internal import Quiz
internal import Raft
internal import Simulation

/// Something that a person can predict of a scene: what comes of it is known from the run.
protocol Predictable: Sendable {
  /// The scene.
  var scene: Scene { get }

  /// How hard it is.
  var level: Question.Level { get }

  /// How much there is to think about, from 1: how far the answer is from what roles alone suggest.
  var merit: Int { get }

  /// What comes of it, in a word. Of one sort, different outcomes are asked about in turn, so that it
  /// does not help to answer the same each time.
  var outcome: String { get }

  /// The servers of which the question says itself what they are at the moment.
  var spokenOf: [ServerID] { get }

  /// How far the run must go on for the answer to be seen.
  var horizon: Horizon { get }

  /// The question: what is asked and shown, what is right, and why all else is wrong; `nil` where
  /// there would be too few wrong answers.
  func draft(from generator: inout Generator) -> Draft?

  /// What the run itself makes of it, to be compared with the key; `nil` where the key says nothing but
  /// what the run did.
  var finding: Finding? { get }

  /// Whether the rest of the run bears the answer out, where the answer is about more than one step.
  func isBorneOut(by future: ArraySlice<TraceEvent>) -> Bool
}

extension Predictable {
  var spokenOf: [ServerID] { [scene.step.server] }
  var horizon: Horizon { .reaction }
  var finding: Finding? { nil }
  func isBorneOut(by future: ArraySlice<TraceEvent>) -> Bool { true }
}

/// How far a run goes on to show what comes of a scene.
enum Horizon: Sendable {
  /// Until something that the server sends has got somewhere, or is lost.
  case reaction

  /// Until somebody leads.
  case leader

  /// Until a client is told that a command is done, or the network changes.
  case client
}
