// SPDX-License-Identifier: MIT

extension Form where Output: CaseIterable & RawRepresentable<String> {
  /// One of a type's words. An unknown one is reported with the nearest.
  public static func choice(of type: Output.Type = Output.self) -> Form {
    let words = Output.allCases.map(\.rawValue)
    return Form("one of: \(words.joined(separator: ", "))") { node, reader in
      reader.read(node, .name(of: "word", in: words)).flatMap(Output.init(rawValue:))
    }
  }
}

extension Form where Output == String {
  /// One of the names that are known, such as those of the servers. An unknown one is reported as
  /// `unknown server 'S9'`, with the nearest.
  ///
  /// Names may look like numbers: `1` is the server called `1`.
  public static func name(of what: String, in names: [String]) -> Form {
    Form("a \(what)") { node, reader in
      guard let scalar = node.scalar, scalar.kind != .nothing else {
        reader.reportMismatch(node, expected: "a \(what)")
        return nil
      }
      if names.contains(scalar.text) { return scalar.text }
      reader.reportUnknown(what, scalar.text, at: node, known: names)
      return nil
    }
  }
}
