// SPDX-License-Identifier: MIT

/// What broke in one's own code and what was mended: a file of JSON lines that only grows.
///
/// A grading writes nothing unless something changed. Which questions were asked about it, the
/// ``ReviewLog`` tells.
public struct ReflectionLog: Sendable {
  private let file: LineFile

  /// The log in a folder, which need not be there yet.
  public init(in folder: StateFolder) {
    file = LineFile(path: folder.reflections)
  }

  /// The path of the file.
  public var path: String { file.path }

  /// What is remembered; nothing if there is no file yet.
  public func read() throws(LogFailure) -> Breaches {
    Breaches(lines: try file.read())
  }

  /// Writes what changed.
  public func append(_ changes: [Breaches.Change]) throws(LogFailure) {
    guard !changes.isEmpty else { return }
    try file.append(changes.map(\.line).joined())
  }

  /// Takes in a grading.
  ///
  /// - Returns: What it found mended; nothing where the person does not want to be asked.
  public func take(
    _ scenarios: [GradedScenario], at now: Moment
  ) throws(LogFailure) -> [MendedBreach] {
    let breaches = try read()
    guard breaches.isOn else { return [] }
    let changes = breaches.changes(after: scenarios, at: now)
    try append(changes)
    return changes.compactMap { change in
      if case .mended(let mended) = change { mended } else { nil }
    }
  }
}
