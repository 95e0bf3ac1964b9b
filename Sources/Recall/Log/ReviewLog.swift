// SPDX-License-Identifier: MIT

/// The log of reviews: a file of JSON lines that only grows, and the one source of truth.
///
/// Whatever else is known of what somebody remembers is worked out from it anew each time. Several
/// sessions may write it at once. What can't be written is kept, and tried again with every further
/// line: a line that got into the file twice counts once, so trying again does no harm.
public struct ReviewLog: Sendable {
  private let file: LineFile

  /// What could not be written yet, in order.
  public private(set) var unwritten: [Entry] = []

  /// The log in a folder, which need not be there yet.
  public init(in folder: StateFolder) {
    file = LineFile(path: folder.reviews)
  }

  /// The path of the file.
  public var path: String { file.path }

  /// Everything that was ever logged; nothing if there is no file yet.
  ///
  /// Lines that are damaged or were written by a newer version of the kit are left out, and named.
  public func read() throws(LogFailure) -> History {
    History(lines: try file.read())
  }

  /// Writes a line, and before it those that could not be written.
  ///
  /// - Throws: A ``LogFailure`` if it can't be written now. It is kept then.
  public mutating func append(_ entry: Entry) throws(LogFailure) {
    unwritten.append(entry)
    try retry()
  }

  /// Tries again to write what could not be written.
  public mutating func retry() throws(LogFailure) {
    guard !unwritten.isEmpty else { return }
    try file.append(unwritten.map(\.line).joined())
    unwritten = []
  }
}
