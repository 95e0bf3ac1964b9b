// SPDX-License-Identifier: MIT

internal import YAML

extension Form where Output == String {
  /// Text that is not empty, without the white space around it.
  static func words(_ expectation: String = "text") -> Form {
    unstripped(expectation).map(\.trimmed)
  }

  /// Lines of text whose indentation means something.
  static func lines(_ expectation: String) -> Form {
    unstripped(expectation).map(\.trimmedAtEnd)
  }

  /// Text that is not empty, with the white space around it.
  private static func unstripped(_ expectation: String) -> Form {
    Form(expectation) { node, reader in
      guard let scalar = node.scalar, scalar.kind != .nothing else {
        reader.reportMismatch(node, expected: expectation)
        return nil
      }
      return reader.read(
        node, .text.satisfying(expectation) { !$0.isBlank }
      ).flatMap { harmless($0, at: node, reader) }
    }
  }

  /// A text that steers no terminal: of control characters it may have line breaks and tabs.
  private static func harmless(_ text: String, at node: Node, _ reader: Reader) -> String? {
    guard let control = node.scalar?.control else { return text }
    reader.report("this text has a control character, \(control)", at: node, expected: "none")
    return nil
  }

  /// What an option or an item says: text that is not empty, or a number or a truth as it is written.
  static func label(_ expectation: String) -> Form {
    Form(expectation) { node, reader in
      guard let scalar = node.scalar, scalar.kind != .nothing, !scalar.text.isBlank else {
        reader.reportMismatch(node, expected: expectation)
        return nil
      }
      return harmless(scalar.text.trimmed, at: node, reader)
    }
  }

  /// What a question, a topic or an idea is called for ever.
  static func id(_ expectation: String) -> Form {
    Form(expectation) { node, reader in
      guard let id = reader.read(node, .text) else { return nil }
      if id.isID { return id }
      reader.report(
        "'\(id.firstLine)' can't be an id", at: node,
        expected: "lower-case words with hyphens, such as vote-once", suggestion: id.asID)
      return nil
    }
  }
}

extension Form {
  /// A list that is not empty, or one item by itself.
  static func some<Item>(_ expectation: String, _ item: Form<Item>) -> Form
  where Output == [Item] {
    Form(expectation) { node, reader in
      if case .sequence = node.content { return reader.read(node, .several(expectation, item)) }
      return reader.read(node, item).map { [$0] }
    }
  }
}

extension Form where Output: CaseIterable & RawRepresentable<String> {
  /// One of a type's words, reported as what it is where it is unknown.
  static func word(for what: String, _: Output.Type = Output.self) -> Form {
    let words = Output.allCases.map(\.rawValue)
    return Form("one of: \(words.joined(separator: ", "))") { node, reader in
      reader.read(node, .name(of: what, in: words)).flatMap(Output.init(rawValue:))
    }
  }
}

extension Scalar {
  /// The first control character other than line breaks and tabs, as `U+001B`. It can only come from an
  /// escape between quotes: as it is, no file may have one.
  fileprivate var control: String? {
    guard style == .quoted, let control = text.unicodeScalars.first(where: \.steersTerminals)
    else { return nil }
    let digits = String(control.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Unicode.Scalar {
  /// Whether this is a control character, of which all are known, other than a line break or a tab.
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}
