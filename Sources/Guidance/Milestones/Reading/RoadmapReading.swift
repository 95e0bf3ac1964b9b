// SPDX-License-Identifier: MIT

internal import Raft
internal import Scenarios
internal import YAML

/// The tracks' files on their way to become a roadmap: each is read by itself, then all are looked at
/// together.
struct RoadmapReading {
  /// The files that are YAML, in the order of the tracks.
  private(set) var files: [RoadmapFile] = []

  /// The mistakes of files of which nothing could be read.
  private var failures = Diagnostics()

  /// The ids of scenarios that can't be read, and may be named by any milestone.
  private let unreadable: [String]

  /// A reading of nothing.
  init(unreadable: [String] = []) {
    self.unreadable = unreadable
  }

  /// Adds a track's file.
  mutating func add(
    _ track: Track, scenarios: [Scenario], load: () throws(Diagnostics) -> Document
  ) {
    do throws(Diagnostics) {
      files.append(
        RoadmapFile(try load(), of: track, scenarios: scenarios, unreadable: unreadable))
    } catch {
      failures.append(contentsOf: error)
    }
  }

  /// The milestones of all files; throws the mistakes of all files if there are any.
  func roadmap() throws(Diagnostics) -> Roadmap {
    let mistakes = diagnostics
    guard mistakes.isEmpty else { throw mistakes }
    return Roadmap(files.flatMap(\.entries).map(\.milestone))
  }

  /// The mistakes of all files.
  var diagnostics: Diagnostics {
    files.reduce(into: failures) { $0.append(contentsOf: $1.reader.diagnostics.sorted()) }
  }

  /// Reports what stands twice: ids, and functions that two milestones have written.
  func checkRepetition() {
    var register = MilestoneRegister()
    for file in files {
      for entry in file.entries { register.add(entry, in: file) }
    }
  }
}

/// What milestones have taken for themselves, so that no other may have it.
private struct MilestoneRegister {
  private var ids: [String: Placed<String>] = [:]

  /// For each function the milestone that has it written.
  private var writers: [Rule: String] = [:]

  mutating func add(_ entry: MilestoneEntry, in file: RoadmapFile) {
    let id = entry.id
    if let first = ids[id.value] {
      file.reader.report(
        "the id '\(id.value)' is taken by the milestone in \(first.place(from: file))", at: id.node,
        expected: "an id of its own")
    }
    ids[id.value] = ids[id.value] ?? id
    for function in entry.write { add(function, for: id.value, in: file) }
  }

  private mutating func add(_ function: Placed<Rule>, for id: String, in file: RoadmapFile) {
    if let writer = writers[function.value] {
      file.reader.report(
        "'\(function.value.rawValue)' is written for '\(writer)' already", at: function.node,
        expected: "a function that no other milestone has written")
    }
    writers[function.value] = writers[function.value] ?? id
  }
}

extension Placed {
  /// Where it stands, as a reader of a file finds it.
  fileprivate func place(from file: RoadmapFile) -> String {
    let line = "line \(node.mark.line)"
    return node.file == file.name ? line : "\(line) of \(node.file)"
  }
}
