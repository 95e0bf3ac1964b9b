// SPDX-License-Identifier: MIT

internal import Checking
internal import Quiz
internal import Raft
internal import Recall

/// What failed in the last grading, and the topics that it suggests.
struct Failures {
  /// The topics, in the order in which they are learnt; at least one.
  let topics: [Topic]

  private let record: GradingRecord

  /// What failed in the last grading that a folder remembers.
  ///
  /// - Throws: Why there is nothing to ask about.
  init(in bank: Bank, _ folder: StateFolder) throws(Complaint) {
    let last: GradingRecord?
    do throws(LogFailure) {
      last = try GradingLog(in: folder).last()
    } catch {
      throw Complaint("\(error)")
    }
    guard let last else {
      throw Complaint("nothing was graded yet; run grader, and its failures suggest topics")
    }
    let names = last.names
    guard !names.isEmpty else {
      throw Complaint("nothing failed in the last grading; leave out --from-failures")
    }
    record = last
    topics = bank.topics.filter { topic in names.contains { topic.covers.contains($0) } }
    guard !topics.isEmpty else {
      throw Complaint("no topic is about what failed: \(names.joined(separator: ", "))")
    }
  }

  /// What failed, and what is therefore asked about.
  var parts: [Screen.Part] {
    let graded =
      "\(record.passed) of \(record.scenarios) scenarios passed, \(LocalTime(record.at).words)"
    let lists = [
      ("Broken", record.properties.map { Property(rawValue: $0)?.title ?? $0 }),
      ("To blame", record.functions.map(Self.function)),
      ("Unwritten", record.unwritten.map(Self.function)),
      ("Topics", topics.map(\.title)),
    ]
    return [.field("Graded", [graded])]
      + lists.filter { !$0.1.isEmpty }.map { .field($0.0, [$0.1.joined(separator: ", ")]) }
  }

  private static func function(_ name: String) -> String {
    Rule(rawValue: name)?.qualifiedName ?? name
  }
}
