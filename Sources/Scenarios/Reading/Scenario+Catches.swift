// SPDX-License-Identifier: MIT

public import YAML

extension Scenario {
  /// Checks that the known bugs which a file says it is there for are really known.
  ///
  /// - Parameters:
  ///   - path: The path of a file that is in order otherwise.
  ///   - ids: The ids of all known bugs.
  /// - Throws: Every id in the file that is none of them.
  public static func checkCatches(
    file path: String, among ids: [String]
  ) throws(Diagnostics) {
    try checkCatches(try Document.load(path: path), among: ids)
  }

  /// Checks the known bugs in the text of a file.
  ///
  /// - Throws: Every id in the text that is none of the known ones.
  public static func checkCatches(
    text: String, file: String, among ids: [String]
  ) throws(Diagnostics) {
    try checkCatches(try Document.parse(text, file: file), among: ids)
  }

  private static func checkCatches(
    _ document: Document, among ids: [String]
  ) throws(Diagnostics) {
    try document.decode { node, reader in
      let top = reader.mapping(node, keys: keys.map(\.name))
      _ = top.optional("catches", .some(.mutant(among: ids)))
      return ()
    }
  }
}

extension Form where Output == String {
  /// The id of a known bug. An unknown one is reported with the nearest.
  fileprivate static func mutant(among ids: [String]) -> Form {
    Form("a mutant's id") { node, reader in
      guard let id = reader.read(node, .text) else { return nil }
      if ids.contains(id) { return id }
      reader.reportUnknown(
        "mutant", id, at: node, known: ids, expected: "one that grader mutants lists")
      return nil
    }
  }
}
