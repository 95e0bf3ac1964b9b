// SPDX-License-Identifier: MIT

/// What failed in each grading of one's own code: a file of JSON lines that only grows.
public struct GradingLog: Sendable {
  private let file: LineFile

  /// The log in a folder, which need not be there yet.
  public init(in folder: StateFolder) {
    file = LineFile(path: folder.gradings)
  }

  /// The path of the file.
  public var path: String { file.path }

  /// Writes what failed in a grading.
  public func append(_ record: GradingRecord) throws(LogFailure) {
    try file.append(record.line)
  }

  /// What failed in the last grading; `nil` if there was none. Lines that can't be read are passed over.
  public func last() throws(LogFailure) -> GradingRecord? {
    var reader = LineReader(try file.read())
    var last: GradingRecord?
    while reader.advance() {
      last = reader.object().flatMap { GradingRecord($0) } ?? last
    }
    return last
  }
}
