// SPDX-License-Identifier: MIT

extension Node {
  /// Decodes a part of a document that was read before, as ``Document/decode(_:)`` does the root.
  ///
  /// - Throws: every mistake of the part that could be found, in the order of the file.
  public func decode<Output>(
    _ decode: (Node, Reader) -> Output?
  ) throws(Diagnostics) -> Output {
    try self.decode(with: Reader(), decode)
  }

  /// Decodes the node with a reader, which may know of mistakes already.
  func decode<Output>(
    with reader: Reader, _ decode: (Node, Reader) -> Output?
  ) throws(Diagnostics) -> Output {
    let output = decode(self, reader)
    if let output, reader.diagnostics.isEmpty { return output }
    if reader.diagnostics.isEmpty { reader.report("this can't be read", at: self) }
    throw reader.diagnostics.sorted()
  }

  /// A mistake at the node, with the line of its file.
  ///
  /// - Parameters:
  ///   - message: what is wrong, without a full stop.
  ///   - expected: what was expected, worded to follow "expected".
  ///   - suggestion: the word that was probably meant.
  public func diagnostic(
    _ message: String, expected: String? = nil, suggestion: String? = nil
  ) -> Diagnostic {
    source.diagnostic(message, at: mark, expected: expected, suggestion: suggestion)
  }
}
