// SPDX-License-Identifier: MIT

internal import ArgumentParser

/// Which options go together. What would be ignored is not taken.
extension PracticeCommand {
  func validate() throws {
    try Self.check("--count", count)
    try Self.check("--generated", generated)
    guard !(cram && all) else { throw ValidationError("Give either --cram or --all.") }
    if reflect != nil {
      try refuse(with: "--reflect asks no questions", unless: [])
      guard round.format == nil else {
        throw ValidationError("--reflect asks no questions; leave out the round.")
      }
    }
    if round.format != nil {
      try refuse(with: "A round chooses the questions itself", unless: ["--level, --topic, --kind"])
    }
    if round.design, !selected.isEmpty {
      throw ValidationError(
        "--design takes the id of a problem; leave out --level, --topic and --kind.")
    }
    if !id.isEmpty {
      try refuse(with: "--id names the questions", unless: ["--id", "--all", "--cram"])
    }
    if generated != nil, count != nil {
      throw ValidationError("Give either --count or --generated.")
    }
    if fromFailures, !selected.topic.isEmpty {
      throw ValidationError("--from-failures chooses the topics itself; leave out --topic.")
    }
  }

  private static func check(_ option: String, _ count: Int?) throws {
    guard (1...1_000).contains(count ?? 1) else {
      throw ValidationError("\(option) must be from 1 to 1000.")
    }
  }

  /// Refuses what else chooses questions, for a reason.
  private func refuse(with reason: String, unless allowed: Set<String>) throws {
    let choices = [
      ("--id", !id.isEmpty), ("--count", count != nil), ("--generated", generated != nil),
      ("--all", all), ("--from-failures", fromFailures), ("--cram", cram),
      ("--level, --topic, --kind", !selected.isEmpty),
    ]
    let superfluous = choices.filter { $0.1 && !allowed.contains($0.0) }.map(\.0)
    guard superfluous.isEmpty else {
      throw ValidationError(
        "\(reason); leave out \(superfluous.joined(separator: ", ")).")
    }
  }
}
