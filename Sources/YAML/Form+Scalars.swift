// SPDX-License-Identifier: MIT

extension Form where Output == String {
  /// Text. A number, `true` or `null` has to be put in quotes to be text.
  public static var text: Form {
    Form("text") { node, reader in
      guard let scalar = node.scalar, scalar.kind == .text else {
        let quoted = node.scalar.flatMap { $0.text.isEmpty ? nil : "\"\($0.text)\"" }
        reader.reportMismatch(node, expected: "text", suggestion: quoted)
        return nil
      }
      return scalar.text
    }
  }
}

extension Form where Output == Bool {
  /// `true` or `false`; not `yes`, `no`, `on` or `off`, which are text in YAML.
  public static var boolean: Form {
    Form("true or false") { node, reader in
      if let boolean = node.scalar?.boolean { return boolean }
      guard let meant = node.scalar.flatMap(truth) else {
        reader.reportMismatch(node, expected: "true or false")
        return nil
      }
      let message = "\(node.summary) is not a truth value: write true or false"
      reader.report(message, at: node, suggestion: String(meant))
      return nil
    }
  }

  /// What words of other languages, and of earlier YAML, mean.
  private static func truth(_ scalar: Scalar) -> Bool? {
    switch scalar.text.lowercased() {
    case "yes", "y", "on", "true": true
    case "no", "n", "off", "false": false
    default: nil
    }
  }
}

extension Form where Output == Int {
  /// A whole number that fits in 64 bits.
  public static var integer: Form {
    Form("a whole number") { node, reader in
      if let integer = node.scalar?.integer { return integer }
      if node.kind == .integer {
        reader.report("\(node.summary) is too large", at: node, expected: "at most \(Int.max)")
      } else {
        reader.reportMismatch(node, expected: "a whole number", suggestion: digits(of: node))
      }
      return nil
    }
  }

  /// A whole number within bounds.
  public static func integer(in range: ClosedRange<Int>) -> Form {
    integer.satisfying("a whole number from \(range.lowerBound) to \(range.upperBound)") {
      range.contains($0)
    }
  }

  /// A whole number that isn't smaller than a bound.
  public static func integer(in range: PartialRangeFrom<Int>) -> Form {
    integer.satisfying("a whole number of at least \(range.lowerBound)") { range.contains($0) }
  }

  /// The number that `1_000`, `"5"` or `5.0` was meant to be.
  private static func digits(of node: Node) -> String? {
    guard let text = node.scalar?.text, text.count <= 20 else { return nil }
    let digits = text.replacing("_", with: "")
    let whole = digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...]
    return Int(whole).map(String.init)
  }
}

extension Form where Output == Double {
  /// A number, whole or not, but neither infinity nor not-a-number.
  public static var number: Form {
    Form("a number") { scalar in
      scalar.number.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// A number within bounds.
  public static func number(in range: ClosedRange<Double>) -> Form {
    number.satisfying("a number from \(range.lowerBound) to \(range.upperBound)") {
      range.contains($0)
    }
  }
}
