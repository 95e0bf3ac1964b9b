// SPDX-License-Identifier: MIT

/// A mapping under inspection: its values by key, read one at a time in any order.
///
/// Asking for a key that wasn't announced to `Reader.mapping` is a mistake of the program.
public struct Fields {
  /// The mapping; or what stands in its place.
  public let node: Node

  private let reader: Reader
  private let keys: [String]
  private let entries: [Node.Entry]

  /// Whether nothing is reported, because what is wrong has been said already.
  private let isMute: Bool

  init(
    node: Node, reader: Reader, keys: [String], entries: [Node.Entry], isMute: Bool = false
  ) {
    self.node = node
    self.reader = reader
    self.keys = keys
    self.entries = entries
    self.isMute = isMute
  }

  /// The node of a key, if the key is there.
  public subscript(key: String) -> Node? {
    assert(keys.contains(key), "'\(key)' is none of the announced keys \(keys)")
    return entries.first { $0.key == key }?.value
  }

  /// The value of a key that has to be there. Reports a missing key and a value in another form.
  public func required<Output>(_ key: String, _ form: Form<Output>) -> Output? {
    if let value = self[key] { return reader.read(value, form) }
    if !isMute {
      reader.report("missing key '\(key)'", at: node, expected: "\(key): \(form.expectation)")
    }
    return nil
  }

  /// The value of a key that may be left out. Reports a value in another form.
  public func optional<Output>(_ key: String, _ form: Form<Output>) -> Output? {
    self[key].flatMap { reader.read($0, form) }
  }
}
