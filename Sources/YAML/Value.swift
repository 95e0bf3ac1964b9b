// SPDX-License-Identifier: MIT

/// A tree to be written as YAML.
///
/// Built from literals, which keep the order of their keys, or from a node:
///
///     let value: Value = ["id": "crash", "seeds": 100, "groups": .flow([["A", "B"], ["C"]])]
///     print(Emitter.text(of: value))
///
/// Two values are equal when they mean the same; how they are laid out doesn't count. Parsing what
/// the emitter wrote gives an equal value. So nesting has a limit here too: 64 levels.
public enum Value: Sendable {
  /// How a list or a mapping is laid out.
  public enum Layout: Sendable {
    /// An item to a line; empty ones as `[]` and `{}`.
    case block

    /// On one line, in brackets or braces, with all that is inside.
    case flow
  }

  /// A key with its value.
  public struct Entry: Equatable, Sendable {
    /// The key.
    public var key: String

    /// The value.
    public var value: Value

    /// Creates an entry from a key and a value.
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// No value.
  case null

  /// `true` or `false`.
  case boolean(Bool)

  /// A whole number.
  case integer(Int)

  /// A number that isn't written as a whole one.
  case number(Double)

  /// Text; a block of lines when it has several.
  case text(String)

  /// A list.
  case sequence([Value], Layout = .block)

  /// Keys with their values, in order. No key may stand twice.
  case mapping([Entry], Layout = .block)
}

extension Value {
  /// The same value laid out on one line.
  public static func flow(_ value: Value) -> Value {
    switch value {
    case .sequence(let items, _): .sequence(items, .flow)
    case .mapping(let entries, _): .mapping(entries, .flow)
    default: value
    }
  }
}

extension Value: Equatable {
  /// Whether two values mean the same, however they are laid out.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right || (left.isNaN && right.isNaN)
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.sequence(let left, _), .sequence(let right, _)): left == right
    case (.mapping(let left, _), .mapping(let right, _)): left == right
    default: false
    }
  }
}
