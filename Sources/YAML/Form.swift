// SPDX-License-Identifier: MIT

/// A way in which a value is written: how to read it from a node, and what to call it.
///
/// Forms are put together from smaller ones:
///
///     top.required("servers", .list(of: .text))
///     top.optional("loss", .percent) ?? 0
///     top.required("steps", .list(of: .step))
///
/// where `.step` is declared next to the type that it reads:
///
///     extension Form where Output == Step {
///       static var step: Form { Form("a step") { node, reader in … } }
///     }
public struct Form<Output> {
  /// What the value is called, worded to follow "expected": `a whole number from 1 to 9`.
  public let expectation: String

  /// Reads the value; reports and returns `nil` when the node isn't written in this form.
  public let read: (Node, Reader) -> Output?

  /// Creates a form from what it is called and how it is read.
  public init(_ expectation: String, read: @escaping (Node, Reader) -> Output?) {
    self.expectation = expectation
    self.read = read
  }

  /// Creates a form in which one scalar stands for the value; `nil` means that it doesn't.
  ///
  /// - Parameter example: how such a value looks, shown to whoever wrote another.
  public init(
    _ expectation: String, example: String? = nil, scalar: @escaping (Scalar) -> Output?
  ) {
    self.init(expectation) { node, reader in
      if let output = node.scalar.flatMap(scalar) { return output }
      let message = "expected \(expectation), found \(node.summary)"
      reader.report(message, at: node, expected: example.map { "something like \($0)" })
      return nil
    }
  }
}

extension Form {
  /// The same form, its value turned into another.
  public func map<Other>(_ transform: @escaping (Output) -> Other) -> Form<Other> {
    Form<Other>(expectation) { node, reader in read(node, reader).map(transform) }
  }

  /// The same form for those values only that pass a test; others are reported as not what was
  /// expected.
  public func satisfying(_ expectation: String, _ test: @escaping (Output) -> Bool) -> Form {
    Form(expectation) { node, reader in
      guard let output = read(node, reader) else { return nil }
      if test(output) { return output }
      reader.reportMismatch(node, expected: expectation)
      return nil
    }
  }
}
