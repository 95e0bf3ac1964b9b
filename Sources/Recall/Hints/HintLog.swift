// SPDX-License-Identifier: MIT

/// Which hints were taken: a file of JSON lines that only grows.
public struct HintLog: Sendable {
  private let file: LineFile

  /// The log in a folder, which need not be there yet.
  public init(in folder: StateFolder) {
    file = LineFile(path: folder.hints)
  }

  /// Writes that a hint was taken.
  public func append(_ hint: TakenHint) throws(LogFailure) {
    try file.append(hint.line)
  }

  /// The hints that were taken, in order. Lines that can't be read are passed over.
  public func read() throws(LogFailure) -> TakenHints {
    var reader = LineReader(try file.read())
    var hints = TakenHints()
    while reader.advance() {
      if let hint = reader.object().flatMap({ TakenHint($0) }) { hints.add(hint) }
    }
    return hints
  }
}
