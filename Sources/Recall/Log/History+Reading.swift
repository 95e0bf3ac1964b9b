// SPDX-License-Identifier: MIT

extension History {
  /// The history that a log's bytes tell.
  init(lines bytes: [UInt8]) {
    self.init()
    // A line of the log has some 300 bytes.
    reserve(bytes.count / 300)
    var reader = LineReader(bytes)
    while reader.advance() {
      do throws(Fault.Sort) {
        guard let object = reader.object() else { throw .damaged }
        if let entry = try Entry.read(object) { add(entry) }
      } catch {
        faults.append(Fault(line: reader.lineNumber, sort: error))
      }
    }
  }

  /// A sentence for each sort of fault, with the places of the first few.
  ///
  /// - Parameter file: The path under which the log is shown.
  public func notices(file: String) -> [String] {
    [
      (.damaged, "no whole line of the log, as after a crash while it was written"),
      (.newer, "written by a newer version of the kit"),
    ].compactMap { (sort: Fault.Sort, words: String) in
      let lines = faults.filter { $0.sort == sort }.map(\.line)
      guard let first = lines.first else { return nil }
      let others = lines.count == 1 ? "" : " (and \(lines.count - 1) more)"
      return "\(file):\(first)\(others): \(words); left out, and left as it is"
    }
  }
}
