// SPDX-License-Identifier: MIT

/// What somebody did in hunts for known bugs: a file of JSON lines that only grows.
public struct HuntLog: Sendable {
  private let file: LineFile

  /// The log in a folder, which need not be there yet.
  public init(in folder: StateFolder) {
    file = LineFile(path: folder.hunts)
  }

  /// The path of the file.
  public var path: String { file.path }

  /// Writes what somebody did.
  public func append(_ record: HuntRecord) throws(LogFailure) {
    try file.append(record.line)
  }

  /// Everything that was done, in order. Lines that can't be read are passed over.
  public func read() throws(LogFailure) -> [HuntRecord] {
    var reader = LineReader(try file.read())
    var records: [HuntRecord] = []
    while reader.advance() {
      if let record = reader.object().flatMap({ HuntRecord($0) }) { records.append(record) }
    }
    return records
  }
}
