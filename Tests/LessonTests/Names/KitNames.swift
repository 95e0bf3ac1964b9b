// SPDX-License-Identifier: MIT

import Foundation
import Mutants
import Quiz
import Raft
import Scenarios
import Solutions

/// The names that a lesson may call something by.
enum KitNames {
  /// The scenarios of the kit, hidden ones too.
  static let catalogue = Catalogue(root: Home.path)

  /// The ids of scenarios.
  static let scenarios = Set(catalogue.scenarios.map(\.id))

  /// The ids of questions.
  static let questions = Set(bank?.questions.map(\.id) ?? [])

  /// The names of functions, alone and with their part's.
  static let functions = Set(Rule.allCases.flatMap { [$0.rawValue, $0.qualifiedName] })

  /// What known bugs are told apart by besides their ids.
  static let parts = functions.union(Track.allCases.map(\.rawValue))

  /// The ids of known bugs.
  static let mutants = Set(Mutant.all.map(\.id))

  /// Everything that has an id of several words.
  static let ids = scenarios.union(questions).union(mutants)
    .union(Variant.all.map(\.id)).union(bank?.topics.map(\.id) ?? []).union(milestones)

  /// Names of several words that are no ids: packages and programs.
  static let others: Set = [
    "apt-get", "consensus-kit", "libyaml-dev", "swift-argument-parser", "swift-collections",
  ]

  /// The ids of milestones.
  private static let milestones = Track.allCases.flatMap { MilestoneList(of: $0).ids }

  private static let bank = try? Bank.read(files: ["\(Home.path)/Questions.yaml"])
}

/// What a track's file of milestones says, line by line.
struct MilestoneList {
  /// The ids, in order.
  let ids: [String]

  /// The titles, in order.
  let titles: [String]

  /// The milestones of a track.
  init(of track: Track) {
    let file = "\(Home.path)/Exercises/\(track.title)/Milestones.yaml"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    ids = text.matches(of: /(?m)^ *-? *id: (.+)$/).map { String($0.1) }
    titles = text.matches(of: /(?m)^ *-? *title: (.+)$/).map { String($0.1) }
  }
}
