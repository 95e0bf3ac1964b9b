// SPDX-License-Identifier: MIT

internal import Presentation

/// The kit's folder, and what it can do.
extension Checkup {
  static func kit(_ facts: MachineFacts) -> Finding {
    let kit = facts.kit
    guard kit.missing.isEmpty else {
      return Finding(
        .kit, .bad, "missing in \(kit.root): \(kit.missing.joined(separator: ", "))",
        remedy: kit.isCheckout ? "git checkout -- " + kit.missing.joined(separator: " ") : nil)
    }
    let words = kit.hasSolutions ? "complete" : "complete, but for the solutions: a class's copy"
    return Finding(.kit, .good, "\(words); it is in \(kit.root)")
  }

  static func tracks(_ facts: MachineFacts) -> Finding {
    let kit = facts.kit
    guard !kit.missingTracks.isEmpty else {
      return Finding(.tracks, .good, "Exercises has the files of all tracks")
    }
    let files = kit.missingTracks.map { "Exercises/\($0)" }
    let checkout = kit.isCheckout ? "git checkout -- " + files.joined(separator: " ") : nil
    return Finding(
      .tracks, .doubtful, "missing, and replaced by a stub: \(files.joined(separator: ", "))",
      remedy: kit.hasSolutions ? "swift run grader course derive" : checkout)
  }

  static func git(_ facts: MachineFacts) -> Finding {
    facts.kit.isCheckout
      ? Finding(.git, .good, "a checkout, from which earlier versions can be brought back")
      : Finding(
        .git, .doubtful, "no checkout, so nothing keeps earlier versions of your code",
        remedy: "git init && git add . && git commit -m \"As I got it\"")
  }

  static func worker(_ facts: MachineFacts) -> Finding? {
    switch facts.trial {
    case nil: nil
    case .played(let scenario, let duration):
      Finding(.worker, .good, "built and run for trial, on \(scenario), in \(duration.inSeconds)")
    case .notCompiled:
      Finding(
        .worker, .doubtful, "not tried, since what is in Exercises does not compile",
        remedy: "swift run grader")
    case .failed(let words):
      Finding(.worker, .bad, "can't be built and run: \(words)", remedy: "swift build")
    }
  }
}
