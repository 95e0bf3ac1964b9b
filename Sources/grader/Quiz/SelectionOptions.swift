// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Quiz

/// Which questions are meant, by level, topic and kind.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only questions of a level: basic, intermediate or advanced. This and the next two may be given "
        + "several times, or with commas.", valueName: "level"))
  var level: [String] = []

  @Option(help: ArgumentHelp("Only questions of a topic, such as election.", valueName: "topic"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only questions of a kind: "
        + Question.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kind"))
  var kind: [String] = []

  /// Whether nothing is said of it.
  var isEmpty: Bool { level.isEmpty && topic.isEmpty && kind.isEmpty }

  /// The selection among the questions of a bank.
  func selection(in bank: Bank) throws -> Selection {
    do throws(NotUnderstood) {
      return try Selection.read(levels: level, topics: topic, kinds: kind, in: bank)
    } catch {
      throw Complaint(error.sentence)
    }
  }

  /// Says that nothing is selected, and what there is.
  static func nothing(_ selection: Selection, in bank: Bank) -> Complaint {
    let rest = bank.alternatives(to: selection).map { "\n  \($0)" }
    guard !rest.isEmpty else { return Complaint("there are no questions in the file") }
    return Complaint("no question is all of that; there are" + rest.joined())
  }
}
