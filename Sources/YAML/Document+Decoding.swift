// SPDX-License-Identifier: MIT

extension Document {
  /// Reads a file, parses it and decodes its root.
  ///
  /// - Throws: every mistake of the file that could be found, in the order of the file.
  public static func decode<Output>(
    path: String, _ decode: (Node, Reader) -> Output?
  ) throws(Diagnostics) -> Output {
    try load(path: path).decode(decode)
  }

  /// Decodes the root with a closure that reports mistakes to the reader and goes on; it may return
  /// `nil` once it has reported one.
  ///
  /// - Throws: every mistake of the file that could be found, in the order of the file.
  public func decode<Output>(
    _ decode: (Node, Reader) -> Output?
  ) throws(Diagnostics) -> Output {
    try root.decode(with: Reader(self), decode)
  }
}
