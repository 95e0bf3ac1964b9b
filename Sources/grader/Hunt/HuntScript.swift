// SPDX-License-Identifier: MIT

#if canImport(Hunting)
  internal import ArgumentParser
  internal import Foundation
  internal import Grading
  internal import Hunting
  internal import Scenarios
  internal import YAML

  /// A scenario that is played in a hunt: one of the kit's, or a file of the person's own.
  struct HuntScript {
    let scenario: Scenario

    /// Whether it is a file of the person's own.
    let isOwn: Bool

    /// The scenario that a word means: a public one's id, or a file, whose name has a dot or a slash
    /// in it, as no id has.
    init(_ word: String, in desk: HuntDesk) throws {
      let isFile = word.contains { "./".contains($0) }
      guard !isFile else {
        let known = Self.kitScenario(at: word, in: desk)
        guard known?.isHidden != true else { throw Complaint("'\(word)' is hidden") }
        scenario = try known ?? Self.read(word)
        isOwn = known == nil && Self.model(of: scenario, in: desk) == nil
        return
      }
      let open = desk.scenarios.filter { !$0.isHidden }
      guard let known = open.first(where: { $0.id == word }) else {
        desk.workplace.printMistakes()
        let meant = suggestion(for: word, among: open.map(\.id))
        throw Complaint("no public scenario is called '\(word)'\(meant)")
      }
      scenario = known
      isOwn = false
    }

    /// A file of the person's own, which is none of the kit's.
    init(own file: String, in desk: HuntDesk) throws {
      guard Self.kitScenario(at: file, in: desk) == nil else {
        throw Complaint(
          "'\(file)' is a scenario of the kit; a hunt takes one of your own, from any other folder")
      }
      scenario = try Self.read(file)
      isOwn = true
      guard let model = Self.model(of: scenario, in: desk) else { return }
      let name = model.isHidden ? "a hidden scenario" : "the scenario '\(model.id)'"
      throw Complaint(
        "'\(file)' has the cluster and the steps of \(name); a hunt takes a scenario of your own")
    }

    /// The scenario of the kit in which the same happens.
    private static func model(of scenario: Scenario, in desk: HuntDesk) -> Scenario? {
      desk.scenarios.first(where: scenario.plays)
    }

    /// The scenario of the kit that a path leads to.
    private static func kitScenario(at path: String, in desk: HuntDesk) -> Scenario? {
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      return desk.scenarios.first {
        URL(fileURLWithPath: $0.file).resolvingSymlinksInPath().path == file
      }
    }

    private static func read(_ file: String) throws -> Scenario {
      do throws(Diagnostics) {
        return try Scenario.read(own: file)
      } catch {
        printError(error.description)
        throw ExitCode(.badInput)
      }
    }
  }
#endif
