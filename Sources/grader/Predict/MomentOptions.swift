// SPDX-License-Identifier: MIT

internal import ArgumentParser
internal import Predicting
internal import Quiz

/// Which moments are meant, by level, topic and kind.
struct MomentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only moments of a level: basic, intermediate or advanced. This and the next two may be given "
        + "several times, or with commas.", valueName: "level"))
  var level: [String] = []

  @Option(help: ArgumentHelp("Only moments about a topic, such as election.", valueName: "topic"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only moments of a kind: " + Sort.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "kind"))
  var kind: [String] = []

  /// Whether all moments are meant.
  var isEmpty: Bool { level.isEmpty && topic.isEmpty && kind.isEmpty }

  /// The options as they are written on a command line.
  var words: [String] {
    [("--level", level), ("--topic", topic), ("--kind", kind)]
      .filter { !$0.1.isEmpty }.map { "\($0) \($1.joined(separator: ","))" }
  }

  /// The selection that the options name.
  var selection: MomentSelection {
    get throws {
      do throws(NotUnderstood) {
        return try MomentSelection.read(levels: level, topics: topic, sorts: kind)
      } catch {
        throw Complaint(error.sentence)
      }
    }
  }
}
