// SPDX-License-Identifier: MIT

internal import Checking
internal import Presentation
internal import Proving

/// What to do next about a trap.
struct InspectionAdvice {
  /// What to think of.
  let sentences: [String]

  /// What to run.
  let commands: [String]

  /// What follows from an inspection of a file.
  init(_ inspection: Inspection, file: String) {
    let replay = "swift run grader hunt replay \(file.quotedForShell)"
    let seed = inspection.suspect.cells.first?.failure.map { " --seed \($0.seed)" } ?? ""
    switch inspection.result {
    case .caught:
      sentences = ["Caught. Which function holds the mistake?"]
      commands = ["swift run grader hunt name FUNCTION"]
    case .accuses:
      let isHopeless = inspection.accused.count == inspection.correct.count
      sentences = [
        isHopeless
          ? "It demands what no correct Raft does. To see the reference:"
          : "It demands what not every correct Raft does. To see the first of them:"
      ]
      commands = inspection.accused.prefix(1).map { row in
        let seed = row.accusations.first?.failure.map { " --seed \($0.seed)" } ?? ""
        return replay + (row.raft.isReference ? " --reference" : " --variant \(row.raft.id)") + seed
      }
    case .idle:
      sentences = [
        "What 'elect' and 'until' wait for has to happen on a correct Raft first. To see what happens "
          + "instead:"
      ]
      commands = ["\(replay) --reference"]
    case .wrongProperty:
      sentences = [Self.wrongProperty(inspection)]
      commands = [replay + seed]
    case .passed:
      sentences = [
        "Bring about the moment in which a wrong decision matters: which message, crash or command "
          + "would make a difference?"
      ]
      commands = [replay]
    case .didNotArise:
      sentences = [
        "Nobody is accused where 'elect' or 'until' waits in vain. If a correct Raft has to get there, "
          + "say so with 'expect' and 'within'."
      ]
      commands = [replay]
    case .unfinished:
      sentences = ["It was interrupted before all was played."]
      commands = []
    }
  }

  private static func wrongProperty(_ inspection: Inspection) -> String {
    guard inspection.suspect.cells.first?.failure?.property == .expectation else {
      return
        "Another property would have to break. Does the run show the mistake, or something that "
        + "follows much later?"
    }
    return
      "A demand of the file's own does not tell what the mistake breaks. 'as' names the property "
      + "that a demand stands for; better still, go on until the kit sees for itself that one breaks."
  }
}
