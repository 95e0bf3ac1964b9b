// SPDX-License-Identifier: MIT

public import Raft
public import Scenarios
internal import YAML

/// All hints of a kit: those on functions from the tracks' files, those on scenarios from theirs.
public struct HintBook: Sendable {
  /// For each function its hints.
  private let functions: [Rule: [String]]

  /// The scenarios, hidden ones among them.
  private let scenarios: [Scenario]

  /// A book of hints.
  ///
  /// - Parameters:
  ///   - functions: For each function its hints, from gentle to plain.
  ///   - scenarios: The scenarios with their own.
  public init(functions: [Rule: [String]], scenarios: [Scenario]) {
    self.functions = functions
    self.scenarios = scenarios
  }

  /// The hints on a topic; none if there are none, or no such scenario.
  public func ladder(on topic: HintTopic) -> HintLadder {
    switch topic {
    case .function(let rule): HintLadder(topic, functions[rule] ?? [])
    case .scenario(let id):
      HintLadder(topic, scenarios.first { $0.id == id }?.hints ?? [])
    }
  }
}

extension HintBook {
  /// Why a word names no topic, as a sentence without its full stop.
  public struct UnknownTopic: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// The topic that a word names: a function, with or without the name of its part, or the id of a
  /// scenario.
  ///
  /// - Parameter isRevealing: Whether hidden scenarios may be named.
  /// - Throws: Why it names none, with the word that was probably meant.
  public func topic(
    named word: String, isRevealing: Bool = false
  ) throws(UnknownTopic) -> HintTopic {
    if let rule = Rule.allCases.first(where: { [$0.rawValue, $0.qualifiedName].contains(word) }) {
      return .function(rule)
    }
    if let scenario = scenarios.first(where: { $0.id == word }) {
      guard !scenario.isHidden || isRevealing else {
        throw UnknownTopic(
          description: "'\(word)' is hidden; its first hint comes with the report of its failure, "
            + "and --reveal tells the others")
      }
      return .scenario(word)
    }
    let known = Rule.allCases.map(\.rawValue) + open.map(\.id) + Rule.allCases.map(\.qualifiedName)
    let meant = nearest(word, among: known).map { "; did you mean '\($0)'?" }
    throw UnknownTopic(
      description: "no function or scenario is called '\(word)'" + (meant ?? ""))
  }

  private var open: [Scenario] { scenarios.filter { !$0.isHidden } }
}
